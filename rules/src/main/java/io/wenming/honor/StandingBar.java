package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A bar that was imposed on a subject for a title (在册限制), and has been neither lifted nor cleared.
 *
 * @param startsOn first barred day
 * @param firstFreeOn first day that is free again; none if the end is not known
 * @param cause what imposed it
 * @param takenOverFrom the body from which it passed on by a structural change; none for the title's own bar
 */
public record StandingBar(
        LocalDate startsOn, Optional<LocalDate> firstFreeOn, Cause cause, Optional<String> takenOverFrom)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public StandingBar {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(firstFreeOn, "firstFreeOn");
        requireNonNull(cause, "cause");
        requireNonNull(takenOverFrom, "takenOverFrom");
    }

    /** Whether it stands on a day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(startsOn) && firstFreeOn.map(day::isBefore).orElse(true);
    }

    /** Whether it is the title's own bar, not one taken over from a predecessor. */
    public boolean isOwn() {
        return takenOverFrom.isEmpty();
    }
}
