package io.wenming.coverage;

import io.wenming.label.Label;

/** How a record belongs to a unit of a population (归属). */
public enum Belonging {
    /** 辖区内 it is placed in the unit's division or below. */
    INSIDE("inside", Label.of("辖区内", "inside")),
    /** 本级 it is placed exactly in the unit's division. */
    EXACTLY("exactly", Label.of("本级", "exactly there")),
    /** 就近 it is placed in a division of some level in which the unit lies. */
    NEARBY("nearby", Label.of("就近", "nearby")),
    /** 参与 the unit, or a subject that stands for it, takes part in it. */
    NAMED("named", Label.of("参与", "taking part"));

    private final String code;
    private final Label label;

    Belonging(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** What it is called. */
    public Label label() {
        return label;
    }
}
