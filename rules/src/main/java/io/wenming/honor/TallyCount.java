package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a tally counts (统计口径).
 *
 * <p>Source: honor rules, section 7.
 */
public enum TallyCount {
    /** 当年命名数 namings of the year, a subject once per year, tier and type. */
    NAMINGS(Label.of("当年命名数", "namings")),
    /** 年末有效数 titles usable on 31 December. */
    HELD(Label.of("年末有效数", "held"));

    private final Label label;

    TallyCount(Label label) {
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
