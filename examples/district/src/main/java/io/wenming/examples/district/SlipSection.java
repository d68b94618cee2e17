package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.examples.html.Basis;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import io.wenming.slip.BookStanding;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.ProblemState;
import io.wenming.slip.RectificationTally;
import io.wenming.slip.Rung;
import io.wenming.slip.SlipStanding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 四、督查单: the problems by state and rung, what is due next, and how many were put right. */
final class SlipSection {
    private static final ImmutableList<Column> PROBLEMS = ImmutableList.of(
            Column.text("id", "编号", "id"),
            Column.text("unit", "责任单位", "unit"),
            Column.text("matter", "问题", "matter"),
            Column.text("openedOn", "立案", "opened"),
            Column.text("slip", "现行单", "slip"),
            Column.text("state", "状态", "state"),
            Column.text("nextDueOn", "下一期限", "next deadline"),
            Column.number("overdueWorkdays", "超期工作日", "workdays overdue"),
            Column.text("repeats", "备注", "note"));
    private static final ImmutableList<Column> RATES = ImmutableList.of(
            Column.text("unit", "责任单位", "unit"),
            Column.number("opened", "立案", "opened"),
            Column.number("rectified", "已整改", "rectified"),
            Column.number("closed", "已销号", "closed"),
            Column.number("overdue", "超期", "overdue"),
            Column.number("repeats", "反复", "repeats"),
            Column.number("rectificationRate", "整改率", "rectification rate"),
            Column.number("closedRate", "销号率", "closing rate"),
            Column.number("timelyRate", "按期整改率", "in-time rate"));

    private final Standpoint at;
    private final BookStanding book;
    private final Behind behind;

    private SlipSection(Standpoint at) {
        this.at = at;
        this.book = at.standing();
        this.behind = at.behind();
    }

    static Part.Section of(Standpoint at) {
        return new SlipSection(at).section();
    }

    private Part.Section section() {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new Part.Table("byState", at.say("按状态和单的等级", "By state and slip"), stateColumns(), states()));
        Part.table(
                        "problems",
                        at.say("问题台账", "Problems"),
                        PROBLEMS,
                        book.problems().stream().map(this::row).collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        parts.add(new Part.Table(
                "rectification", at.say("整改统计（本季度立案）", "Rectification (opened in the quarter)"), RATES, rates()));
        if (!book.withUnknownYear().isEmpty()) {
            int uncounted = book.withUnknownYear().size();
            parts.add(new Part.Note(
                    "uncounted",
                    at.say(
                            "另有 %s 个问题因工作日未公布而未计入以上统计。".formatted(uncounted),
                            "Not counted above, since working days are not published: %s.".formatted(uncounted))));
        }
        return new Part.Section("slips", at.say("四、督查单", "4. Slips"), parts.build());
    }

    private ImmutableList<Column> stateColumns() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.text("state", "状态", "state"));
        at.records().ladder().rungs().forEach(rung -> columns.add(new Column(rung.code(), rung.label(), true)));
        return columns.add(Column.number("total", "合计", "in all"), Column.text("nextDueOn", "最近期限", "next deadline"))
                .build();
    }

    private ImmutableList<ImmutableList<Cell>> states() {
        return Arrays.stream(ProblemState.values())
                .map(state -> {
                    ImmutableList<ProblemStanding> mine = book.problems().stream()
                            .filter(row -> is(row, standing -> standing.state() == state))
                            .collect(ImmutableList.toImmutableList());
                    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
                    cells.add(Cell.of(state.label().in(at.language())));
                    for (Rung rung : at.records().ladder().rungs()) {
                        cells.add(count(
                                mine.stream(),
                                row -> is(row, standing -> standing.level().equals(rung))));
                    }
                    Optional<LocalDate> next = mine.stream()
                            .flatMap(row -> row.standing().stream())
                            .flatMap(standing -> standing.nextDueOn().stream())
                            .min(LocalDate::compareTo);
                    return cells.add(
                                    count(mine.stream(), row -> true),
                                    next.map(Cell::of).orElse(Cell.NONE))
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> row(ProblemStanding row) {
        Optional<SlipStanding> standing = row.standing();
        return ImmutableList.of(
                Cell.of(row.problem().id()),
                Cell.of(behind.office(row.problem().unit())),
                Cell.of(row.problem().matter()),
                Cell.of(row.problem().openedOn()),
                Cell.of(standing.map(slip -> slip.level().label().in(at.language()))),
                Cell.of(standing.map(slip -> slip.state().label().in(at.language()))),
                standing.flatMap(SlipStanding::nextDueOn).map(Cell::of).orElse(Cell.NONE),
                standing.map(this::overdue).orElse(Cell.NONE),
                Cell.of(row.duplicateOf()
                        .map(id -> at.say("与 %s 重复，不另开单".formatted(id), "duplicate of %s, no slip".formatted(id)))
                        .or(() -> row.repeatOf().map(id -> at.say("%s 反复".formatted(id), "repeat of %s".formatted(id))))
                        .or(() -> unknownYear(row))));
    }

    /** How many working days it is overdue, which opens to the slips and their deadlines. */
    private Cell overdue(SlipStanding slip) {
        return Cell.count(slip.overdueWorkdays()).behind(Basis.of(at.say("督查单", "slips"), slip.slips(), behind::slip));
    }

    private Optional<String> unknownYear(ProblemStanding row) {
        return row.unknownYear().isEmpty()
                ? Optional.empty()
                : Optional.of(at.say(
                        "%s 年工作日未公布，期限无法计算".formatted(row.unknownYear().getAsInt()),
                        "the working days of %s are not published, no deadline"
                                .formatted(row.unknownYear().getAsInt())));
    }

    private ImmutableList<ImmutableList<Cell>> rates() {
        DateRange quarter = at.quarter();
        ImmutableMap<String, Label> offices = at.records().district().officeLabels();
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        book.rectificationByUnit(quarter, offices.keySet())
                .forEach((unit, tally) -> rows.add(rates(
                        behind.office(unit), tally, row -> row.problem().unit().equals(unit))));
        return rows.add(rates(at.say("合计", "in all"), book.rectification(quarter), row -> true))
                .build();
    }

    private ImmutableList<Cell> rates(String name, RectificationTally tally, Predicate<ProblemStanding> whose) {
        return ImmutableList.of(
                Cell.of(name),
                opened(whose, standing -> true),
                opened(whose, standing -> standing.reportedOn().isPresent()),
                opened(whose, standing -> standing.state() == ProblemState.CLOSED),
                opened(whose, SlipStanding::isOverdue),
                opened(whose.and(row -> row.repeatOf().isPresent()), standing -> true),
                share(
                        tally.rectificationRate(),
                        whose,
                        slip -> slip.reportedOn().isPresent(),
                        slip -> true),
                share(tally.closedRate(), whose, slip -> slip.state() == ProblemState.CLOSED, slip -> true),
                share(tally.timelyRate(), whose, SlipStanding::isTimely, SlipStanding::isMatured));
    }

    /** Those opened in the quarter that have a slip. */
    private Cell opened(Predicate<ProblemStanding> whose, Predicate<SlipStanding> which) {
        return count(ofQuarter(whose).stream(), row -> is(row, which));
    }

    private ImmutableList<ProblemStanding> ofQuarter(Predicate<ProblemStanding> whose) {
        DateRange quarter = at.quarter();
        return book.problems().stream()
                .filter(row -> quarter.contains(row.problem().openedOn()))
                .filter(whose)
                .collect(ImmutableList.toImmutableList());
    }

    private Cell share(
            Optional<Fraction> share,
            Predicate<ProblemStanding> whose,
            Predicate<SlipStanding> which,
            Predicate<SlipStanding> whole) {
        ImmutableList<ProblemStanding> all = those(ofQuarter(whose), whole);
        ImmutableList<ProblemStanding> counted = those(all, which);
        return Behind.share(
                share,
                at.say("计入", "counted"),
                counted,
                at.say("未计入", "not counted"),
                Behind.without(all, counted),
                behind::problem);
    }

    private static ImmutableList<ProblemStanding> those(
            ImmutableList<ProblemStanding> problems, Predicate<SlipStanding> which) {
        return problems.stream().filter(row -> is(row, which)).collect(ImmutableList.toImmutableList());
    }

    private Cell count(Stream<ProblemStanding> problems, Predicate<ProblemStanding> which) {
        return Behind.count(problems.filter(which).toList(), behind::problem);
    }

    private static boolean is(ProblemStanding row, Predicate<SlipStanding> which) {
        return row.standing().filter(which).isPresent();
    }
}
