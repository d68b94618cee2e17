package io.wenming.scoring;

import io.wenming.label.Label;

/** How one input is changed to see what that gives (变动). */
public enum Step {
    /** 由否变是 a flag that is not set is set. */
    SET("set", Label.of("由否变是", "set")),
    /** 由是变否 a flag that is set is not. */
    UNSET("unset", Label.of("由是变否", "not set")),
    /** 增加一个单位 one more: a count or decimal by 1, a rate by 1 percentage point, an incident once more. */
    ONE_MORE("one_more", Label.of("增加一个单位", "one more")),
    /** 减少一次 an incident once less. */
    ONE_FEWER("one_fewer", Label.of("减少一次", "one fewer")),
    /** 改为另一等次 another grade. */
    OTHER_GRADE("other_grade", Label.of("改为另一等次", "another grade")),
    /** 多一条符合 one more line passes that fails. */
    LINE_PASSES("line_passes", Label.of("多一条符合", "one more line passes"));

    private final String code;
    private final Label label;

    Step(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** A stable code. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
