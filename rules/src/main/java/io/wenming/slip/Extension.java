package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An extension of a deadline (延期): working days added to the slip in force at the end of a day, if its deadline has not
 * passed by then.
 *
 * @param grantedOn the day
 * @param workdays how many working days, at least 1
 */
public record Extension(LocalDate grantedOn, int workdays) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Extension {
        requireNonNull(grantedOn, "grantedOn");
        Refusal.unless(
                workdays >= 1, "extension of %s: %s working days extend nothing; give 1 or more", grantedOn, workdays);
    }
}
