package io.wenming.honor;

import io.wenming.label.Label;

/**
 * How a figure is compared with the one that a rule gives (比较方式).
 *
 * <p>Source: honor rules, section 4 (share, gates).
 */
public enum Comparison {
    /** 不低于 at least; the figure itself passes. */
    AT_LEAST("at_least", Label.of("不低于", "at least")),
    /** 高于 above; the figure itself does not pass. */
    ABOVE("above", Label.of("高于", "above")),
    /** 不高于 at most; the figure itself passes. */
    AT_MOST("at_most", Label.of("不高于", "at most")),
    /** 低于 below; the figure itself does not pass. */
    BELOW("below", Label.of("低于", "below")),
    /** 等于 equal. */
    EQUAL("equal", Label.of("等于", "equal to"));

    private final String code;
    private final Label label;

    Comparison(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code at_least}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /** Whether a figure passes, compared exactly: {@code AT_LEAST.holds(85, 85)}. */
    public <T extends Comparable<? super T>> boolean holds(T figure, T given) {
        int sign = figure.compareTo(given);
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case AT_MOST -> sign <= 0;
            case BELOW -> sign < 0;
            case EQUAL -> sign == 0;
        };
    }
}
