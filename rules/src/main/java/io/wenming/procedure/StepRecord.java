package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A record that a step was taken (办理记录).
 *
 * @param id the id of the record, which findings name
 * @param step id of the step
 * @param occurredOn the day
 */
public record StepRecord(String id, String step, LocalDate occurredOn) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that all are given. */
    public StepRecord {
        requireNonNull(id, "id");
        requireNonNull(step, "step");
        requireNonNull(occurredOn, "occurredOn");
    }
}
