package io.wenming.honor;

import io.wenming.label.Label;

/**
 * Why a day ahead matters (待办事由). Days of one date stand in this order.
 *
 * <p>Source: honor rules, sections 2, 3, 5 and 6.
 */
public enum AheadKind {
    /** 申报开始 first day of a round. */
    ROUND_OPENS(Label.of("申报开始", "round opens")),
    /** 申报截止 last day of a round, inclusive. */
    ROUND_CLOSES(Label.of("申报截止", "round closes")),
    /** 公示期满 last day of a public notice, inclusive. */
    NOTICE_ENDS(Label.of("公示期满", "public notice ends")),
    /** 整改期限 last day for putting right, inclusive. */
    WARNING_DEADLINE(Label.of("整改期限", "last day for putting right")),
    /** 自查报告开始 first day on which a self-report is taken. */
    SELF_REPORT_OPENS(Label.of("自查报告开始", "self-report opens")),
    /** 自查报告截止 last day for a self-report that was not made yet, inclusive. */
    SELF_REPORT_DEADLINE(Label.of("自查报告截止", "last day for the self-report")),
    /** 停牌期满 last suspended day, inclusive: from the next day on the title awaits re-assessment. */
    SUSPENSION_ENDS(Label.of("停牌期满，待重新评定", "suspension ends, to re-assess")),
    /** 暂缓期满 last deferred day, inclusive. */
    DEFERRAL_ENDS(Label.of("暂缓期满", "deferral ends")),
    /** 届满复查 last valid day of a title that is kept by review, inclusive. */
    REVIEW_DUE(Label.of("届期届满，应复查", "term ends, review due")),
    /** 届期届满 last valid day of a title that has to be applied for again, inclusive. */
    TERM_ENDS(Label.of("届期届满", "term ends")),
    /** 限制期满 first day that is free of a bar. */
    BAR_LAPSES(Label.of("申报限制期满", "bar lapses"));

    private final Label label;

    AheadKind(Label label) {
        this.label = label;
    }

    /** The stable code, such as {@code TERM_ENDS}. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
