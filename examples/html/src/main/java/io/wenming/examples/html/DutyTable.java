package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.Map;

/** How units kept a cadence, in numbers (履行统计): by unit and by rule; each number opens to its duties. */
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
        for (Map.Entry<String, DutyBreakdown> unit :
                DutyBreakdown.byUnit(compliance).entrySet()) {
            table = row(table, names.unit(unit.getKey()), unit.getValue());
        }
        return row(table, words.say("合计", "in all"), DutyBreakdown.of(compliance))
                .html();
    }

    private Html byRule() {
        DataTable table = table("按事项", "By duty", "事项", "duty");
        for (Map.Entry<String, DutyBreakdown> rule :
                DutyBreakdown.byRule(compliance).entrySet()) {
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
                        Column.number(words.say("提前完成", "early")),
                        Column.number(words.say("免办", "waived")),
                        Column.number(words.say("按期率", "on-time rate")),
                        Column.text(""))
                .called(words.say(zh, en));
    }

    private DataTable row(DataTable table, String name, DutyBreakdown duties) {
        return table.row(
                Html.text(name),
                count(duties.due()),
                count(duties.onTime()),
                count(duties.late()),
                count(duties.overdue()),
                count(duties.missed()),
                count(duties.pending()),
                count(duties.early()),
                count(duties.waived()),
                duties.onTimeRate()
                        .map(rate -> Opening.of(words.percent(duties.onTimeRate()), names.sides(duties)))
                        .orElse(Html.text("-")),
                duties.onTimeRate().map(rate -> Bar.of(rate, Fraction.ONE)).orElse(Html.NONE));
    }

    private Html count(ImmutableList<DutyStanding> duties) {
        return Opening.of(Integer.toString(duties.size()), Basis.counted(duties, names::line));
    }
}
