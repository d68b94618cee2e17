package io.wenming.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The calendars that rules may name (日历册): the working days by which everything is counted that names no other, further
 * calendars such as one of school days (校历), and calendars of occasions.
 *
 * <pre>{@code
 * Calendars.builder().workdays(ChineseWorkdays.calendar()).addOther(schoolDays).addOccasions(festivals).build();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Calendars implements Serializable {
    private static final long serialVersionUID = 1L;

    Calendars() {}

    /** The working days of whatever names no other calendar. */
    public abstract WorkingCalendar workdays();

    /** Further calendars of days on which something is done, such as school days. */
    public abstract ImmutableList<WorkingCalendar> others();

    /** Calendars of occasions, such as festivals. */
    public abstract ImmutableList<OccasionCalendar> occasions();

    @Value.Check
    void check() {
        checkUnique(all(), WorkingCalendar::id);
        checkUnique(occasions(), OccasionCalendar::id);
    }

    /**
     * The calendar of working days with an id, the one for all or a further one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public WorkingCalendar workdays(String id) {
        return named(all(), WorkingCalendar::id, id);
    }

    /**
     * The calendar of occasions with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OccasionCalendar occasions(String id) {
        return named(occasions(), OccasionCalendar::id, id);
    }

    private List<WorkingCalendar> all() {
        return Stream.concat(Stream.of(workdays()), others().stream()).toList();
    }

    private static <C> void checkUnique(List<C> calendars, Function<C, String> idOf) {
        Set<String> ids = new HashSet<>();
        for (C calendar : calendars) {
            Refusal.unless(
                    ids.add(idOf.apply(calendar)),
                    "calendars: two have the id '%s'; give each its own",
                    idOf.apply(calendar));
        }
    }

    private static <C> C named(List<C> calendars, Function<C, String> idOf, String id) {
        return calendars.stream()
                .filter(calendar -> idOf.apply(calendar).equals(requireNonNull(id, "id")))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "calendar '%s': it is not known; known are %s",
                        id, calendars.stream().map(idOf).toList()));
    }

    /** The one calendar of working days and nothing else. */
    public static Calendars of(WorkingCalendar workdays) {
        return builder().workdays(workdays).build();
    }

    /** Starts a set of calendars. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a set of calendars; missing working days are refused by name. */
    public static final class Builder extends ImmutableCalendars.Builder {
        Builder() {}
    }
}
