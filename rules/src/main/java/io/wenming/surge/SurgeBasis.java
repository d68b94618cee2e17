package io.wenming.surge;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What the steady share of the window is (均匀进度依据). */
public enum SurgeBasis {
    /** 工作日 its share of the working days: work goes on evenly. */
    DAYS("days", Label.of("工作日", "working days")),
    /** 应办事项 its share of the duties due: work goes on as it is asked for. */
    DUTIES("duties", Label.of("应办事项", "duties"));

    private final String code;
    private final Label label;

    SurgeBasis(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code days}. */
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
    public static SurgeBasis of(String code) {
        for (SurgeBasis value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("basis: '%s' is not known; give days or duties", code);
    }
}
