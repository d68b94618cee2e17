package io.wenming.scoring;

import io.wenming.label.Label;

/** Which awards count (加分计法). */
public enum Counting {
    /** 累计: all add up. */
    EACH("each", Label.of("累计", "each counts")),
    /** 只计最高: the single highest one. */
    HIGHEST_ONLY("highest_only", Label.of("只计最高", "only the highest counts")),
    /** 同年同项只计最高: the highest of each project and year. */
    HIGHEST_PER_PROJECT("highest_per_project", Label.of("同年同项只计最高", "the highest of each project and year counts"));

    private final String code;
    private final Label label;

    Counting(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
