package io.wenming.report;

import io.wenming.label.Label;

/** Which titles are counted (称号统计口径). */
public enum TitleCount {
    /** 有效数 usable on the last day of the period; the record is the current naming. */
    HELD("held", Label.of("有效数", "held")),
    /** 命名数 named in the period, a subject once a year; the record is the naming. */
    NAMED("named", Label.of("命名数", "named"));

    private final String code;
    private final Label label;

    TitleCount(String code, Label label) {
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
