package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;

/** Where a run stands (闭环状态). */
public enum ProcedureState {
    /** 未启动 no step was taken. */
    NOT_STARTED("not_started", Label.of("未启动", "not started")),
    /** 进行中 it has come to a step before the last. */
    RUNNING("running", Label.of("进行中", "running")),
    /** 已完成 it has come to the last step. */
    COMPLETE("complete", Label.of("已完成", "complete"));

    private final String code;
    private final Label label;

    ProcedureState(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code not_started}. */
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
    public static ProcedureState of(String code) {
        for (ProcedureState value : values()) {
            if (value.code.equals(requireNonNull(code, "code"))) {
                return value;
            }
        }
        throw Refusal.of("state: '%s' is not known; give not_started, running or complete", code);
    }
}
