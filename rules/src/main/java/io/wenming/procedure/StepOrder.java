package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What happens when a step is recorded before its turn (环节顺序). */
public enum StepOrder {
    /** 严格顺序 the record is refused and the run stays where it is. */
    STRICT("strict", Label.of("严格顺序", "strict order")),
    /** 允许补做 the run goes on; the steps between are skipped and may be made up. */
    LENIENT("lenient", Label.of("允许补做", "may be made up"));

    private final String code;
    private final Label label;

    StepOrder(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code strict}. */
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
    public static StepOrder of(String code) {
        for (StepOrder value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("order: '%s' is not known; give strict or lenient", code);
    }
}
