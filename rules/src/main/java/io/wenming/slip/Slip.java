package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A slip that was issued (单): 提醒单 of 02-12, due on 02-14.
 *
 * @param rung which slip
 * @param issuedOn the day of issue
 * @param dueOn the deadline, which is still in time
 */
public record Slip(Rung rung, LocalDate issuedOn, LocalDate dueOn) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it is not due after the day of issue
     */
    public Slip {
        requireNonNull(rung, "rung");
        requireNonNull(issuedOn, "issuedOn");
        Refusal.unless(
                requireNonNull(dueOn, "dueOn").isAfter(issuedOn),
                "slip '%s': dueOn %s is not after issuedOn %s; give a later day",
                rung.code(),
                dueOn,
                issuedOn);
    }
}
