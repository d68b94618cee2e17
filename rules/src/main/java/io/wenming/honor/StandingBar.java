package io.wenming.honor;

import io.wenming.finding.Finding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A bar that was imposed on a subject for a title (在册限制), and has been neither lifted nor cleared.
 *
 * <p>Source: honor rules, section 6 (bars).
 */
@DomainStyle
@Value.Immutable
public abstract class StandingBar implements Serializable {
    private static final long serialVersionUID = 1L;

    StandingBar() {}

    /** First barred day, inclusive. */
    public abstract LocalDate startsOn();

    /** First day that is free again; none if the end is not known. */
    public abstract Optional<LocalDate> firstFreeOn();

    /** What imposed it. */
    public abstract Cause cause();

    /** The body from which it passed on by a structural change; none for the title's own bar. */
    public abstract Optional<String> takenOverFrom();

    /** Whether it stands on a day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(startsOn()) && firstFreeOn().map(day::isBefore).orElse(true);
    }

    /** Whether it is the title's own bar, not one taken over from a predecessor. */
    public boolean isOwn() {
        return takenOverFrom().isEmpty();
    }

    /** Since when it stands, by what, and when it is free again. */
    public Finding finding() {
        return TitleFinding.of(this);
    }

    static StandingBar own(LocalDate startsOn, Optional<LocalDate> firstFreeOn, Cause cause) {
        return ImmutableStandingBar.builder()
                .startsOn(startsOn)
                .firstFreeOn(firstFreeOn)
                .cause(cause)
                .build();
    }

    /** This bar as it passes on to another body on a day. */
    StandingBar passedOn(LocalDate day, String from) {
        return ImmutableStandingBar.builder()
                .from(this)
                .startsOn(day)
                .takenOverFrom(from)
                .build();
    }
}
