package io.wenming.practice;

import io.wenming.division.Division;
import java.time.LocalDate;

/**
 * What the builders of all records have in common.
 *
 * @param <B> the builder
 */
interface RecordBuilder<B> {
    /** Gives where it is. */
    B division(Division division);

    /** Gives the day on which it was recorded. */
    B recordedOn(LocalDate day);
}
