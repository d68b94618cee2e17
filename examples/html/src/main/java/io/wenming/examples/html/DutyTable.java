package io.wenming.examples.html;

import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyTally;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.Map;

/** How units kept a cadence, in numbers (履行统计): by unit and by rule. */
public final class DutyTable {
    private final Compliance compliance;
    private final DutyNames names;
    private final Words words;

    private DutyTable(Compliance compliance, DutyNames names) {
        this.compliance = compliance;
        this.names = names;
        this.words = names.words();
    }

    /**
     * Both tables.
     *
     * @param names what units are called; their ids where there is none
     */
    public static Html of(Compliance compliance, Map<String, Label> names, Language language) {
        DutyTable tables = new DutyTable(
                compliance, new DutyNames(names, compliance.supervision().cadence(), new Words(language)));
        return Html.all(tables.byUnit(), tables.byRule());
    }

    private Html byUnit() {
        DataTable table = table("按责任单位", "By responsible unit", "责任单位", "unit");
        for (Map.Entry<String, DutyTally> unit : compliance.ratesByUnit().entrySet()) {
            table = row(table, names.unit(unit.getKey()), unit.getValue());
        }
        return row(table, words.say("合计", "in all"), compliance.rates()).html();
    }

    private Html byRule() {
        DataTable table = table("按事项", "By duty", "事项", "duty");
        for (Map.Entry<String, DutyTally> rule : compliance.ratesByRule().entrySet()) {
            table = row(table, names.rule(rule.getKey()), rule.getValue());
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
}
