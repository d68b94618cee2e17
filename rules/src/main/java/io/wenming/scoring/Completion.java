package io.wenming.scoring;

import io.wenming.label.Label;

/** What a missing input may turn out to be (补报口径). */
public enum Completion {
    /** 已报 observed, with any value of its domain. */
    OBSERVED("observed", Label.of("已报", "observed")),
    /** 已报、不涉及或免检 observed, not applicable or exempt. */
    ANY_STATE("any_state", Label.of("已报、不涉及或免检", "observed, not applicable or exempt"));

    private final String code;
    private final Label label;

    Completion(String code, Label label) {
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
