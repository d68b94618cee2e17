package io.wenming.honor;

import io.wenming.label.Label;

/**
 * How a title is kept (保持方式); it decides whether a title can be left off the list of retained ones.
 *
 * <p>Source: honor rules, section 6.
 */
public enum Keeping {
    /** 重新申报 at the end of the term one applies again. */
    REAPPLY(Label.of("重新申报", "re-application")),
    /** 复查保留 the title is retained or not by a review. */
    REVIEW(Label.of("复查保留", "review"));

    private final Label label;

    Keeping(Label label) {
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
