package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.KeyedPeriod;
import io.wenming.period.Occasion;
import io.wenming.period.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The duties of a rule with longer periods or occasions. Due days never run backwards from one to the next, so duties come
 * out in the order of periods, which is the order of due day and, for calendar periods, of key.
 */
final class PeriodDuties {
    /** How far is looked at least, so that what is looked at depends on no year's holidays; school days rest longer. */
    private static final int USUAL_REST = 15;

    private final CadenceRule rule;
    private final DueForm due;
    private final PartialForm partial;
    private final DateRange inForce;
    private final DateRange range;
    private final Calendars calendars;
    private final WorkingCalendar calendar;
    private final int longestRest;

    private PeriodDuties(CadenceRule rule, DateRange range, Calendars calendars) {
        this.rule = rule;
        this.due = (DueForm) rule.due().orElseThrow();
        this.partial = (PartialForm) rule.partial().orElseThrow();
        this.inForce = rule.inForce();
        this.range = range;
        this.calendars = calendars;
        this.calendar = rule.workdays(calendars);
        this.longestRest = Math.max(USUAL_REST, calendar.longestRest());
    }

    static ImmutableList<Duty> of(CadenceRule rule, DateRange range, Calendars calendars) {
        return new PeriodDuties(rule, range, calendars).duties();
    }

    private ImmutableList<Duty> duties() {
        Optional<DateRange> reach = due.reach(range, longestRest).intersection(inForce);
        if (reach.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        Consumer<KeyedPeriod> add = period -> duty(period).ifPresent(duties::add);
        rule.unit()
                .ifPresentOrElse(
                        unit -> forEachPeriod(unit, reach.get(), add),
                        () -> rule.occasions(calendars, reach.get()).forEach(add));
        return duties.build();
    }

    private static void forEachPeriod(PeriodUnit unit, DateRange reach, Consumer<KeyedPeriod> add) {
        CalendarPeriod period = CalendarPeriod.of(unit, reach.from());
        CalendarPeriod last = CalendarPeriod.of(unit, reach.last());
        while (!period.equals(last)) {
            add.accept(period);
            period = period.next();
        }
        add.accept(last);
    }

    private Optional<Duty> duty(KeyedPeriod period) {
        DateRange whole = period.range();
        return whole.intersection(inForce).stream()
                .flatMap(days -> inSeason(days).stream())
                .flatMap(days -> duty(period, whole, days).stream())
                .findFirst();
    }

    /** The days themselves, or the parts of them that lie in an occasion; occasions that follow each other are one. */
    private List<DateRange> inSeason(DateRange days) {
        if (rule.unit().isEmpty() || rule.occasions().isEmpty()) {
            return List.of(days);
        }
        List<DateRange> parts = new ArrayList<>();
        for (Occasion occasion : rule.occasions(calendars, days)) {
            DateRange part = occasion.range().intersection(days).orElseThrow();
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).until().equals(part.from())) {
                parts.set(last, DateRange.of(parts.get(last).from(), part.until()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Optional<Duty> duty(KeyedPeriod period, DateRange whole, DateRange cut) {
        return Optional.of(cut)
                .filter(days -> due.concerns(days, range, longestRest))
                .filter(days -> days.equals(whole) || partial.suffices(days, calendar))
                .flatMap(days -> due.dueOn(days, calendar)
                        .filter(day -> range.contains(day) && !day.isBefore(days.from()))
                        .map(day -> new Duty(rule.id(), period, days.from(), day)));
    }
}
