package io.wenming.scoring;

import io.wenming.label.Label;

/** What it means that nothing was due (无应办). */
public enum NothingDue {
    /** 计满分 full points. */
    FULL("full", Label.of("计满分", "full points")),
    /** 计零分 no points. */
    ZERO("zero", Label.of("计零分", "no points")),
    /** 不涉及 not applicable. */
    NOT_APPLICABLE("not_applicable", Label.of("不涉及", "not applicable"));

    private final String code;
    private final Label label;

    NothingDue(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
