package io.wenming.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A calendar of working days (工作日历), as a value: the years that are published, the days that are off (放假) and the
 * weekend days that are worked instead (调休上班). A day is worked when it is a make-up day; else not when it is off; else
 * from Monday to Friday.
 *
 * <p>Nothing is known of a year that is not published, not even its Saturdays: a question that needs such a day throws
 * {@link UnknownCalendarYearException} with that year. A question looks at days in the order that its text says and no
 * further than it must. A new year's notice gives a new calendar, by {@link #withYear}. Two calendars are equal when
 * their data are.
 *
 * <pre>{@code
 * WorkingCalendar calendar = ChineseWorkdays.calendar();
 * calendar.plusWorkdays(LocalDate.of(2026, 2, 12), 2);  // 2026-02-14, a Saturday worked for the Spring Festival
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class WorkingCalendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAX_YEAR = 9999;

    WorkingCalendar() {}

    /** The id, such as {@code cn}; not blank. */
    public abstract String id();

    /** The name. */
    public abstract Label label();

    /** The version of the data, such as the day of the last notice; not blank. */
    public abstract String version();

    /** The years of which every day is known, 1 to 9999. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Integer> publishedYears();

    /** Days off (放假) with the name of their holiday. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LocalDate, String> offDays();

    /** Make-up working days (调休上班) with the name of their holiday; none of them is off. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<LocalDate, String> makeUpDays();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("version", version());
        Texts.check("offDays", offDays().values());
        Texts.check("makeUpDays", makeUpDays().values());
        for (int year : publishedYears()) {
            Refusal.unless(
                    year >= 1 && year <= MAX_YEAR,
                    "calendar '%s': year %s is out of range; give 1 to 9999",
                    id(),
                    year);
        }
        offDays().keySet().forEach(this::checkPublished);
        makeUpDays().keySet().forEach(this::checkPublished);
        for (LocalDate day : makeUpDays().keySet()) {
            Refusal.unless(
                    !offDays().containsKey(day), "calendar '%s': %s is both off and worked; give it once", id(), day);
        }
    }

    /** The look-up table, built from the data when first needed. */
    @Value.Lazy
    WorkdayTable table() {
        return new WorkdayTable(id(), publishedYears(), offDays(), makeUpDays());
    }

    /** 最长连休: the most rest days in a row in published years that follow each other; two months for a calendar of school days. */
    @Value.Lazy
    public int longestRest() {
        return table().longestRest();
    }

    /**
     * The calendar with one year's notice added, or put in place of what was said of that year before.
     *
     * @param version the version of the new calendar
     * @param year the year of the notice
     * @param off days off with the name of the holiday; days of another published year take the place of what was said
     *     of those days
     * @param makeUp make-up working days with the name of the holiday, likewise
     * @throws IllegalArgumentException if a day lies in a year that is not published, or is in both maps
     */
    public WorkingCalendar withYear(
            String version, int year, Map<LocalDate, String> off, Map<LocalDate, String> makeUp) {
        Predicate<LocalDate> kept = day -> day.getYear() != year && !off.containsKey(day) && !makeUp.containsKey(day);
        return builder()
                .id(id())
                .label(label())
                .version(version)
                .addAllPublishedYears(publishedYears())
                .addPublishedYear(year)
                .putAllOffDays(Maps.filterKeys(offDays(), kept::test))
                .putAllOffDays(off)
                .putAllMakeUpDays(Maps.filterKeys(makeUpDays(), kept::test))
                .putAllMakeUpDays(makeUp)
                .build();
    }

    /**
     * Whether a day is worked.
     *
     * @throws UnknownCalendarYearException if its year is not published
     */
    public boolean isWorkday(LocalDate day) {
        return table().isWorkday(requireNonNull(day, "day"));
    }

    /**
     * The first working day after a day; the day itself is not looked at.
     *
     * @throws UnknownCalendarYearException if a day from the next one to the answer is not published
     */
    public LocalDate next(LocalDate day) {
        return table().nthFrom(requireNonNull(day, "day").plusDays(1), 1);
    }

    /**
     * The last working day before a day; the day itself is not looked at.
     *
     * @throws UnknownCalendarYearException if a day from the one before to the answer is not published
     */
    public LocalDate previous(LocalDate day) {
        return table().lastUpTo(requireNonNull(day, "day").minusDays(1));
    }

    /**
     * The day itself if it is worked, else the first working day after it.
     *
     * @throws UnknownCalendarYearException if a day from it to the answer is not published
     */
    public LocalDate onOrAfter(LocalDate day) {
        return table().nthFrom(requireNonNull(day, "day"), 1);
    }

    /**
     * The day itself if it is worked, else the last working day before it.
     *
     * @throws UnknownCalendarYearException if a day from it back to the answer is not published
     */
    public LocalDate onOrBefore(LocalDate day) {
        return table().lastUpTo(requireNonNull(day, "day"));
    }

    /**
     * The n-th working day after a day, which itself is not counted; for 0 the day itself, unchanged.
     *
     * @param n 0 or more
     * @throws IllegalArgumentException if n is negative
     * @throws UnknownCalendarYearException if a day from the next one to the answer is not published
     */
    public LocalDate plusWorkdays(LocalDate day, int n) {
        requireNonNull(day, "day");
        if (n < 0) {
            throw Refusal.of("n: %s is negative; give 0 or more working days", n);
        }
        return n == 0 ? day : table().nthFrom(day.plusDays(1), n);
    }

    /**
     * The n-th working day of a range, if it has so many; days are looked at up to it and no further.
     *
     * @param n 1 or more
     * @throws IllegalArgumentException if n is less than 1
     * @throws UnknownCalendarYearException if one of the days looked at is not published
     */
    public Optional<LocalDate> nthWorkday(DateRange range, int n) {
        if (n < 1) {
            throw Refusal.of("n: %s is no working day; give 1 for the first or more", n);
        }
        return table().nth(requireNonNull(range, "range"), n);
    }

    /**
     * The last working day of a range, if it has one, looking backwards from its end and no further than the answer.
     *
     * @throws UnknownCalendarYearException if one of the days looked at is not published
     */
    public Optional<LocalDate> lastWorkday(DateRange range) {
        return table().last(requireNonNull(range, "range"));
    }

    /**
     * The number of working days of a range.
     *
     * @throws UnknownCalendarYearException if one of its days is not published, with the first such year
     */
    public int count(DateRange range) {
        return table().count(requireNonNull(range, "range"));
    }

    /**
     * The working days of a range, ascending.
     *
     * @throws UnknownCalendarYearException if one of its days is not published, with the first such year
     */
    public ImmutableList<LocalDate> workdays(DateRange range) {
        return table().workdays(requireNonNull(range, "range"));
    }

    /**
     * Moves a day that is not worked, as a convention says.
     *
     * @throws UnknownCalendarYearException if one of the days looked at is not published
     */
    public LocalDate adjust(LocalDate day, Convention convention) {
        requireNonNull(day, "day");
        return switch (requireNonNull(convention, "convention")) {
            case NONE -> day;
            case FOLLOWING -> onOrAfter(day);
            case PRECEDING -> onOrBefore(day);
            case MODIFIED_FOLLOWING ->
                table().nth(DateRange.closed(day, day.withDayOfMonth(day.lengthOfMonth())), 1)
                        .orElseGet(() -> onOrBefore(day));
        };
    }

    /** Id, version and published years. */
    @Override
    public final String toString() {
        return "%s %s %s".formatted(id(), version(), publishedYears());
    }

    /** Starts a calendar. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar; missing parts are refused by name. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {
        Builder() {}
    }

    private void checkPublished(LocalDate day) {
        Refusal.unless(
                publishedYears().contains(day.getYear()),
                "calendar '%s': %s lies in a year that is not published; publish %s or leave the day out",
                id(),
                day,
                day.getYear());
    }
}
