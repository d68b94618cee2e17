package io.wenming.scoring;

import io.wenming.label.Label;

/** What an indicator gives that was not reported (缺报的处理). Source: scoring rules, 3. */
public enum Missing {
    /** 计零分 no points. */
    ZERO("zero", Label.of("计零分", "no points")),
    /** 计满分 all points. */
    FULL("full", Label.of("计满分", "full points")),
    /** 按不涉及处理 not applicable. */
    NOT_APPLICABLE("not_applicable", Label.of("按不涉及处理", "not applicable"));

    private final String code;
    private final Label label;

    Missing(String code, Label label) {
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
