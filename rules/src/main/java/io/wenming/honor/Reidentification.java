package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a re-identified title (重新认定) takes over from the old one.
 *
 * <p>Source: honor rules, section 6.
 */
public enum Reidentification {
    /** 沿用 naming date, last valid day and the time held pass on. */
    INHERIT(Label.of("沿用", "inherit")),
    /** 重新起算 a new term begins on the day of the decision. */
    NEW(Label.of("重新起算", "new"));

    private final Label label;

    Reidentification(Label label) {
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
