package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** What is wrong with a record of a step (环节问题). */
public enum ViolationKind {
    /** 无此环节 the procedure has no such step. */
    UNKNOWN_STEP("unknown_step", Label.of("无此环节", "unknown step")),
    /** 重复 the step was taken already in this round. */
    DUPLICATE("duplicate", Label.of("重复", "duplicate")),
    /** 乱序 it was not the turn of the step; the record changes nothing. */
    OUT_OF_ORDER("out_of_order", Label.of("乱序", "out of order")),
    /** 越过环节 the run went past a step that may not be left out. */
    SKIPS_STEP("skips_step", Label.of("越过环节", "skips a step"));

    private final String code;
    private final Label label;

    ViolationKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code unknown_step}. */
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
    public static ViolationKind of(String code) {
        for (ViolationKind value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of(
                "violation: '%s' is not known; give unknown_step, duplicate, out_of_order or skips_step", code);
    }
}
