package io.wenming.honor;

import io.wenming.label.Label;

/**
 * Which other tiers of the same subject and type follow a revocation or suspension (连带).
 *
 * <p>Source: honor rules, section 6.
 */
public enum Cascade {
    /** 不连带 no other tier. */
    NONE(Label.of("不连带", "none")),
    /** 向下连带 the lower tiers. */
    DOWNWARD(Label.of("向下连带", "downward")),
    /** 向上连带 the higher tiers. */
    UPWARD(Label.of("向上连带", "upward")),
    /** 全部连带 every other tier. */
    ALL(Label.of("全部连带", "all"));

    private final Label label;

    Cascade(Label label) {
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

    boolean reaches(int fromRank, int toRank) {
        return switch (this) {
            case NONE -> false;
            case DOWNWARD -> toRank < fromRank;
            case UPWARD -> toRank > fromRank;
            case ALL -> toRank != fromRank;
        };
    }
}
