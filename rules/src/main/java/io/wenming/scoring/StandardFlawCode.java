package io.wenming.scoring;

import io.wenming.finding.FlawReason;
import io.wenming.finding.FlawSeverity;
import io.wenming.label.Label;

/** What is odd in a standard (标准疑点), a closed list; the codes are stable. Nothing of it keeps a standard from scoring. */
public enum StandardFlawCode implements FlawReason {
    /** Values between bands are in none. */
    BAND_GAP(Label.of("{0} 的数值不在任何一档之内", "no band holds a value {0}")),
    /** Values are in two bands, of which the first counts. */
    BAND_OVERLAP(
            Label.of("“{0}”与“{1}”都含 {2} 的数值，按前一档计", "''{0}'' and ''{1}'' both hold a value {2}; the first counts")),
    /** A band is hidden by those before it. */
    BAND_HIDDEN(Label.of("“{0}”被前面各档遮住，不会用到", "''{0}'' is hidden by the bands before it and never counts")),
    /** A band holds no value that the measure can take. */
    BAND_OUT_OF_REACH(
            Label.of(
                    "“{0}”只含 {1} 的数值，不在可能的取值之内，不会用到；确有可能的，请声明该数据项更宽的取值范围",
                    "''{0}'' holds a value {1}, and none can be so; it never counts, unless a wider range of its input is declared")),
    /** A band gives more than the indicator offers. */
    BAND_ABOVE_POINTS(Label.of("“{0}”得 {1} 分，高于分值 {2} 分", "''{0}'' gives {1} points, above the {2} of the indicator")),
    /** A grade gives more than the indicator offers. */
    GRADE_ABOVE_POINTS(Label.of(
            "等次“{0}”得 {1} 分，高于分值 {2} 分", "the grade ''{0}'' gives {1} points, above the {2} of the indicator")),
    /** A target whose shortfall costs nothing. */
    TARGET_WITHOUT_POINTS(Label.of("低于目标 {0} 扣 0 分，没有作用", "falling short of {0} costs 0 points, to no effect")),
    /** A target that every possible value meets. */
    TARGET_ALWAYS_MET(Label.of("目标 {0} 总能达到，扣不了分", "the target {0} is met by every value that can be")),
    /** A target that no possible value meets. */
    TARGET_OUT_OF_REACH(Label.of(
            "目标 {0} 无法达到，总要扣分；确能达到的，请声明该数据项更宽的取值范围",
            "the target {0} is met by no value that can be, unless a wider range of its input is declared")),
    /** A part is for roles that the group around it is not for. */
    ROLE_SHUT_OUT(Label.of(
            "所在的组只适用于 {0}，而本项只适用于 {1}，不会适用", "it is for {1}, and the group around it for {0} only; it never applies")),
    /** Weights below 1 that do not sum to 1. */
    WEIGHT_SUM(Label.of("各项权重合计 {0}，不是 1", "the weights sum to {0}, not to 1")),
    /** Full marks are neither 10 nor 100 nor 1000 nor 10000. */
    TOTAL_POINTS(Label.of("满分 {0} 分，不是 10、100、1000 或 10000 分", "full marks are {0}, not 10, 100, 1000 or 10000")),
    /** A kind takes or gives no points. */
    KIND_WITHOUT_POINTS(Label.of("“{0}”每次 0 分，没有作用", "''{0}'' counts 0 points each time, to no effect")),
    /** A kind has a cap of 0. */
    KIND_CAPPED_AT_ZERO(Label.of("“{0}”单项上限为 0 分，没有作用", "''{0}'' has a cap of 0, to no effect")),
    /** A kind costs more at once than its own cap. */
    CHARGE_ABOVE_CAP(
            Label.of("“{0}”每次扣 {1} 分，高于单项上限 {2} 分", "''{0}'' costs {1} points each time, above its cap of {2}")),
    /** A kind has a price, and takes all points anyway. */
    KIND_ZEROES(Label.of("“{0}”出现即清零，所定的扣分不会用到", "''{0}'' takes all points; its price never counts")),
    /** Deductions are multiplied by 0. */
    MULTIPLIED_BY_ZERO(Label.of("扣分倍数为 0，没有作用", "what is deducted is multiplied by 0, to no effect")),
    /** A rule takes or gives no points at all. */
    NO_KINDS(Label.of("没有可扣分或加分的情形", "there is nothing that takes or gives points")),
    /** The floor of a deduction is not below the points. */
    NOTHING_TO_DEDUCT(Label.of(
            "下限 {0} 分不低于分值 {1} 分，扣不了分", "the floor of {0} is not below the points {1}; nothing can be deducted")),
    /** A bonus is capped at 0. */
    BONUS_CAPPED_AT_ZERO(Label.of("加分上限为 0 分，加不了分", "the bonus has a cap of 0; nothing can be added")),
    /** An award is worth more than the bonus may be. */
    TIER_ABOVE_CAP(Label.of("“{0}”加 {1} 分，高于加分上限 {2} 分", "''{0}'' is worth {1} points, above the cap of {2}")),
    /** A bonus inside the full marks may be more than it offers. */
    BONUS_ABOVE_POINTS(Label.of("加分上限 {0} 分高于分值 {1} 分", "the cap of {0} is above the {1} points of the indicator")),
    /** The cap is above what can be reached. */
    CAP_UNUSED(Label.of(
            "上限 {0} 分高于最多可得的 {1} 分，不会用到", "the cap of {0} is above the {1} that can be reached, and is never used")),
    /** The floor is below what can be reached. */
    FLOOR_UNUSED(Label.of("下限 {0} 分低于最少的 {1} 分，不会用到", "the floor of {0} is below the least, {1}, and is never used")),
    /** The pass mark is above what can be reached. */
    PASS_MARK_OUT_OF_REACH(
            Label.of("合格线 {0} 分高于最多可得的 {1} 分", "the pass mark of {0} is above the {1} that can be reached")),
    /** The pass mark is reached by whatever is scored. */
    PASS_MARK_ALWAYS_MET(Label.of(
            "合格线 {0} 分不高于最少的 {1} 分，总是合格", "the pass mark of {0} is not above the least, {1}; everything passes")),
    /** Another score is blended in with the whole weight. */
    BLEND_TAKES_ALL(
            Label.of("“{0}”权重为 1，本标准的得分没有作用", "''{0}'' has a weight of 1; what this standard scores has no effect")),
    /** A gate is open whatever its input is. */
    GATE_NEVER_SHUT(Label.of("前置条件“{0}”总是满足，没有作用", "the condition ''{0}'' is always met, to no effect")),
    /** A gate is shut whatever its input is. */
    GATE_NEVER_OPEN(Label.of("前置条件“{0}”的取值范围内没有满足的值", "no value that ''{0}'' can take meets the condition")),
    /** A gate is open wherever another one is. */
    GATE_IMPLIED(Label.of("满足“{1}”即满足“{0}”，后者没有作用", "''{0}'' is met wherever ''{1}'' is, to no effect")),
    /** Two vetoes read one input. */
    VETO_REPEATED(Label.of("“{0}”与“{1}”读取同一数据", "''{0}'' and ''{1}'' read one input")),
    /** A leaf rests on no clause, while others do. */
    NO_CITATION(Label.of("没有依据，而其他指标有", "it rests on no clause, while others do"));

    private final Label label;

    StandardFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Of an uncited leaf and of unusual full marks a remark: many a real table is so, or stands here in part. */
    @Override
    public FlawSeverity severity() {
        return this == NO_CITATION || this == TOTAL_POINTS ? FlawSeverity.REMARK : FlawSeverity.DEFECT;
    }
}
