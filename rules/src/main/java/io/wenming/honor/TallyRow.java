package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * One figure of a tally (统计行) with the events behind it: {@code 2023 unit/province: 12}.
 *
 * <p>Source: honor rules, section 7 (tally).
 */
public final class TallyRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient int year;
    private final transient Title title;
    private final transient Course course;
    private final transient int[] places;

    TallyRow(int year, Title title, Course course, int[] places) {
        this.year = year;
        this.title = title;
        this.course = course;
        this.places = places;
    }

    /** The year. */
    public int year() {
        return year;
    }

    /** Tier and type. */
    public Title title() {
        return title;
    }

    /** The figure: how many subjects. */
    public int count() {
        return places.length;
    }

    /**
     * One event for each subject that is counted, as {@link TallyCount} says, in the order in which they took effect; put
     * together anew each time.
     */
    public ImmutableList<HonorEvent> events() {
        return Arrays.stream(places)
                .mapToObj(place -> new Family.Placed(place, course.event(place)))
                .sorted(Family.Placed.ORDER)
                .map(Family.Placed::event)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TallyRow that
                && year == that.year
                && title.equals(that.title)
                && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, title, count());
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(year, title, count());
    }

    private Object writeReplace() {
        return new Written(year, title, events());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("row: it is read as year, title and events only");
    }

    /** A row as it is written. */
    private record Written(int year, Title title, ImmutableList<HonorEvent> events) implements Serializable {
        private static final long serialVersionUID = 1L;

        Written {
            requireNonNull(title, "title");
            requireNonNull(events, "events");
        }

        private Object readResolve() {
            Rulebook none = new Rulebook(
                    HonorScheme.builder().id("tally").label(title.label()).build());
            int[] places = new int[events.size()];
            Arrays.setAll(places, place -> place);
            return new TallyRow(year, title, Course.of(Register.of(events), none), places);
        }
    }
}
