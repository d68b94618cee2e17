package io.wenming.cadence;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Calendars on which every day is worked: no real one leaves more room for duties. */
final class EveryDayWorked {
    private static final String ID = "every_day";

    private EveryDayWorked() {}

    /** Of the years of some days and those beside them, under the ids that some rules name as well. */
    static Calendars during(DateRange days, Iterable<String> named) {
        return Calendars.builder()
                .workdays(calendar(ID, days))
                .addAllOthers(ImmutableSet.copyOf(named).stream()
                        .filter(id -> !id.equals(ID))
                        .map(id -> calendar(id, days))
                        .toList())
                .build();
    }

    private static WorkingCalendar calendar(String id, DateRange days) {
        int first = Math.max(1, days.from().getYear() - 1);
        int last = Math.min(CalendarPeriod.MAX_YEAR, days.last().getYear() + 1);
        return WorkingCalendar.builder()
                .id(id)
                .label(Label.of("天天上班", "every day worked"))
                .version("1")
                .publishedYears(ContiguousSet.create(Range.closed(first, last), DiscreteDomain.integers()))
                .makeUpDays(Maps.toMap(weekends(first, last), day -> "每日上班"))
                .build();
    }

    private static ImmutableSet<LocalDate> weekends(int first, int last) {
        return DateRange.closed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31))
                .days()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .collect(ImmutableSet.toImmutableSet());
    }
}
