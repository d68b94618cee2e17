package io.wenming.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.wenming.calendar.Convention;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Part 2 of the format: the calendar alone. */
final class CalendarAsks {
    static final ImmutableMap<String, Ask> ALL = ImmutableMap.of(
            "workdays", CalendarAsks::workdays,
            "adjust", CalendarAsks::adjust,
            "addWorkdays", CalendarAsks::addWorkdays,
            "weekdayCorrections", CalendarAsks::weekdayCorrections);

    private CalendarAsks() {}

    private static JsonNode workdays(JsonNode input, WorkingCalendar calendar) {
        DateRange range = Json.range(input);
        ObjectNode answer = Json.object().put("count", calendar.count(range));
        if (!input.get("list").booleanValue()) {
            return answer.putNull("days");
        }
        return answer.set("days", Json.array(calendar.workdays(range).stream().map(LocalDate::toString)));
    }

    private static JsonNode adjust(JsonNode input, WorkingCalendar calendar) {
        return Json.rows(
                "rows",
                Json.each(input.get("dates"))
                        .flatMap(date -> Json.each(input.get("conventions"))
                                .map(convention -> Json.object()
                                        .put("date", date.textValue())
                                        .put("convention", convention.textValue())
                                        .put(
                                                "result",
                                                calendar.adjust(Json.date(date), Convention.of(Json.code(convention)))
                                                        .toString()))));
    }

    private static JsonNode addWorkdays(JsonNode input, WorkingCalendar calendar) {
        LocalDate date = Json.date(input.get("date"));
        return Json.rows(
                "rows",
                Json.each(input.get("n"))
                        .map(n -> Json.object()
                                .put("n", n.intValue())
                                .put(
                                        "result",
                                        calendar.plusWorkdays(date, n.intValue())
                                                .toString())));
    }

    private static JsonNode weekdayCorrections(JsonNode input, WorkingCalendar calendar) {
        DateRange range = Json.range(input);
        ObjectNode answer = Json.object();
        answer.set(
                "removed",
                Json.array(range.days()
                        .filter(day -> !isWeekend(day) && !calendar.isWorkday(day))
                        .map(LocalDate::toString)));
        answer.set(
                "added",
                Json.array(range.days()
                        .filter(day -> isWeekend(day) && calendar.isWorkday(day))
                        .map(LocalDate::toString)));
        return answer.put("count", calendar.count(range));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
