package io.wenming.cadence;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.practice.PracticeRecord;
import io.wenming.practice.Venue;
import io.wenming.practice.VenueLevel;
import java.time.LocalDate;

/** The practice venues of a level in an area, while they are open. */
record VenuesOwe(VenueLevel level, Division area) implements OwedBy {
    private static final long serialVersionUID = 1L;

    VenuesOwe {
        requireNonNull(level, "level");
        requireNonNull(area, "area");
    }

    @Override
    public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
        return roster.practiceFor(this).index(Venue.class).thereOn(area, on).stream()
                .filter(venue -> venue.level() == level)
                .map(PracticeRecord::id)
                .collect(toImmutableSet());
    }

    @Override
    public Label describe() {
        return Label.of(
                "%s %s".formatted(area, level.label().zh()),
                "every %s in %s".formatted(level.label().en(), area));
    }
}
