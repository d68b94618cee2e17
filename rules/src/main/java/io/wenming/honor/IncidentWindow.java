package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.wenming.fact.Incident;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When incidents count for a rule of a negative list (追溯期), as seen from a day: never one after that day. One whose day is
 * not known counts: nothing shows that it lies outside.
 *
 * <p>Source: honor rules, section 4 (windows).
 *
 * @param span the days, both ends inclusive
 * @param afterFirstDay whether incidents on the first day of the span are left out
 * @param beforeLastDay whether incidents on the day itself, from which it looks back, are left out
 */
public record IncidentWindow(WindowSpan span, boolean afterFirstDay, boolean beforeLastDay) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public IncidentWindow {
        requireNonNull(span, "span");
    }

    /** 近若干月 the last months, 1 to 2400, from the same day of the month on. */
    public static IncidentWindow rolling(int months) {
        return of(new WindowSpan.Rolling(months));
    }

    /** 自某日起 from a day on, inclusive. */
    public static IncidentWindow since(LocalDate from) {
        return of(new WindowSpan.Since(from));
    }

    /** 起止之间 between two days, both inclusive. */
    public static IncidentWindow between(LocalDate from, LocalDate to) {
        return of(new WindowSpan.Between(from, to));
    }

    /** 自然年度 this calendar year and so many before, 0 to 200. */
    public static IncidentWindow calendarYears(int yearsBack) {
        return of(new WindowSpan.CalendarYears(yearsBack));
    }

    /** 届期内 from the current naming on. */
    public static IncidentWindow term() {
        return of(new WindowSpan.Term());
    }

    /** 不限时间 at any time. */
    public static IncidentWindow ever() {
        return of(new WindowSpan.Ever());
    }

    /** The same without the first day. */
    public IncidentWindow withoutFirstDay() {
        return new IncidentWindow(span, true, beforeLastDay);
    }

    /** The same without the day itself. */
    public IncidentWindow withoutLastDay() {
        return new IncidentWindow(span, afterFirstDay, true);
    }

    boolean counts(Incident incident, LocalDate on, Optional<LocalDate> namedOn) {
        return span.days(on, namedOn)
                .filter(days -> incident.occurredOn()
                        .map(day -> contains(days, day, on))
                        .orElse(true))
                .isPresent();
    }

    /** The first day on which an incident of a day no longer counts, and never again. */
    Optional<LocalDate> leftOn(LocalDate incident) {
        return span.leftOn(incident, afterFirstDay);
    }

    private boolean contains(Range<LocalDate> days, LocalDate day, LocalDate on) {
        boolean first = days.hasLowerBound() && days.lowerEndpoint().equals(day);
        return days.contains(day)
                && !day.isAfter(on)
                && !(afterFirstDay && first)
                && !(beforeLastDay && day.equals(on));
    }

    private static IncidentWindow of(WindowSpan span) {
        return new IncidentWindow(span, false, false);
    }
}
