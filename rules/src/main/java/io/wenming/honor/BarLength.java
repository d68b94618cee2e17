package io.wenming.honor;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.Round;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long a bar stands (限制期): from its start to the day before the first free day.
 *
 * <p>Source: honor rules, section 6 (bars).
 */
public sealed interface BarLength extends Serializable {
    /**
     * The first day on which the bar no longer stands; none if it has no end that is known.
     *
     * @param startsOn the day of the revocation
     * @param rounds the rounds that are known
     */
    Optional<LocalDate> firstFreeDay(LocalDate startsOn, List<Round> rounds);

    /**
     * A number of years; {@link Bar#years}.
     *
     * @param years 1 to 200
     * @param fromDayAfter whether the first free day is the day after the anniversary, instead of the anniversary
     */
    record Years(int years, boolean fromDayAfter) implements BarLength {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public Years {
            Periods.checkYears(Label.of("再申报限制", "bar"), years);
        }

        @Override
        public Optional<LocalDate> firstFreeDay(LocalDate startsOn, List<Round> rounds) {
            return Optional.of(startsOn.plusYears(years).plusDays(fromDayAfter ? 1 : 0));
        }
    }

    /**
     * To the end of a year; {@link Bar#yearEnd}.
     *
     * @param years 1 to 200; 31 December of the start year plus this many is the first free day
     */
    record YearEnd(int years) implements BarLength {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are out of range
         */
        public YearEnd {
            Periods.checkYears(Label.of("再申报限制", "bar"), years);
        }

        @Override
        public Optional<LocalDate> firstFreeDay(LocalDate startsOn, List<Round> rounds) {
            return Optional.of(LocalDate.of(startsOn.getYear() + years, 12, 31));
        }
    }

    /**
     * A number of rounds; {@link Bar#rounds}.
     *
     * @param rounds 1 or more
     * @param roundInProgressCounts whether a round that is open on the first day is the first of them
     */
    record Rounds(int rounds, boolean roundInProgressCounts) implements BarLength {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Rounds {
            Refusal.unless(rounds >= 1, "bar: %s rounds are out of range; give 1 or more", String.valueOf(rounds));
        }

        @Override
        public Optional<LocalDate> firstFreeDay(LocalDate startsOn, List<Round> known) {
            return known.stream()
                    .filter(round -> roundInProgressCounts
                            ? !round.closesOn().isBefore(startsOn)
                            : round.opensOn().isAfter(startsOn))
                    .map(Round::closesOn)
                    .sorted(Comparator.naturalOrder())
                    .skip(rounds - 1L)
                    .findFirst()
                    .map(closes -> closes.plusDays(1));
        }
    }

    /** Without an end, until it is lifted; {@link Bar#open}. */
    record Open() implements BarLength {
        private static final long serialVersionUID = 1L;

        @Override
        public Optional<LocalDate> firstFreeDay(LocalDate startsOn, List<Round> rounds) {
            return Optional.empty();
        }
    }
}
