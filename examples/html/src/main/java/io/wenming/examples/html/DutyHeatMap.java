package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.Duty;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Duties on a calendar (应办事项日历): how those due on each day were kept, or only which are due. */
public final class DutyHeatMap {
    private DutyHeatMap() {}

    /**
     * How the duties due on each day were kept, by all units together; below, what was not done in time, to which its day leads.
     *
     * @param names what units are called; their ids where there is none
     */
    public static Html of(Compliance compliance, Map<String, Label> names, Language language) {
        Words words = new Words(language);
        LocalDate asOf = compliance.supervision().asOf();
        ImmutableListMultimap<LocalDate, DutyStanding> days = Multimaps.index(
                compliance.statuses(), standing -> standing.duty().dueOn());
        return Html.all(
                new MonthGrid(
                                compliance.supervision().range(),
                                compliance.supervision().calendars().workdays(),
                                day -> Optional.of(days.get(day))
                                        .filter(standings -> !standings.isEmpty())
                                        .map(standings -> DayMark.of(DutyTally.of(standings, asOf), words)
                                                .leadingTo(LateDuties.place(day))),
                                language)
                        .html(),
                legend(words),
                LateDuties.of(
                        compliance,
                        new DutyNames(names, compliance.supervision().cadence(), words)));
    }

    /** Which duties are due on each day. */
    public static Html of(
            Cadence cadence, ImmutableList<Duty> duties, DateRange range, WorkingCalendar calendar, Language language) {
        ImmutableListMultimap<LocalDate, Duty> days = Multimaps.index(duties, Duty::dueOn);
        return new MonthGrid(
                        range,
                        calendar,
                        day -> Optional.of(days.get(day))
                                .filter(due -> !due.isEmpty())
                                .map(due -> new DayMark(
                                        Tone.OPEN,
                                        Integer.toString(due.size()),
                                        names(cadence, due, language),
                                        Optional.empty())),
                        language)
                .html();
    }

    private static String names(Cadence cadence, ImmutableList<Duty> due, Language language) {
        return due.stream()
                .map(duty -> cadence.rule(duty.ruleId())
                                .map(CadenceRule::label)
                                .orElse(Label.of(duty.ruleId()))
                                .in(language)
                        + " " + duty.key())
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private static Html legend(Words words) {
        return Html.of(
                        Tag.P,
                        Stream.of(
                                        Tone.GOOD.badge(words.say("✓ 全部按期", "✓ all on time")),
                                        Tone.FAIR.badge(
                                                words.say("−n 有 n 项未按期，不超过五分之一", "−n n not on time, a fifth at most")),
                                        Tone.POOR.badge(words.say("−n 超过五分之一未按期", "−n more than a fifth not on time")),
                                        Tone.OPEN.badge(words.say("○ 未到期", "○ not due yet")),
                                        Tone.QUIET.badge(words.say("／ 免办", "／ waived")))
                                .toArray(Html[]::new))
                .classed("legend");
    }
}
