package io.wenming.surge;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What the spread of evidence says (突击判定). */
public enum SurgeVerdict {
    /** 突击 much more in the window than steady work and chance explain, on more of its days than chance explains. */
    SURGE("surge", Label.of("突击", "surge")),
    /** 关注 more in the window than steady work explains. */
    WATCH("watch", Label.of("关注", "watch")),
    /** 平稳 no concentration in the window; it says nothing about quantity. */
    STEADY("steady", Label.of("平稳", "steady")),
    /** 数据不足 too little evidence to say anything. */
    INSUFFICIENT("insufficient", Label.of("数据不足", "insufficient data"));

    private final String code;
    private final Label label;

    SurgeVerdict(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code surge}. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }

    /**
     * The value with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SurgeVerdict of(String code) {
        for (SurgeVerdict value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("verdict: '%s' is not known; give surge, watch, steady or insufficient", code);
    }
}
