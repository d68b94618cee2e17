package io.wenming.practice;

import io.wenming.label.Label;

/** The lists of livelihood matters (民生清单). Source: framework, part 5. */
public enum MatterList {
    /** 重大民生实事 major matters. */
    MAJOR("major", Label.of("重大民生实事", "major livelihood matters")),
    /** 民生实事 matters of livelihood. */
    LIVELIHOOD("livelihood", Label.of("民生实事", "livelihood matters")),
    /** 为民办事 things done for the people. */
    FOR_THE_PEOPLE("for_the_people", Label.of("为民办事", "things done for the people"));

    private final String code;
    private final Label label;

    MatterList(String code, Label label) {
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
