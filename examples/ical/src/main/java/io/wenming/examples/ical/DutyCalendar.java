package io.wenming.examples.ical;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * The duties of a cadence as iCalendar (应办事项日历).
 *
 * @param events the entries, by first day and UID
 */
record DutyCalendar(ImmutableList<DutyEvent> events) {
    /** Nothing published yet. */
    static final DutyCalendar NONE = new DutyCalendar(ImmutableList.of());

    private static final String PRODUCT = "-//Wenming//example ical//ZH";
    private static final Comparator<DutyEvent> BY_DAY =
            Comparator.comparing(DutyEvent::from).thenComparing(DutyEvent::uid);

    /**
     * This calendar with the duties due in a range as they are now: new ones come in, changed ones go up in sequence, those
     * that are no more are cancelled. Entries due outside the range stay as they are.
     */
    DutyCalendar publish(Cadence cadence, DateRange range, WorkingCalendar calendar, Instant at) {
        Map<String, DutyEvent> entries = new TreeMap<>();
        for (DutyEvent event : events) {
            entries.put(event.uid(), range.contains(event.dueOn()) ? event.cancelled(at) : event);
        }
        Map<String, DutyEvent> before = new TreeMap<>();
        events.forEach(event -> before.put(event.uid(), event));
        cadence.duties(range, calendar).stream()
                .map(duty -> DutyEvent.of(cadence, duty, at))
                .forEach(event -> entries.put(
                        event.uid(), before.containsKey(event.uid()) ? event.after(before.get(event.uid())) : event));
        return new DutyCalendar(ImmutableList.sortedCopyOf(BY_DAY, entries.values()));
    }

    /** The text of an {@code .ics} file. */
    String toText() {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        events.forEach(event -> calendar.add(event.toEvent()));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if it is no calendar of ours
     */
    static DutyCalendar parse(String text) {
        try {
            return new DutyCalendar(new CalendarBuilder()
                    .build(new StringReader(text)).<VEvent>getComponents(Component.VEVENT).stream()
                            .map(DutyEvent::of)
                            .sorted(BY_DAY)
                            .collect(ImmutableList.toImmutableList()));
        } catch (ParserException e) {
            throw new IllegalArgumentException("calendar: it cannot be read; give one that was exported here", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
