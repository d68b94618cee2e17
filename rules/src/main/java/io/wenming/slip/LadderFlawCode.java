package io.wenming.slip;

import io.wenming.finding.FlawReason;
import io.wenming.finding.FlawSeverity;
import io.wenming.label.Label;

/** What is odd in a ladder of slips or of progress (升级链疑点), a closed list; the codes are stable. */
public enum LadderFlawCode implements FlawReason {
    /** Every importance starts above a rung, which only problems without one reach. */
    RUNG_PASSED_OVER(Label.of(
            "各种重要程度都从“{0}”以上起步，只有未定程度的问题用到它",
            "every importance starts above ''{0}''; only problems without one reach it")),
    /** What is overdue stands lower than it did before. */
    OVERDUE_BELOW(Label.of(
            "逾期后为“{0}”，低于逾期前可达的“{1}”", "what is overdue stands on ''{0}'', below the ''{1}'' that it was on before"));

    private final Label label;

    LadderFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Of a rung that is passed over a remark: problems may come without an importance. */
    @Override
    public FlawSeverity severity() {
        return this == RUNG_PASSED_OVER ? FlawSeverity.REMARK : FlawSeverity.DEFECT;
    }
}
