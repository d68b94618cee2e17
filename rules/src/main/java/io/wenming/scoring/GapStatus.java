package io.wenming.scoring;

import io.wenming.label.Label;

/** Whether a target can be reached (差距结论). */
public enum GapStatus {
    /** 已达到 it is reached already. */
    REACHED("reached", Label.of("已达到", "reached")),
    /** 可达到 sets of indicators were found that reach it. */
    REACHABLE("reachable", Label.of("可达到", "can be reached")),
    /** 不能达到 nothing that may be changed reaches it. */
    OUT_OF_REACH("out_of_reach", Label.of("不能达到", "out of reach")),
    /** 未定 the steps ended before a set was found or ruled out. */
    OPEN("open", Label.of("未定", "open"));

    private final String code;
    private final Label label;

    GapStatus(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
