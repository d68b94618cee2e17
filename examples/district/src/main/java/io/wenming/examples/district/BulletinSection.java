package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.bulletin.Bulletin;
import io.wenming.bulletin.BulletinFigures;
import io.wenming.bulletin.BulletinQuestion;
import io.wenming.bulletin.DutyBreakdown;
import io.wenming.bulletin.PreviousPeriod;
import io.wenming.examples.html.Basis;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** 五、本周通报: the bulletin of the week of the report, and below it what each of its figures was counted from. */
final class BulletinSection {
    private static final ImmutableList<Column> FIGURES = ImmutableList.of(
            Column.text("unit", "责任单位", "unit"),
            Column.number("due", "应办", "due"),
            Column.number("onTime", "按期", "on time"),
            Column.number("late", "逾期完成", "late"),
            Column.number("undone", "未完成", "undone"),
            Column.number("waived", "免办", "waived"),
            Column.number("onTimeRate", "按期率", "on-time rate"),
            Column.number("change", "较上周", "change"),
            Column.number("rank", "名次", "rank"),
            Column.number("opened", "新发现问题", "opened"),
            Column.number("rectified", "本周整改", "rectified"),
            Column.number("open", "尚未整改", "open"),
            Column.number("overdue", "超期", "overdue"));
    private static final ImmutableList<Column> BEHIND = ImmutableList.of(
            Column.text("unit", "责任单位", "unit"),
            Column.text("figure", "计入", "counted as"),
            Column.text("what", "事项", "duty or problem"),
            Column.text("how", "情况", "state"),
            Column.text("why", "依据", "evidence"));

    private final Standpoint at;
    private final Bulletin bulletin;
    private final Behind behind;

    private BulletinSection(Standpoint at, Bulletin bulletin) {
        this.at = at;
        this.bulletin = bulletin;
        this.behind = at.behind();
    }

    static Part.Section of(Standpoint at) {
        CalendarPeriod week = CalendarPeriod.of(PeriodUnit.WEEK, at.asOf());
        return ofQuarter(at, week)
                .map(days -> new BulletinSection(at, question(at, week, days).issue()).section())
                .orElseGet(() -> none(at, week));
    }

    /** The log is kept by quarters: days of others are not in it. */
    private static Optional<DateRange> ofQuarter(Standpoint at, CalendarPeriod week) {
        return week.range().intersection(at.quarter());
    }

    private static Part.Section none(Standpoint at, CalendarPeriod week) {
        return new Part.Section(
                "bulletin",
                at.say(
                        "五、%s督查周通报".formatted(week.label().zh()),
                        "5. weekly bulletin, " + week.label().en()),
                ImmutableList.of(new Part.Note(
                        "noBulletin", at.say("本周不在汇报的季度内。", "The week is not in the quarter of the report."))));
    }

    private static BulletinQuestion question(Standpoint at, CalendarPeriod week, DateRange days) {
        return BulletinQuestion.builder()
                .supervision(at.supervision(days))
                .book(at.book())
                .previous(ofQuarter(at, week.previous())
                        .map(before ->
                                new PreviousPeriod(before, week.previous().last())))
                .names(at.records().district().officeLabels())
                .build();
    }

    private Part.Section section() {
        Finding finding = bulletin.finding();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new Part.Table("bulletinByUnit", at.say("按责任单位", "By responsible unit"), FIGURES, figures()));
        Part.table("bulletinEvidence", at.say("各项数据的依据", "Behind the figures"), BEHIND, behind(finding))
                .ifPresent(parts::add);
        Label title = finding.label();
        return new Part.Section("bulletin", at.say("五、" + title.zh(), "5. " + title.en()), parts.build());
    }

    private ImmutableList<ImmutableList<Cell>> figures() {
        return Stream.concat(
                        bulletin.rows().stream()
                                .map(row -> row(row.name().in(at.language()), row.figures(), row.rank())),
                        Stream.of(row(at.say("合计", "in all"), bulletin.total(), OptionalInt.empty())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> row(String name, BulletinFigures figures, OptionalInt rank) {
        return ImmutableList.of(
                Cell.of(name),
                Behind.count(figures.duties().due(), behind::duty),
                Behind.count(figures.duties().onTime(), behind::duty),
                Behind.count(figures.duties().late(), behind::duty),
                Behind.count(figures.duties().undone(), behind::duty),
                Behind.count(figures.duties().waived(), behind::duty),
                behind.onTime(figures.duties()),
                change(figures),
                rank.isPresent() ? Cell.count(rank.getAsInt()).behind(new Basis("", ranks())) : Cell.NONE,
                Behind.count(figures.problems().opened(), behind::problem),
                Behind.count(figures.problems().rectified(), behind::problem),
                Behind.count(figures.problems().open(), behind::problem),
                Behind.count(figures.problems().overdue(), behind::problem));
    }

    /** The change of the on-time rate, which opens to both weeks. */
    private Cell change(BulletinFigures figures) {
        Cell change = Cell.percent(figures.change());
        return figures.change().isEmpty()
                ? change
                : change.behind(
                        week(at.say("本周按期", "on time this week"), figures.duties()),
                        figures.before()
                                .map(before -> week(at.say("上周按期", "on time the week before"), before))
                                .orElseThrow());
    }

    private Basis week(String name, DutyBreakdown duties) {
        return new Basis(
                "%s %s/%s".formatted(name, duties.onTime().size(), duties.due().size()),
                duties.due().stream().map(behind::duty).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<String> ranks() {
        return bulletin.rows().stream()
                .filter(row -> row.rank().isPresent())
                .sorted(Comparator.comparingInt(row -> row.rank().getAsInt()))
                .map(row -> "%s %s %s"
                        .formatted(
                                row.rank().getAsInt(),
                                row.name().in(at.language()),
                                Cell.percent(row.figures().onTimeRate()).text()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<Cell>> behind(Finding finding) {
        return finding.parts().stream()
                .flatMap(unit -> unit.parts().stream()
                        .flatMap(figure -> figure.parts().stream().map(what -> behind(unit, figure, what))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> behind(Finding unit, Finding figure, Finding what) {
        return ImmutableList.of(
                Cell.of(unit.label().in(at.language())),
                Cell.of(figure.label().in(at.language())),
                Cell.of(what.label().in(at.language())),
                Cell.of(what.value()
                        .map(state -> state.in(at.language()))
                        .orElse(what.outcome().label().in(at.language()))),
                Cell.of(at.words().reasons(what.reasons())));
    }
}
