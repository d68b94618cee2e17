package io.wenming.period;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;

/**
 * A period of the calendar (日、周、月、季度、年), such as the ISO week {@code 2026-W11}. Its key is text that sorts by time
 * among periods of one unit.
 *
 * @param unit which kind of period
 * @param start its first day; the year in its key is 1 to {@value #MAX_YEAR}
 */
public record CalendarPeriod(PeriodUnit unit, LocalDate start) implements KeyedPeriod {
    /** The last year of which a period has a key of four digits. */
    public static final int MAX_YEAR = 9999;

    private static final long serialVersionUID = 1L;

    /**
     * Checks that a period of the unit starts on the day.
     *
     * @throws IllegalArgumentException if none does, or the year of the period is out of range
     */
    public CalendarPeriod {
        requireNonNull(unit, "unit");
        requireNonNull(start, "start");
        int year = unit == PeriodUnit.WEEK ? yearOfWeek(start) : start.getYear();
        if (year < 1 || year > MAX_YEAR) {
            throw Refusal.of("start: %s is out of range; give a day of the years 1 to %s", start, MAX_YEAR);
        }
        if (!unit.startOf(start).equals(start)) {
            throw Refusal.of(
                    "start: no %s starts on %s; give %s or use of(unit, date)",
                    unit.label(), start, unit.startOf(start));
        }
    }

    /**
     * The period that holds a day.
     *
     * @throws IllegalArgumentException if its year is out of range
     */
    public static CalendarPeriod of(PeriodUnit unit, LocalDate day) {
        return new CalendarPeriod(unit, requireNonNull(unit, "unit").startOf(requireNonNull(day, "day")));
    }

    /**
     * Reads a key: {@code 2026-03-09}, {@code 2026-W11}, {@code 2026-03}, {@code 2026-Q1} or {@code 2026}.
     *
     * @throws IllegalArgumentException if the text is no key, or of a period that does not exist
     */
    @JsonCreator
    public static CalendarPeriod parse(String key) {
        return PeriodKey.parse(requireNonNull(key, "key"));
    }

    /** The key that {@link #parse} reads back; the year of a week is the year of its Thursday. */
    @JsonValue
    @Override
    public String key() {
        return PeriodKey.of(unit, start);
    }

    /** {@code 2026-03-09}, {@code 2026年第11周}, {@code 2026年3月}, {@code 2026年第1季度} or {@code 2026年}. */
    @Override
    public Label label() {
        return PeriodLabel.of(unit, start);
    }

    @Override
    public DateRange range() {
        return new DateRange(start, unit.plus(start, 1));
    }

    /** Its last day, inclusive. */
    public LocalDate last() {
        return unit.plus(start, 1).minusDays(1);
    }

    /**
     * The period after it.
     *
     * @throws IllegalArgumentException after the last one of the year {@value #MAX_YEAR}
     */
    public CalendarPeriod next() {
        return new CalendarPeriod(unit, unit.plus(start, 1));
    }

    /**
     * The period before it.
     *
     * @throws IllegalArgumentException before the first one of the year 1
     */
    public CalendarPeriod previous() {
        return new CalendarPeriod(unit, unit.plus(start, -1));
    }

    /** The {@link #key}. */
    @Override
    public String toString() {
        return key();
    }

    private static int yearOfWeek(LocalDate monday) {
        return monday.plusDays(3).getYear();
    }
}
