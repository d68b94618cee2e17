package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What happens the day after the deadline of a warning (整改到期后果) has passed without a decision.
 *
 * <p>Source: honor rules, section 3.
 */
public enum DeadlineOutcome {
    /** 维持 the warning stays until somebody decides. */
    STAY(Label.of("维持", "stay")),
    /** 撤销 the title is revoked. */
    REVOKED(Label.of("撤销", "revoked")),
    /** 停牌 the title is suspended from that day on. */
    SUSPENDED(Label.of("停牌", "suspended"));

    private final Label label;

    DeadlineOutcome(Label label) {
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
