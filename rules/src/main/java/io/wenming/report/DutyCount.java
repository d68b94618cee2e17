package io.wenming.report;

import io.wenming.label.Label;

/** What of duties is counted (履职统计口径): those due in the period. */
public enum DutyCount {
    /** 应办数 due and not waived; the record is the evidence, if there is any. */
    DUE("due", Label.of("应办数", "due")),
    /** 完成数 done, in time or late. */
    DONE("done", Label.of("完成数", "done")),
    /** 完成率 done out of due, a share. */
    DONE_SHARE("done_share", Label.of("完成率", "share done")),
    /** 按期率 done in time out of due, a share. */
    ON_TIME_SHARE("on_time_share", Label.of("按期率", "share on time"));

    private final String code;
    private final Label label;

    DutyCount(String code, Label label) {
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
