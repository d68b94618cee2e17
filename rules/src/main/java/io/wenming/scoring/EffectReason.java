package io.wenming.scoring;

import io.wenming.finding.LabeledReason;
import io.wenming.label.Label;

/** Why something is, or is not, form without effect (实效研判理由), a closed list; the codes are stable. */
public enum EffectReason implements LabeledReason {
    /** Much was done and little came of it. */
    FORM_WITHOUT_EFFECT(
            Label.of("活动达到界限而实效不足，属于看似热闹、没有实效", "much is done and little comes of it: form without effect")),
    /** There was not much to see, or it had an effect. */
    NOT_SO(Label.of("不属于看似热闹、没有实效", "no form without effect")),
    /** What is missing could decide it either way. */
    UNDECIDED(Label.of("缺报数据可能改变结论，暂不能研判", "what is not reported could decide it; not evaluated")),
    /** No version is in force on the day. */
    NO_VERSION(Label.of("{0} 没有生效的规则", "no rule is in force on {0}")),
    /** How many of the measures of activity are over their lines. */
    ACTIVITY(Label.of(
            "活动 {0} 项中有 {1} 项达到界限（要求 {2} 项）", "{1} of {0} measures of activity reach their lines ({2} asked for)")),
    /** How many of the measures of outcome are poor. */
    OUTCOME(Label.of("实效 {0} 项中有 {1} 项不足（要求 {2} 项）", "{1} of {0} measures of outcome are poor ({2} asked for)")),
    /** A measure lies in its range. */
    WITHIN(Label.of("{0}达到界限（{1}）", "{0} reaches the line ({1})")),
    /** A measure lies outside of its range. */
    OUTSIDE(Label.of("{0}未达到界限（{1}）", "{0} does not reach the line ({1})")),
    /** An input is missing. */
    INPUT_MISSING(Label.of("“{0}”缺报", "''{0}'' is not reported")),
    /** An input does not apply, or its subject is exempt. */
    INPUT_NOT_APPLICABLE(Label.of("“{0}”不涉及", "''{0}'' is not applicable")),
    /** Nothing is due, so that there is no figure. */
    NOTHING_DUE(Label.of("无应办事项，没有数值", "nothing is due; there is no figure"));

    private final Label label;

    EffectReason(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
