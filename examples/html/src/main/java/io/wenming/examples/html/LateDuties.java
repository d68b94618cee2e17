package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What was not done in time, one by one (未按期事项), by day; a calendar leads to its days. */
final class LateDuties {
    private LateDuties() {}

    /** Where the first duty of a day stands. */
    static String place(LocalDate day) {
        return "due-" + day;
    }

    /** The list, to open; nothing if all was done in time. */
    static Html of(Compliance compliance, DutyNames names) {
        ImmutableList<DutyStanding> late = DutyBreakdown.of(compliance).notOnTime().stream()
                .sorted(Comparator.comparing(standing -> standing.duty().dueOn()))
                .collect(ImmutableList.toImmutableList());
        if (late.isEmpty()) {
            return Html.NONE;
        }
        Words words = names.words();
        DataTable table = DataTable.of(
                Column.text(words.say("期限", "due")),
                Column.text(words.say("责任单位", "unit")),
                Column.text(words.say("事项", "duty")),
                Column.text(words.say("周期", "period")),
                Column.text(words.say("状态", "status")),
                Column.text(words.say("办理", "done")));
        Set<LocalDate> told = new HashSet<>();
        for (DutyStanding standing : late) {
            LocalDate day = standing.duty().dueOn();
            table = table.row(
                    told.add(day)
                            ? Html.of(Tag.SPAN, day.toString()).with(Attribute.ID, place(day))
                            : Html.text(day.toString()),
                    Html.text(names.unit(standing.unit())),
                    Html.text(names.rule(standing.duty().ruleId())),
                    Html.text(standing.duty().key()),
                    (standing.status().isDone() ? Tone.FAIR : Tone.POOR)
                            .badge(words.of(standing.status().label())),
                    Html.text(standing.by().isPresent() ? names.done(standing) : "-"));
        }
        return Html.of(
                Tag.DETAILS, Html.of(Tag.SUMMARY, words.say("未按期事项 ", "Not in time: ") + late.size()), table.html());
    }
}
