package io.wenming.report;

import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.record.RecordEntry;

/** Which records are counted (台账统计口径). */
public enum RecordCount {
    /** 现有数 those that stand at the end of the last day. */
    STANDING("standing", Label.of("现有数", "standing")),
    /** 新增数 those that were held, or began, in the period. */
    BEGAN("began", Label.of("新增数", "began")),
    /** 办结数 those that ended in the period: solved, closed, dissolved. */
    ENDED("ended", Label.of("办结数", "ended"));

    private final String code;
    private final Label label;

    RecordCount(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** Whether it counts a record in some days. */
    boolean counts(RecordEntry entry, DateRange days) {
        return switch (this) {
            case STANDING -> entry.standsOn(days.last());
            case BEGAN -> entry.beganIn(days);
            case ENDED -> entry.endedIn(days);
        };
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
