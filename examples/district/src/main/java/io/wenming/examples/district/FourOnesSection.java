package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyStatus;
import io.wenming.cadence.Streak;
import io.wenming.examples.html.Basis;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 三、四个一: how the responsible units kept the cadence in the quarter, on the real calendar. */
final class FourOnesSection {
    private static final int MONTHS = 3;

    private final Standpoint at;
    private final Compliance compliance;
    private final Behind behind;

    private FourOnesSection(Standpoint at) {
        this.at = at;
        this.compliance = at.compliance();
        this.behind = at.behind();
    }

    static Part.Section of(Standpoint at) {
        return new FourOnesSection(at).section();
    }

    private Part.Section section() {
        Label period = Label.of(
                "（%s 年第 %s 季度）".formatted(year(), quarter()), " (quarter %s of %s)".formatted(quarter(), year()));
        return new Part.Section(
                "fourOnes",
                Label.of("三、四个一" + period.zh(), "3. The four ones" + period.en())
                        .in(at.language()),
                ImmutableList.of(
                        entry("workdays", "工作日", "working days", workdays()),
                        new Part.Table(
                                "byUnit",
                                at.say("按责任单位", "By responsible unit"),
                                columns("unit", "责任单位", "unit"),
                                byUnit()),
                        new Part.Table("byRule", at.say("按事项", "By duty"), columns("rule", "事项", "duty"), byRule()),
                        evidence()));
    }

    private ImmutableList<ImmutableList<Cell>> byUnit() {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        DutyBreakdown.byUnit(compliance)
                .forEach((unit, duties) -> rows.add(
                        row(behind.office(unit), duties, streak -> streak.unit().equals(unit))));
        return rows.add(total()).build();
    }

    private ImmutableList<ImmutableList<Cell>> byRule() {
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        DutyBreakdown.byRule(compliance)
                .forEach((rule, duties) -> rows.add(
                        row(behind.rule(rule), duties, streak -> streak.ruleId().equals(rule))));
        return rows.add(total()).build();
    }

    private ImmutableList<Cell> total() {
        return row(at.say("合计", "in all"), DutyBreakdown.of(compliance), streak -> true);
    }

    private static ImmutableList<Column> columns(String key, String zh, String en) {
        return ImmutableList.of(
                Column.text(key, zh, en),
                Column.number("duties", "应办", "duties"),
                Column.number("onTime", "按期", "on time"),
                Column.number("late", "逾期完成", "late"),
                Column.number("overdue", "逾期未办", "overdue"),
                Column.number("missed", "缺失", "missed"),
                Column.number("pending", "未到期", "open"),
                Column.number("early", "提前完成", "early"),
                Column.number("waived", "免办", "waived"),
                Column.number("onTimeRate", "按期率", "on-time rate"),
                Column.number("longestStreak", "最长连续按期", "longest streak"));
    }

    private ImmutableList<Cell> row(String name, DutyBreakdown duties, Predicate<Streak> whose) {
        return ImmutableList.of(
                Cell.of(name),
                count(duties.standings()),
                count(duties.onTime()),
                count(duties.late()),
                count(duties.overdue()),
                count(duties.missed()),
                count(duties.pending()),
                count(duties.early()),
                count(duties.waived()),
                behind.onTime(duties),
                longest(whose));
    }

    private Cell count(ImmutableList<DutyStanding> duties) {
        return Behind.count(duties, behind::duty);
    }

    /** The longest run within one duty of one unit, which opens to what was done in it. */
    private Cell longest(Predicate<Streak> whose) {
        Optional<Streak> longest = compliance.streaks().stream()
                .filter(whose)
                .filter(streak -> streak.longest() > 0)
                .max(Comparator.comparingInt(Streak::longest));
        return longest.map(streak -> count(run(streak))).orElse(Cell.count(0));
    }

    private ImmutableList<DutyStanding> run(Streak streak) {
        List<DutyStanding> run = new ArrayList<>();
        for (DutyStanding standing : compliance.statuses()) {
            if (run.size() == streak.longest()) {
                break;
            }
            if (standing.unit().equals(streak.unit())
                    && standing.duty().ruleId().equals(streak.ruleId())
                    && standing.isMatured(compliance.supervision().asOf())) {
                if (standing.status() == DutyStatus.ON_TIME) {
                    run.add(standing);
                } else {
                    run.clear();
                }
            }
        }
        return ImmutableList.copyOf(run);
    }

    private Cell workdays() {
        DateRange quarter = at.quarter();
        ImmutableList<String> months = Stream.iterate(
                        CalendarPeriod.of(PeriodUnit.MONTH, quarter.from()), CalendarPeriod::next)
                .limit(MONTHS)
                .map(month -> "%s %s".formatted(month.key(), at.calendar().count(month.range())))
                .collect(ImmutableList.toImmutableList());
        return Cell.count(at.calendar().count(quarter)).behind(new Basis("", months));
    }

    private Part evidence() {
        return new Part.Note(
                "evidence",
                at.say(
                        "佐证：计入 %s 件，多余 %s 件，重复 %s 件，截至当日尚未登记 %s 件。最长连续按期取单个事项的最长一段。"
                                .formatted(
                                        compliance.evidenceUse().counted().size(),
                                        compliance.evidenceUse().surplus().size(),
                                        compliance.evidenceUse().duplicates(),
                                        compliance.evidenceUse().notKnown()),
                        "Evidence: %s pieces counted, %s left over, %s duplicates, %s not yet on record. A streak is within one duty of one unit."
                                .formatted(
                                        compliance.evidenceUse().counted().size(),
                                        compliance.evidenceUse().surplus().size(),
                                        compliance.evidenceUse().duplicates(),
                                        compliance.evidenceUse().notKnown())));
    }

    private int year() {
        return at.quarter().from().getYear();
    }

    private int quarter() {
        return at.quarter().from().getMonthValue() / 3 + 1;
    }

    private Part.Entry entry(String key, String zh, String en, Cell value) {
        return new Part.Entry(key, at.say(zh, en), value);
    }
}
