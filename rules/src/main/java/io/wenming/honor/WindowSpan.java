package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days a rule of a negative list looks back on (追溯范围), as seen from a day; both ends count.
 *
 * <p>Source: honor rules, section 4 (windows).
 */
public sealed interface WindowSpan extends Serializable {
    /**
     * The days; none if nothing counts.
     *
     * @param on the day from which it looks back
     * @param namedOn the day of the current naming, if there is one
     */
    Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn);

    /**
     * The first day on which an incident of a day no longer counts, and never again; none if it always does.
     *
     * @param incident the day of the incident
     * @param afterFirstDay whether incidents on the first day are left out
     */
    Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay);

    /**
     * The last months; {@link IncidentWindow#rolling}.
     *
     * @param months 1 to 2400
     */
    record Rolling(int months) implements WindowSpan {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the months.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public Rolling {
            Refusal.unless(
                    months >= 1 && months <= 12 * Periods.MAX_YEARS,
                    "window: %s months are out of range; give 1 to %s",
                    months,
                    12 * Periods.MAX_YEARS);
        }

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return Optional.of(Range.closed(on.minusMonths(months), on));
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            LocalDate day = incident.plusMonths(months);
            LocalDate first = afterFirstDay ? incident : incident.plusDays(1);
            while (day.minusMonths(months).isBefore(first)) {
                day = day.plusDays(1); // at most four times, where months have different lengths
            }
            return Optional.of(day);
        }
    }

    /**
     * From a day on; {@link IncidentWindow#since}.
     *
     * @param from the first day
     */
    record Since(LocalDate from) implements WindowSpan {
        private static final long serialVersionUID = 1L;

        /** Refuses nulls. */
        public Since {
            requireNonNull(from, "from");
        }

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return Optional.of(Range.atLeast(from));
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            return Optional.empty();
        }
    }

    /**
     * Between two days; {@link IncidentWindow#between}.
     *
     * @param from the first day
     * @param to the last day, inclusive
     */
    record Between(LocalDate from, LocalDate to) implements WindowSpan {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if the last one is before the first one
         */
        public Between {
            Refusal.unless(!to.isBefore(from), "window: to %s is before from %s; give it or a later day", to, from);
        }

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return Optional.of(Range.closed(from, to));
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            return Optional.empty();
        }
    }

    /**
     * This calendar year and some before; {@link IncidentWindow#calendarYears}.
     *
     * @param yearsBack how many years before this one, 0 to 200
     */
    record CalendarYears(int yearsBack) implements WindowSpan {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public CalendarYears {
            Refusal.unless(
                    yearsBack >= 0 && yearsBack <= Periods.MAX_YEARS,
                    "window: %s years back are out of range; give 0 to %s",
                    yearsBack,
                    Periods.MAX_YEARS);
        }

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return Optional.of(Range.atLeast(LocalDate.of(on.getYear() - yearsBack, 1, 1)));
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            boolean atOnce = afterFirstDay && incident.getDayOfYear() == 1;
            return Optional.of(LocalDate.of(incident.getYear() + yearsBack + (atOnce ? 0 : 1), 1, 1));
        }
    }

    /** From the current naming on; nothing counts without one. {@link IncidentWindow#term}. */
    record Term() implements WindowSpan {
        private static final long serialVersionUID = 1L;

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return namedOn.map(Range::atLeast);
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            return Optional.empty();
        }
    }

    /** At any time; {@link IncidentWindow#ever}. */
    record Ever() implements WindowSpan {
        private static final long serialVersionUID = 1L;

        @Override
        public Optional<Range<LocalDate>> days(LocalDate on, Optional<LocalDate> namedOn) {
            return Optional.of(Range.all());
        }

        @Override
        public Optional<LocalDate> leftOn(LocalDate incident, boolean afterFirstDay) {
            return Optional.empty();
        }
    }
}
