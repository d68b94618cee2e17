package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What happens the day after a deferral (暂缓期满后果) has run out without a decision.
 *
 * <p>Source: honor rules, section 3.
 */
public enum DeferralOutcome {
    /** 维持 the deferral stays until somebody decides. */
    STAY(Label.of("维持", "stay")),
    /** 撤销 the title is revoked. */
    REVOKED(Label.of("撤销", "revoked")),
    /** 届满 the title expires. */
    EXPIRED(Label.of("届满", "expired"));

    private final Label label;

    DeferralOutcome(Label label) {
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
