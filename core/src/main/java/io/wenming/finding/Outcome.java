package io.wenming.finding;

import io.wenming.label.Label;

/** What came out of a rule (结论类别). */
public enum Outcome {
    /** 符合 the requirement is met. */
    MET("met", Label.of("符合", "met")),
    /** 不符合 it is not met. */
    NOT_MET("not_met", Label.of("不符合", "not met")),
    /** 得值 a value came out. */
    VALUED("valued", Label.of("得值", "valued")),
    /** 不涉及 it does not apply to this subject. */
    NOT_APPLICABLE("not_applicable", Label.of("不涉及", "not applicable")),
    /** 未评 it was not evaluated, and the reason says why. */
    NOT_EVALUATED("not_evaluated", Label.of("未评", "not evaluated"));

    private final String code;
    private final Label label;

    Outcome(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
