package io.wenming.practice;

import java.time.LocalDate;

/**
 * What the builders of records have in common that are no runs of a procedure.
 *
 * @param <B> the builder
 */
interface DatedBuilder<B> extends RecordBuilder<B> {
    /** Gives the id. */
    B id(String id);

    /** Gives the day on which it happened or began. */
    B on(LocalDate day);
}
