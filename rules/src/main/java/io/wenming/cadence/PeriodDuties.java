package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.util.Optional;

/**
 * The duties of a rule with longer periods. Due days never run backwards from one period to the next, so duties come out
 * in the order of periods, which is the order of due day and key.
 */
final class PeriodDuties {
    private final CadenceRule rule;
    private final DueForm due;
    private final PartialForm partial;
    private final DateRange inForce;
    private final DateRange range;
    private final WorkingCalendar calendar;

    private PeriodDuties(CadenceRule rule, DateRange range, WorkingCalendar calendar) {
        this.rule = rule;
        this.due = (DueForm) rule.due().orElseThrow();
        this.partial = (PartialForm) rule.partial().orElseThrow();
        this.inForce = rule.inForce();
        this.range = range;
        this.calendar = calendar;
    }

    static ImmutableList<Duty> of(CadenceRule rule, DateRange range, WorkingCalendar calendar) {
        return new PeriodDuties(rule, range, calendar).duties();
    }

    private ImmutableList<Duty> duties() {
        Optional<DateRange> reach = due.reach(range).intersection(inForce);
        if (reach.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        CalendarPeriod period = CalendarPeriod.of(rule.unit(), reach.get().from());
        CalendarPeriod last = CalendarPeriod.of(rule.unit(), reach.get().last());
        while (!period.equals(last)) {
            duty(period).ifPresent(duties::add);
            period = period.next();
        }
        duty(last).ifPresent(duties::add);
        return duties.build();
    }

    private Optional<Duty> duty(CalendarPeriod period) {
        DateRange whole = period.range();
        return whole.intersection(inForce)
                .filter(days -> due.concerns(days, range))
                .filter(days -> days.equals(whole) || partial.suffices(days, calendar))
                .flatMap(days -> due.dueOn(days, calendar)
                        .filter(day -> range.contains(day) && !day.isBefore(days.from()))
                        .map(day -> new Duty(rule.id(), period, days.from(), day)));
    }
}
