package io.wenming.cadence;

import io.wenming.finding.FlawReason;
import io.wenming.label.Label;

/** What is odd in a cadence (督查周期疑点), a closed list; the codes are stable. */
public enum CadenceFlawCode implements FlawReason {
    /** A rule has no duty on any day, whatever the calendar says. */
    NEVER_DUE(Label.of("自 {0} 至 {1} 没有一次到期", "it is never due from {0} to {1}")),
    /** A rule names no kind of evidence, so that nothing fills its duties. */
    NOTHING_FILLS(Label.of("没有规定佐证种类，任何佐证都不能完成", "it names no kind of evidence; nothing fills its duties")),
    /** Two rules ask for the same on the same days. */
    REPEATED(Label.of("与“{0}”要求相同，到期日相同", "it asks for the same as ''{0}'', on the same days"));

    private final Label label;

    CadenceFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
