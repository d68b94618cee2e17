package io.wenming.honor;

import io.wenming.label.Label;

/**
 * Who is named where the last place is shared (末位并列).
 *
 * <p>Source: honor rules, section 5 (ranking, ties).
 */
public enum CutTies {
    /** 按次序取舍 the further keys decide, then the id. */
    TIEBREAK(Label.of("按次序取舍", "tie-break")),
    /** 并列同取 all with the score of the last place. */
    INCLUDE(Label.of("并列同取", "all of them")),
    /** 并列均不取 none with the score of the last place, if not all of them have a place. */
    EXCLUDE(Label.of("并列均不取", "none of them"));

    private final Label label;

    CutTies(Label label) {
        this.label = label;
    }

    /** The stable code. */
    public String code() {
        return name();
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
