package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * How long runs took from one step to a later one (办理时长), one number for each run that has done both.
 *
 * <pre>{@code
 * StepDelays.between(standings, "order", "accept").mean();              // natural days, exact
 * StepDelays.between(standings, "order", "rate", calendar).longest();   // working days
 * }</pre>
 *
 * @param days the numbers, ascending, each 0 or more
 */
public record StepDelays(ImmutableList<Integer> days) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Sorts the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public StepDelays {
        days = ImmutableList.sortedCopyOf(Comparator.naturalOrder(), days);
        Refusal.unless(days.isEmpty() || days.get(0) >= 0, "days: %s has one below 0; give 0 or more of each", days);
    }

    /** In natural days: 0 if both steps were done on one day. */
    public static StepDelays between(Iterable<ProcedureStanding> standings, String from, String to) {
        return of(standings, from, to, (first, last) -> (int) ChronoUnit.DAYS.between(first, last));
    }

    /**
     * In working days: those after the day of the first step up to that of the second, as terms count them.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if one of the days is not published
     */
    public static StepDelays between(
            Iterable<ProcedureStanding> standings, String from, String to, WorkingCalendar calendar) {
        return of(
                standings,
                from,
                to,
                (first, last) -> first.equals(last) ? 0 : calendar.count(DateRange.closed(first.plusDays(1), last)));
    }

    private static StepDelays of(
            Iterable<ProcedureStanding> standings,
            String from,
            String to,
            ToIntBiFunction<LocalDate, LocalDate> count) {
        return new StepDelays(Streams.stream(standings)
                .flatMap(standing -> delay(done(standing, from), done(standing, to), count))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<Integer> delay(
            Optional<LocalDate> first, Optional<LocalDate> last, ToIntBiFunction<LocalDate, LocalDate> count) {
        // a step of an earlier round stays done, and may be older than the one that it follows
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Stream.of(count.applyAsInt(first.get(), last.get()))
                : Stream.empty();
    }

    private static Optional<LocalDate> done(ProcedureStanding standing, String step) {
        return standing.steps().stream()
                .filter(each -> each.step().id().equals(step))
                .findFirst()
                .flatMap(StepStanding::doneOn);
    }

    /** The mean, exact; none if no run has done both. */
    public Optional<Fraction> mean() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fraction.of(days.stream().mapToLong(Integer::longValue).sum(), days.size()));
    }

    /** The longest; none if no run has done both. */
    public OptionalInt longest() {
        return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get(days.size() - 1));
    }

    /** The share that took at most so many, exact; none if no run has done both. */
    public Optional<Fraction> within(int most) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fraction.of(days.stream().filter(each -> each <= most).count(), days.size()));
    }
}
