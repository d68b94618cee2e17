package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An end (终止): closed, dissolved, solved, taken off. {@code Ending.on(2026-05-01)} was recorded on the day itself.
 *
 * @param on the first day on which it is no more
 * @param recordedOn the day on which that was recorded, the same or a later one
 */
public record Ending(LocalDate on, LocalDate recordedOn) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it was recorded before
     */
    public Ending {
        Refusal.unless(
                !requireNonNull(recordedOn, "recordedOn").isBefore(requireNonNull(on, "on")),
                "ending: recordedOn %s is before on %s; give the same day or a later one",
                recordedOn,
                on);
    }

    /** An end that was recorded on its day. */
    public static Ending on(LocalDate day) {
        return new Ending(day, day);
    }
}
