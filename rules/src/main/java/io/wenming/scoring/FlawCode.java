package io.wenming.scoring;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** What is odd in a standard (标准疑点), a closed list; the codes are stable. Nothing of it keeps a standard from scoring. */
public enum FlawCode implements LabeledReason {
    /** Values between bands are in none. */
    BAND_GAP(Label.of("数值 {0} 不在任何一档之内", "the values {0} are in no band")),
    /** Values are in two bands, of which the first counts. */
    BAND_OVERLAP(Label.of("“{0}”与“{1}”在 {2} 重叠，按前一档计", "''{0}'' and ''{1}'' overlap in {2}; the first counts")),
    /** A band is hidden by those before it. */
    BAND_HIDDEN(Label.of("“{0}”被前面各档遮住，不会用到", "''{0}'' is hidden by the bands before it and never counts")),
    /** A band gives more than the indicator offers. */
    BAND_ABOVE_POINTS(Label.of("“{0}”得 {1} 分，高于分值 {2} 分", "''{0}'' gives {1} points, above the {2} of the indicator")),
    /** A grade gives more than the indicator offers. */
    GRADE_ABOVE_POINTS(Label.of(
            "等次“{0}”得 {1} 分，高于分值 {2} 分", "the grade ''{0}'' gives {1} points, above the {2} of the indicator")),
    /** Weights below 1 that do not sum to 1. */
    WEIGHT_SUM(Label.of("各项权重合计 {0}，不是 1", "the weights sum to {0}, not to 1")),
    /** Full marks are neither 10 nor 100 nor 1000 nor 10000. */
    TOTAL_POINTS(Label.of("满分 {0} 分，不是 10、100、1000 或 10000 分", "full marks are {0}, not 10, 100, 1000 or 10000")),
    /** A kind takes or gives no points. */
    KIND_WITHOUT_POINTS(Label.of("“{0}”每次 0 分，没有作用", "''{0}'' counts 0 points each time, to no effect")),
    /** A kind has a cap of 0. */
    KIND_CAPPED_AT_ZERO(Label.of("“{0}”单项上限为 0 分，没有作用", "''{0}'' has a cap of 0, to no effect")),
    /** Deductions are multiplied by 0. */
    MULTIPLIED_BY_ZERO(Label.of("扣分倍数为 0，没有作用", "what is deducted is multiplied by 0, to no effect")),
    /** A rule takes or gives no points at all. */
    NO_KINDS(Label.of("没有可扣分或加分的情形", "there is nothing that takes or gives points")),
    /** The floor of a deduction is not below the points. */
    NOTHING_TO_DEDUCT(Label.of(
            "下限 {0} 分不低于分值 {1} 分，扣不了分", "the floor of {0} is not below the points {1}; nothing can be deducted")),
    /** A bonus is capped at 0. */
    BONUS_CAPPED_AT_ZERO(Label.of("加分上限为 0 分，加不了分", "the bonus has a cap of 0; nothing can be added")),
    /** The cap is above what can be reached. */
    CAP_UNUSED(Label.of(
            "上限 {0} 分高于最多可得的 {1} 分，不会用到", "the cap of {0} is above the {1} that can be reached, and is never used")),
    /** The floor is below what can be reached. */
    FLOOR_UNUSED(Label.of("下限 {0} 分低于最少的 {1} 分，不会用到", "the floor of {0} is below the least, {1}, and is never used")),
    /** The pass mark is above what can be reached. */
    PASS_MARK_OUT_OF_REACH(
            Label.of("合格线 {0} 分高于最多可得的 {1} 分", "the pass mark of {0} is above the {1} that can be reached")),
    /** A gate is open whatever its input is. */
    GATE_NEVER_SHUT(Label.of("前置条件“{0}”总是满足，没有作用", "the condition ''{0}'' is always met, to no effect")),
    /** A gate is shut whatever its input is. */
    GATE_NEVER_OPEN(Label.of("前置条件“{0}”的取值范围内没有满足的值", "no value that ''{0}'' can take meets the condition")),
    /** Two vetoes read one input. */
    VETO_REPEATED(Label.of("“{0}”与“{1}”读取同一数据", "''{0}'' and ''{1}'' read one input")),
    /** A leaf rests on no clause, while others do. */
    NO_CITATION(Label.of("没有依据，而其他指标有", "it rests on no clause, while others do"));

    private final Label label;

    FlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
