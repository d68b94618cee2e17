package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a subject is while it is looked at (所处阶段): a negative list may count for one and not for another.
 *
 * <p>Source: honor rules, section 4 (veto rules, phase).
 */
public enum Phase {
    /** 申报主体 it applies. */
    APPLICANT(Label.of("申报主体", "applicant")),
    /** 提名主体 it is nominated, and tested over the years of a round. */
    NOMINEE(Label.of("提名主体", "nominee")),
    /** 称号主体 it holds the title. */
    HOLDER(Label.of("称号主体", "holder"));

    private final Label label;

    Phase(Label label) {
        this.label = label;
    }

    /** The stable code, as documents and registers write it. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
