package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Calendars;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The duties of a daily rule: one on each day that counts. */
final class DailyDuties {
    private DailyDuties() {}

    static ImmutableList<Duty> of(CadenceRule rule, DateRange range, Calendars calendars) {
        return rule.inForce().intersection(range).stream()
                .flatMap(days -> counted(rule, days, calendars))
                .map(day -> new Duty(rule.id(), new CalendarPeriod(PeriodUnit.DAY, day), day, day))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<LocalDate> counted(CadenceRule rule, DateRange days, Calendars calendars) {
        return switch (rule.days().orElseThrow()) {
            case WORKDAYS -> rule.workdays(calendars).workdays(days).stream();
            case ALL_DAYS -> days.days();
            case OCCASION_DAYS ->
                rule.occasions(calendars, days).stream()
                        .flatMap(occasion -> occasion.range().intersection(days).stream())
                        .flatMap(DateRange::days);
        };
    }
}
