package io.wenming.period;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of days (日期区间), half-open: {@code from} belongs to it, {@code until} does not. It holds at least one day.
 * {@code DateRange.closed(2026-03-09, 2026-03-13)} is a working week of 5 days that ends before 2026-03-14.
 *
 * @param from first day, inclusive
 * @param until day after the last one, exclusive
 */
public record DateRange(LocalDate from, LocalDate until) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public DateRange {
        requireNonNull(from, "from");
        if (!requireNonNull(until, "until").isAfter(from)) {
            throw Refusal.of(
                    "until: %s is not after from %s; give a later day, it does not belong to the range", until, from);
        }
    }

    /**
     * The days from one to another.
     *
     * @param from first day, inclusive
     * @param until day after the last one, exclusive
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, until);
    }

    /**
     * The days from one to another, both included: the closed form in which notices are written.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive, before {@link LocalDate#MAX}
     * @throws IllegalArgumentException if {@code to} is before {@code from} or has no day after it
     */
    public static DateRange closed(LocalDate from, LocalDate to) {
        requireNonNull(from, "from");
        if (requireNonNull(to, "to").isBefore(from) || to.equals(LocalDate.MAX)) {
            throw Refusal.of(
                    "to: %s cannot end a range from %s; give the same day or a later one that has a day after it",
                    to, from);
        }
        return new DateRange(from, to.plusDays(1));
    }

    /** A single day. */
    public static DateRange day(LocalDate day) {
        return closed(day, day);
    }

    /** The last day, inclusive. */
    public LocalDate last() {
        return until.minusDays(1);
    }

    /** The number of days, at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /** Whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Whether every day of another range belongs to it. */
    public boolean contains(DateRange other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** Whether the two have a day in common. */
    public boolean intersects(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The days in common, if there are any. */
    public Optional<DateRange> intersection(DateRange other) {
        return intersects(other)
                ? Optional.of(new DateRange(
                        from.isBefore(other.from) ? other.from : from,
                        until.isBefore(other.until) ? until : other.until))
                : Optional.empty();
    }

    /** Its days, ascending. */
    public Stream<LocalDate> days() {
        return from.datesUntil(until);
    }

    /** The range as ISO 8601 writes an interval, {@code until} exclusive: {@code 2026-03-09/2026-03-14}. */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
