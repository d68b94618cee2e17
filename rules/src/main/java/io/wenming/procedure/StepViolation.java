package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A record that does not fit the procedure (环节违规).
 *
 * @param record the record
 * @param kind what is wrong
 */
public record StepViolation(StepRecord record, ViolationKind kind) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that both are given. */
    public StepViolation {
        requireNonNull(record, "record");
        requireNonNull(kind, "kind");
    }
}
