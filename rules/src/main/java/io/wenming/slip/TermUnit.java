package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** In which days a deadline is counted (期限单位). */
public enum TermUnit {
    /** 工作日 working days. */
    WORKDAYS("workdays", Label.of("工作日", "working days")),
    /** 自然日 natural days; a deadline that falls on a rest day moves on to the next working day. */
    NATURAL_DAYS("natural_days", Label.of("自然日", "natural days"));

    private final String code;
    private final Label label;

    TermUnit(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code workdays}. */
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
    public static TermUnit of(String code) {
        for (TermUnit value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("unit: '%s' is not known; give workdays or natural_days", code);
    }
}
