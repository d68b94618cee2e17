package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;

/** What the standard says of a score (测评结论). Source: scoring rules, 5, step 7. */
public enum ScoreStatus {
    /** 一票否决 a veto was hit. */
    VETOED(1, "vetoed", Label.of("一票否决", "vetoed")),
    /** 不具备资格 a gate is shut. */
    INELIGIBLE(2, "ineligible", Label.of("不具备资格", "ineligible")),
    /** 无分 nothing could be scored. */
    UNSCORED(3, "unscored", Label.of("无分", "unscored")),
    /** 已计分 there is a score and no pass mark. */
    SCORED(4, "scored", Label.of("已计分", "scored")),
    /** 合格 the rounded score reaches the pass mark. */
    PASS(5, "pass", Label.of("合格", "pass")),
    /** 不合格 it does not. */
    FAIL(6, "fail", Label.of("不合格", "fail"));

    /** In the order of their numbers. */
    static final ImmutableList<ScoreStatus> ALL = ImmutableList.copyOf(values());

    private final byte number;
    private final String code;
    private final Label label;

    ScoreStatus(int number, String code, Label label) {
        this.number = (byte) number;
        this.code = code;
        this.label = label;
    }

    /** The position in {@link #ALL}, from 1. */
    byte number() {
        return number;
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
