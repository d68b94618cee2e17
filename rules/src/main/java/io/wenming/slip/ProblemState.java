package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** Where a problem stands (整改状态). */
public enum ProblemState {
    /** 整改中 no report stands. */
    OPEN("open", Label.of("整改中", "open")),
    /** 已整改待销号 reported as rectified, not yet accepted. */
    RECTIFIED("rectified", Label.of("已整改待销号", "rectified")),
    /** 已销号 accepted. */
    CLOSED("closed", Label.of("已销号", "closed"));

    private final String code;
    private final Label label;

    ProblemState(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code open}. */
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
    public static ProblemState of(String code) {
        for (ProblemState value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("state: '%s' is not known; give open, rectified or closed", code);
    }
}
