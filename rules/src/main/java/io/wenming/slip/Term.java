package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The time that a slip gives (办理期限); the day of issue is not counted, the last day is in time.
 *
 * @param unit in which days it is counted
 * @param n how many, at least 1
 */
public record Term(TermUnit unit, int n) implements Serializable {
    /** A term as a part of documents: {@code {unit: workdays, n: 3}}. */
    public static final Codec<Term> CODEC = Codec.object(fields -> {
        var unit = fields.required("unit", Codec.codes(TermUnit.class, TermUnit::code, TermUnit::label), Term::unit);
        var n = fields.required("n", Codecs.WHOLE, Term::n);
        return in -> new Term(in.get(unit), in.get(n));
    });

    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Term {
        requireNonNull(unit, "unit");
        Refusal.unless(n >= 1, "term: %s days are no time; give 1 or more", n);
    }

    /**
     * So many working days after the day of issue.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Term workdays(int n) {
        return new Term(TermUnit.WORKDAYS, n);
    }

    /**
     * So many natural days after the day of issue, then on to a working day.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Term naturalDays(int n) {
        return new Term(TermUnit.NATURAL_DAYS, n);
    }

    /**
     * The last day in time, for a term that begins on a day which is not counted; never a rest day.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    public LocalDate dueOn(LocalDate from, WorkingCalendar calendar) {
        return dueOn(from, new RunningDays(calendar, ImmutableList.of()));
    }

    LocalDate dueOn(LocalDate from, RunningDays running) {
        return switch (unit) {
            case WORKDAYS -> running.nthWorkdayAfter(from, n);
            case NATURAL_DAYS ->
                running.nthWorkdayAfter(running.nthDayAfter(from, n).minusDays(1), 1);
        };
    }
}
