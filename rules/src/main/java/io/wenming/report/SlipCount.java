package io.wenming.report;

import io.wenming.label.Label;

/** Which slips are counted (督查单统计口径). */
public enum SlipCount {
    /** 下发数 issued in the period. */
    ISSUED("issued", Label.of("下发数", "issued")),
    /** 销号数 of problems that were closed in the period; the slip in force at the closing counts. */
    CLOSED("closed", Label.of("销号数", "closed"));

    private final String code;
    private final Label label;

    SlipCount(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** What it is called. */
    public Label label() {
        return label;
    }
}
