package io.wenming.record;

import io.wenming.label.Label;

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

    /** Whether it counts a record from {@code on} to {@code until} in the days from {@code from} to {@code end}, exclusive. */
    boolean counts(long on, long until, long from, long end) {
        return switch (this) {
            case STANDING -> on < end && until >= end;
            case BEGAN -> on >= from && on < end;
            case ENDED -> until >= from && until < end;
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
