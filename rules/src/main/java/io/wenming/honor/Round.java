package io.wenming.honor;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A round of selection (届): when applications are taken, and until when its titles are kept.
 *
 * @param number the number of the round
 * @param opensOn first day, inclusive
 * @param closesOn last day, inclusive
 * @param keepUntil last valid day of titles named in this round, inclusive, where the term follows the round
 */
public record Round(int number, LocalDate opensOn, LocalDate closesOn, Optional<LocalDate> keepUntil)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the round closes before it opens
     */
    public Round {
        requireNonNull(opensOn, "opensOn");
        requireNonNull(closesOn, "closesOn");
        requireNonNull(keepUntil, "keepUntil");
        checkArgument(
                !closesOn.isBefore(opensOn),
                "round %s: closesOn %s is before opensOn %s; give the same day or a later one",
                String.valueOf(number),
                closesOn,
                opensOn);
    }

    /** A round. */
    public static Round of(int number, LocalDate opensOn, LocalDate closesOn) {
        return new Round(number, opensOn, closesOn, Optional.empty());
    }

    /** The same round, whose titles are kept until a day, inclusive. */
    public Round keptUntil(LocalDate lastValidDay) {
        return new Round(number, opensOn, closesOn, Optional.of(lastValidDay));
    }

    /** Whether applications are taken on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
