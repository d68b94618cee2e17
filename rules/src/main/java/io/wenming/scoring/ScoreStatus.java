package io.wenming.scoring;

import io.wenming.label.Label;

/** What the standard says of a score (测评结论). Source: scoring rules, 5, step 7. */
public enum ScoreStatus {
    /** 一票否决 a veto was hit. */
    VETOED("vetoed", Label.of("一票否决", "vetoed")),
    /** 不具备资格 a gate is shut. */
    INELIGIBLE("ineligible", Label.of("不具备资格", "ineligible")),
    /** 无分 nothing could be scored. */
    UNSCORED("unscored", Label.of("无分", "unscored")),
    /** 已计分 there is a score and no pass mark. */
    SCORED("scored", Label.of("已计分", "scored")),
    /** 合格 the rounded score reaches the pass mark. */
    PASS("pass", Label.of("合格", "pass")),
    /** 不合格 it does not. */
    FAIL("fail", Label.of("不合格", "fail"));

    private final String code;
    private final Label label;

    ScoreStatus(String code, Label label) {
        this.code = code;
        this.label = label;
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
