package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Texts;
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

    /**
     * Checks that all are given.
     *
     * @throws IllegalArgumentException if a text is blank or cannot stand in a document
     */
    public StepRecord {
        Texts.check("id", id);
        Texts.check("step", step);
        requireNonNull(occurredOn, "occurredOn");
    }
}
