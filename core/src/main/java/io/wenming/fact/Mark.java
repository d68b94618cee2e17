package io.wenming.fact;

import io.wenming.label.Label;

/** The mark of one place or line of a checklist (核查结果). */
public enum Mark {
    /** 符合 it meets the requirement. */
    PASS("pass", Label.of("符合", "pass")),
    /** 不符合 it does not. */
    FAIL("fail", Label.of("不符合", "fail")),
    /** 不涉及 the line does not apply here. */
    NOT_APPLICABLE("not_applicable", Label.of("不涉及", "not applicable"));

    private final String code;
    private final Label label;

    Mark(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
