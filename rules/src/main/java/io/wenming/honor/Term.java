package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.Round;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The term of a title (届期): how long a naming is valid. {@code Term.yearsFromDate(3)} makes a naming of 1 March 2017
 * valid to 29 February 2020, {@code Term.calendarYears(3)} one of 15 April 2020 to 31 December 2022.
 *
 * <p>The last valid day is inclusive; the title expires the day after. Years are added by the calendar, and 29 February
 * becomes 28 February where there is none. The term runs on while a title is suspended, warned or deferred.
 *
 * <p>Source: honor rules, section 6.
 */
public sealed interface Term extends Serializable {
    /** 长期有效 without an end. */
    static Term open() {
        return new Open();
    }

    /**
     * 自命名之日起 a number of years from the day of naming, to the eve of the anniversary.
     *
     * @param years 1 to 200
     */
    static YearsFromDate yearsFromDate(int years) {
        return new YearsFromDate(years, false);
    }

    /**
     * 按自然年 to 31 December; the year of naming counts as the first.
     *
     * @param years 1 to 200
     */
    static CalendarYears calendarYears(int years) {
        return new CalendarYears(years, true);
    }

    /** 截至固定日期 to a day, inclusive, whenever named. */
    static Term fixedEnd(LocalDate lastValidDay) {
        return new FixedEnd(lastValidDay);
    }

    /** 随届 as long as the titles of the naming's round are kept; see {@link Round#keepUntil}. */
    static Term roundEnd() {
        return new RoundEnd();
    }

    /**
     * The last valid day of a naming, inclusive; none if it is open, or depends on a round that is not given.
     *
     * @param namedOn the day of naming
     * @param round the round of the naming, if known
     */
    Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round);

    /** Without an end; {@link Term#open}. */
    record Open() implements Term {
        private static final long serialVersionUID = 1L;

        @Override
        public Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round) {
            return Optional.empty();
        }
    }

    /**
     * Years from the day of naming; {@link Term#yearsFromDate}.
     *
     * @param years 1 to 200
     * @param anniversaryCounts whether the anniversary itself is still valid
     */
    record YearsFromDate(int years, boolean anniversaryCounts) implements Term {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public YearsFromDate {
            Periods.checkYears(Label.of("届期", "term"), years);
        }

        /** The same with the anniversary as last valid day instead of its eve. */
        public YearsFromDate toAnniversary() {
            return new YearsFromDate(years, true);
        }

        @Override
        public Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round) {
            LocalDate anniversary = namedOn.plusYears(years);
            return Optional.of(anniversaryCounts ? anniversary : anniversary.minusDays(1));
        }
    }

    /**
     * Calendar years; {@link Term#calendarYears}.
     *
     * @param years 1 to 200
     * @param namingYearCounts whether the year of naming is the first of them
     */
    record CalendarYears(int years, boolean namingYearCounts) implements Term {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public CalendarYears {
            Periods.checkYears(Label.of("届期", "term"), years);
        }

        /** The same with the year after the naming as the first. */
        public CalendarYears afterNamingYear() {
            return new CalendarYears(years, false);
        }

        @Override
        public Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round) {
            return Optional.of(LocalDate.of(namedOn.getYear() + years - (namingYearCounts ? 1 : 0), 12, 31));
        }
    }

    /**
     * To a day; {@link Term#fixedEnd}.
     *
     * @param lastValidDay the last valid day, inclusive
     */
    record FixedEnd(LocalDate lastValidDay) implements Term {
        private static final long serialVersionUID = 1L;

        /** Refuses null. */
        public FixedEnd {
            requireNonNull(lastValidDay, "lastValidDay");
            Refusal.unless(
                    Periods.isYear(lastValidDay.getYear()),
                    "lastValidDay: %s is out of range; give a day of the years 1 to 9999",
                    lastValidDay);
        }

        @Override
        public Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round) {
            return Optional.of(lastValidDay);
        }
    }

    /** As the round says; {@link Term#roundEnd}. */
    record RoundEnd() implements Term {
        private static final long serialVersionUID = 1L;

        @Override
        public Optional<LocalDate> lastValidDay(LocalDate namedOn, Optional<Round> round) {
            return round.flatMap(Round::keepUntil);
        }
    }
}
