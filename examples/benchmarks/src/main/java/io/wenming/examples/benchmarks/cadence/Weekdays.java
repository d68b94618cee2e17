package io.wenming.examples.benchmarks.cadence;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.CadenceRule;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recurrenceset.OfRule;

/** The Mondays to Fridays of ten years (十年工作日), as duties and as occurrences of a recurrence rule. */
public final class Weekdays {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final DateRange RANGE = DateRange.closed(FIRST, LAST);
    private static final String BY_DAY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";

    private final CadenceRule rule = CadenceRule.everyWorkday("inspection", Label.of("每天一督查", "an inspection a day"))
            .addKind("inspection")
            .build();
    // no day off, as a recurrence rule knows none
    private final WorkingCalendar calendar = WorkingCalendar.builder()
            .id("weekdays")
            .label(Label.of("周一至周五", "Monday to Friday"))
            .version("1")
            .addAllPublishedYears(IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
                    .boxed()
                    .toList())
            .build();
    private final Recur<LocalDate> recur = new Recur<>(BY_DAY);
    private final RecurrenceRule recurrence = recurrence();

    /** How many there are. */
    public int count() {
        return (int) RANGE.days()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }

    /** As duties. */
    public ImmutableList<?> duties() {
        return rule.duties(RANGE, calendar);
    }

    /** As ical4j lists them. */
    public ImmutableList<?> ical4j() {
        return ImmutableList.copyOf(recur.getDates(FIRST, FIRST, LAST));
    }

    /** As lib-recur goes through them. */
    public ImmutableList<?> libRecur() {
        DateTime end = day(LAST);
        ImmutableList.Builder<DateTime> days = ImmutableList.builder();
        for (DateTime day : new OfRule(recurrence, day(FIRST))) {
            if (day.after(end)) {
                break;
            }
            days.add(day);
        }
        return days.build();
    }

    private static DateTime day(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static RecurrenceRule recurrence() {
        try {
            return new RecurrenceRule(BY_DAY);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
    }
}
