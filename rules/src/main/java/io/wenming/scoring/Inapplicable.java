package io.wenming.scoring;

import io.wenming.label.Label;

/** What a group does with parts that do not apply (不涉及项的处理). Source: scoring rules, 3. */
public enum Inapplicable {
    /** 剔除: the part is left out, and the group offers less. */
    LEAVE_OUT("leave_out", Label.of("剔除", "left out")),
    /** 折算: the part is left out, and the rest is scaled to the points of the group. */
    RESCALE("rescale", Label.of("折算", "rescaled")),
    /** 计满分: the part gives its points. */
    FULL("full", Label.of("计满分", "full points")),
    /** 计零分: the part gives nothing. */
    ZERO("zero", Label.of("计零分", "no points"));

    private final String code;
    private final Label label;

    Inapplicable(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** Whether such a part counts for nothing at all. */
    boolean leavesOut() {
        return this == LEAVE_OUT || this == RESCALE;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
