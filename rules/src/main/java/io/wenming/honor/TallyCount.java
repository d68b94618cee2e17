package io.wenming.honor;

import io.wenming.label.Label;

/**
 * What a tally counts (统计口径). Of one title, {@code HELD} of a year is {@code HELD} of the year before, plus {@code
 * GAINED}, less {@code LOST}.
 *
 * <p>Source: honor rules, section 7.
 */
public enum TallyCount {
    /** 当年命名数 namings of the year, a subject once per year, tier and type; the event is the first of them. */
    NAMINGS(Label.of("当年命名数", "namings")),
    /** 年末有效数 titles usable on 31 December; the event is the current naming. */
    HELD(Label.of("年末有效数", "held")),
    /** 当年新增数 titles usable on 31 December and not a year before; the event is the one that made them usable. */
    GAINED(Label.of("当年新增数", "gained")),
    /** 当年失效数 titles usable on 31 December a year before and not now; the event is the one that ended or stayed them. */
    LOST(Label.of("当年失效数", "lost"));

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
