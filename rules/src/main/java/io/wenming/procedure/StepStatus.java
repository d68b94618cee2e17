package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** Where a step of a run stands (环节状态). */
public enum StepStatus {
    /** 未办 the run has not come to it in this round. */
    PENDING("pending", Label.of("未办", "pending")),
    /** 已办 it was taken in its turn. */
    DONE("done", Label.of("已办", "done")),
    /** 跳过 the run went past it. */
    SKIPPED("skipped", Label.of("跳过", "skipped")),
    /** 补做 it was skipped and taken later. */
    MADE_UP("made_up", Label.of("补做", "made up"));

    private final String code;
    private final Label label;

    StepStatus(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code pending}. */
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
    public static StepStatus of(String code) {
        for (StepStatus value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("status: '%s' is not known; give pending, done, skipped or made_up", code);
    }
}
