package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the reports of a problem come to.
 *
 * @param state where the problem stands after the last event
 * @param reportedOn the day of the report that stands
 * @param isChecked whether it was checked on site
 * @param rejections the days of rejections, in order
 * @param standing the days at whose beginning a report stands
 */
record Reports(
        ProblemState state,
        Optional<LocalDate> reportedOn,
        boolean isChecked,
        ImmutableList<LocalDate> rejections,
        ImmutableList<DateRange> standing) {
    /**
     * From the events known at the end of a day, in their order, which {@link Problem} has checked. Where a check on site is
     * needed, an acceptance without one closes nothing.
     */
    static Reports of(Problem problem, boolean needsCheck, LocalDate asOf) {
        ProblemState state = ProblemState.OPEN;
        Optional<LocalDate> reportedOn = Optional.empty();
        boolean isChecked = false;
        ImmutableList.Builder<LocalDate> rejections = ImmutableList.builder();
        ImmutableList.Builder<DateRange> standing = ImmutableList.builder();
        for (ProblemEvent event : problem.events()) {
            if (event.occurredOn().isAfter(asOf)) {
                break;
            }
            switch (event.kind()) {
                case RECTIFIED -> {
                    state = ProblemState.RECTIFIED;
                    reportedOn = Optional.of(event.occurredOn());
                    isChecked = false;
                }
                case CHECKED -> isChecked = true;
                case REJECTED -> {
                    state = ProblemState.OPEN;
                    rejections.add(event.occurredOn());
                    standing(reportedOn.orElseThrow(), event.occurredOn()).ifPresent(standing::add);
                    reportedOn = Optional.empty();
                }
                case ACCEPTED -> state = needsCheck && !isChecked ? ProblemState.RECTIFIED : ProblemState.CLOSED;
            }
        }
        reportedOn.flatMap(day -> standing(day, LocalDate.MAX.minusDays(1))).ifPresent(standing::add);
        return new Reports(state, reportedOn, isChecked, rejections.build(), standing.build());
    }

    /** The rejection with a number, 0 for the first. */
    Optional<LocalDate> rejectedOn(int number) {
        return number < rejections.size() ? Optional.of(rejections.get(number)) : Optional.empty();
    }

    /** A report does not stand yet at the beginning of its own day, and still stands at that of its rejection. */
    private static Optional<DateRange> standing(LocalDate reportedOn, LocalDate until) {
        return until.isAfter(reportedOn)
                ? Optional.of(DateRange.closed(reportedOn.plusDays(1), until))
                : Optional.empty();
    }
}
