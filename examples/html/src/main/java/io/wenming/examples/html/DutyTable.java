package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.cadence.DutyTally;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.Comparator;
import java.util.Map;

/** How units kept a cadence, in numbers (履行统计): by unit, by rule, and what was not done in time, one by one. */
public final class DutyTable {
    private final Compliance compliance;
    private final Map<String, Label> names;
    private final Words words;

    private DutyTable(Compliance compliance, Map<String, Label> names, Words words) {
        this.compliance = compliance;
        this.names = names;
        this.words = words;
    }

    /**
     * All tables.
     *
     * @param names what units are called; their ids where there is none
     */
    public static Html of(Compliance compliance, Map<String, Label> names, Language language) {
        DutyTable tables = new DutyTable(compliance, names, new Words(language));
        return Html.all(tables.byUnit(), tables.byRule(), tables.failed());
    }

    private Html byUnit() {
        DataTable table = table("按责任单位", "By responsible unit", "责任单位", "unit");
        for (Map.Entry<String, DutyTally> unit : compliance.ratesByUnit().entrySet()) {
            table = row(table, unit(unit.getKey()), unit.getValue());
        }
        return row(table, words.say("合计", "in all"), compliance.rates()).html();
    }

    private Html byRule() {
        DataTable table = table("按事项", "By duty", "事项", "duty");
        for (Map.Entry<String, DutyTally> rule : compliance.ratesByRule().entrySet()) {
            table = row(table, rule(rule.getKey()), rule.getValue());
        }
        return table.html();
    }

    private DataTable table(String zh, String en, String whoZh, String whoEn) {
        return DataTable.of(
                        Column.text(words.say(whoZh, whoEn)),
                        Column.number(words.say("已到期", "due")),
                        Column.number(words.say("按期", "on time")),
                        Column.number(words.say("逾期完成", "late")),
                        Column.number(words.say("逾期未办", "overdue")),
                        Column.number(words.say("缺失", "missed")),
                        Column.number(words.say("未到期", "open")),
                        Column.number(words.say("免办", "waived")),
                        Column.number(words.say("按期率", "on-time rate")),
                        Column.text(""))
                .called(words.say(zh, en));
    }

    private DataTable row(DataTable table, String name, DutyTally tally) {
        return table.row(
                Html.text(name),
                count(tally.matured()),
                count(tally.onTime()),
                count(tally.late()),
                count(tally.overdue()),
                count(tally.missed()),
                count(tally.pending() + tally.early()),
                count(tally.waived()),
                Html.text(words.percent(tally.onTimeRate())),
                tally.onTimeRate().map(rate -> Bar.of(rate, Fraction.ONE)).orElse(Html.NONE));
    }

    private static Html count(int number) {
        return Html.text(Integer.toString(number));
    }

    private Html failed() {
        ImmutableList<DutyStanding> failed = compliance.statuses().stream()
                .filter(standing -> standing.isMatured(compliance.supervision().asOf()))
                .filter(standing -> standing.status() != DutyStatus.ON_TIME)
                .sorted(Comparator.comparing(standing -> standing.duty().dueOn()))
                .collect(ImmutableList.toImmutableList());
        if (failed.isEmpty()) {
            return Html.NONE;
        }
        DataTable table = DataTable.of(
                Column.text(words.say("期限", "due")),
                Column.text(words.say("责任单位", "unit")),
                Column.text(words.say("事项", "duty")),
                Column.text(words.say("周期", "period")),
                Column.text(words.say("状态", "status")),
                Column.text(words.say("办理", "done")));
        for (DutyStanding standing : failed) {
            table = table.row(
                    Html.text(standing.duty().dueOn().toString()),
                    Html.text(unit(standing.unit())),
                    Html.text(rule(standing.duty().ruleId())),
                    Html.text(standing.duty().key()),
                    (standing.status().isDone() ? Tone.FAIR : Tone.POOR)
                            .badge(words.of(standing.status().label())),
                    Html.text(standing.by()
                            .map(piece -> piece.id() + " " + piece.occurredOn())
                            .orElse("-")));
        }
        return Html.of(
                Tag.DETAILS, Html.of(Tag.SUMMARY, words.say("未按期事项 ", "Not in time: ") + failed.size()), table.html());
    }

    private String unit(String id) {
        return words.of(names.getOrDefault(id, Label.of(id)));
    }

    private String rule(String id) {
        return compliance
                .supervision()
                .cadence()
                .rule(id)
                .map(CadenceRule::label)
                .map(words::of)
                .orElse(id);
    }
}
