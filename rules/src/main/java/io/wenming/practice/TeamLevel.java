package io.wenming.practice;

import io.wenming.label.Label;

/** The levels of volunteer teams (队伍层级), high to low. Source: framework, part 5. */
public enum TeamLevel {
    /** 总队 corps, of a district or county. */
    CORPS("corps", Label.of("总队", "corps")),
    /** 支队、分队 branch, of a township or a line of work. */
    BRANCH("branch", Label.of("支队", "branch")),
    /** 小队 squad, of a village or community. */
    SQUAD("squad", Label.of("小队", "squad"));

    private final String code;
    private final Label label;

    TeamLevel(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
