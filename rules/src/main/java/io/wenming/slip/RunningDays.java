package io.wenming.slip;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days on which time runs: all but the excluded ones. An excluded day is passed without looking at the calendar. */
final class RunningDays {
    private final WorkingCalendar calendar;
    private final RangeSet<LocalDate> running = TreeRangeSet.create();

    /** All days but those of some ranges. */
    RunningDays(WorkingCalendar calendar, Iterable<DateRange> excluded) {
        this.calendar = calendar;
        running.add(Range.all());
        excluded.forEach(days -> running.remove(Range.closedOpen(days.from(), days.until())));
    }

    /** The n-th day after a day, n at least 1. */
    LocalDate nthDayAfter(LocalDate day, int n) {
        long left = n;
        for (Range<LocalDate> gap : after(day).asRanges()) {
            long length =
                    gap.hasUpperBound() ? ChronoUnit.DAYS.between(gap.lowerEndpoint(), gap.upperEndpoint()) : left;
            if (left <= length) {
                return gap.lowerEndpoint().plusDays(left - 1);
            }
            left -= length;
        }
        throw new AssertionError("time runs for ever after the last pause");
    }

    /** The n-th working day after a day, n at least 1; days are looked at up to it and no further. */
    LocalDate nthWorkdayAfter(LocalDate day, int n) {
        int left = n;
        for (Range<LocalDate> gap : after(day).asRanges()) {
            if (!gap.hasUpperBound()) {
                return calendar.plusWorkdays(gap.lowerEndpoint().minusDays(1), left);
            }
            DateRange days = DateRange.of(gap.lowerEndpoint(), gap.upperEndpoint());
            Optional<LocalDate> found = calendar.nthWorkday(days, left);
            if (found.isPresent()) {
                return found.get();
            }
            left -= calendar.count(days);
        }
        throw new AssertionError("time runs for ever after the last pause");
    }

    /** The first working day after a day and up to another, if there is one; days are looked at up to it. */
    Optional<LocalDate> firstWorkdayBetween(LocalDate after, LocalDate upTo) {
        return between(after, upTo).asRanges().stream()
                .map(gap -> calendar.nthWorkday(DateRange.of(gap.lowerEndpoint(), gap.upperEndpoint()), 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The number of working days after a day and up to another, none if that is not later. */
    int workdaysBetween(LocalDate after, LocalDate upTo) {
        return between(after, upTo).asRanges().stream()
                .mapToInt(gap -> calendar.count(DateRange.of(gap.lowerEndpoint(), gap.upperEndpoint())))
                .sum();
    }

    /** Ranges from {@code day + 1} on, closed below; the last is not bounded above. */
    private RangeSet<LocalDate> after(LocalDate day) {
        return running.subRangeSet(Range.atLeast(day.plusDays(1)));
    }

    /** Ranges closed below and open above; none if {@code upTo} is not after {@code after}. */
    private RangeSet<LocalDate> between(LocalDate after, LocalDate upTo) {
        LocalDate from = after.plusDays(1);
        LocalDate until = upTo.plusDays(1);
        return running.subRangeSet(Range.closedOpen(from, until.isBefore(from) ? from : until));
    }
}
