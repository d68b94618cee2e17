package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.Duty;
import io.wenming.calendar.Calendars;
import io.wenming.examples.html.DutyHeatMap;
import io.wenming.examples.html.Page;
import io.wenming.period.DateRange;
import java.util.Comparator;
import picocli.CommandLine.Command;

/** The duties due in some days (应办事项). */
@Command(name = "duties", description = "列出一段日期内的应办事项。 The duties due in some days.")
final class Duties extends CadenceCommand {
    private static final Comparator<Duty> BY_DAY = Comparator.comparing(Duty::dueOn);

    Duties(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    int answer() {
        Cadence cadence = cadence();
        DateRange range = range(asOf());
        Calendars calendars = calendars();
        ImmutableList<Duty> duties = ImmutableList.sortedCopyOf(BY_DAY, cadence.duties(range, calendars));
        switch (format()) {
            case TEXT -> duties.forEach(duty -> line(text(cadence, duty)));
            case JSON -> duties.forEach(duty -> line(json(duty)));
            case HTML ->
                print(Page.in(language(), cadence.label().in(language()))
                        .about(say("日期", "days"), range.from() + say(" 至 ", " to ") + range.last())
                        .section(
                                say("应办事项", "Duties"),
                                DutyHeatMap.of(cadence, duties, range, calendars.workdays(), language()))
                        .print());
        }
        return Wenming.FINE;
    }

    private String text(Cadence cadence, Duty duty) {
        return "%s %s %s%s"
                .formatted(
                        duty.dueOn(),
                        name(cadence, duty.ruleId()),
                        duty.key(),
                        duty.windowStart().equals(duty.dueOn())
                                ? ""
                                : say("（%s 起可办）", " (from %s)").formatted(duty.windowStart()));
    }

    private static String json(Duty duty) {
        return JsonLine.object(json -> {
            json.writeStringField("rule", duty.ruleId());
            json.writeStringField("period", duty.key());
            json.writeStringField("windowStart", duty.windowStart().toString());
            json.writeStringField("dueOn", duty.dueOn().toString());
        });
    }
}
