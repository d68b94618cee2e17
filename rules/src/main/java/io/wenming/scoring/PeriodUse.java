package io.wenming.scoring;

import io.wenming.label.Label;

/** What became of a period in the total (分期的取舍). Source: scoring rules, 5. */
public enum PeriodUse {
    /** 计入 it is left and counts. */
    COUNTED("counted", Label.of("计入", "counted")),
    /** 去最低 it is one of the lowest and leaves. */
    DROPPED_LOWEST("dropped_lowest", Label.of("去最低", "dropped as one of the lowest")),
    /** 去最高 it is one of the highest and leaves. */
    DROPPED_HIGHEST("dropped_highest", Label.of("去最高", "dropped as one of the highest")),
    /** 缺期不计 it is missing and does not count. */
    EXCLUDED("excluded", Label.of("缺期不计", "missing, not counted"));

    private final String code;
    private final Label label;

    PeriodUse(String code, Label label) {
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
