package io.wenming.honor;

import io.wenming.finding.FlawReason;
import io.wenming.label.Label;

/** What is odd in an honor scheme (命名管理办法疑点), a closed list; the codes are stable. */
public enum SchemeFlawCode implements FlawReason {
    /** Between two versions none is in force. */
    VERSION_HOLE(Label.of("自 {0} 至 {1} 没有施行的版本", "no version is in force from {0} to {1}")),
    /** A rule is for tiers that are not on the ladder. */
    TIER_OFF_LADDER(Label.of("层级 {0} 不在本办法的层级之内", "the tier {0} is not on the ladder of this scheme")),
    /** The titles of a rule all have an earlier one. */
    RULE_HIDDEN(Label.of("所定称号都已由前面的规则规定，不会用到", "every title that it is for has a rule before it; it never applies")),
    /** Who may apply depends on a title that nobody can be named with. */
    TITLE_NOT_CONFERRED(Label.of("要求“{0}”，而没有规则可命名该称号", "it asks for ''{0}'', and no rule lets that be conferred")),
    /** Who may apply depends, in the end, on the title itself. */
    TITLE_OUT_OF_REACH(Label.of(
            "“{0}”须先有其后才能取得的称号，无法取得", "''{0}'' asks for a title that only follows from it; nobody can reach it")),
    /** What is asked for is also forbidden. */
    CONTRADICTION(Label.of("既要求“{0}”，又不得“{0}”", "it asks for ''{0}'' and forbids it")),
    /** Applications are taken in rounds only, and there is none. */
    NO_ROUND(Label.of(
            "只在届期内受理申报，而施行期间没有一届", "applications are taken in rounds only, and none lies in its days in force"));

    private final Label label;

    SchemeFlawCode(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
