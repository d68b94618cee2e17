package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.wenming.division.Division;
import io.wenming.examples.html.Words;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.record.RecordRef;
import io.wenming.report.Figure;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.report.FigureValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of two periods by part, and the records behind those of the last. */
final class FigureTables {
    private static final int SHOWN = 4;
    private static final ImmutableList<Column> BEHIND =
            ImmutableList.of(Column.text("figure", "数据", "figure"), Column.text("records", "台账记录", "records"));
    private static final ImmutableList<Column> REST = ImmutableList.of(
            Column.text("figure", "数据", "figure"),
            Column.text("counted", "计入", "counted"),
            Column.text("rest", "未计入", "not counted"));

    private final FigureTable table;
    private final Behind behind;
    private final Words words;

    FigureTables(FigureTable table, Standpoint at) {
        this.table = table;
        this.behind = at.behind();
        this.words = at.words();
    }

    ImmutableList<Part> parts() {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(
                new Part.Table(
                        "figures",
                        words.say("各项数据", "Figures"),
                        columns(),
                        figures().stream().map(this::row).collect(ImmutableList.toImmutableList())),
                new Part.Table(
                        "behind",
                        words.say("本期各项数据的依据", "Records behind the figures of this period"),
                        BEHIND,
                        figures().stream()
                                .filter(figure ->
                                        !last(figure).total().records().isEmpty())
                                .map(figure -> ImmutableList.of(name(figure), records(last(figure))))
                                .collect(ImmutableList.toImmutableList())));
        Part.table(
                        "rest",
                        words.say("本期各项占比中未计入的", "What the shares of this period leave out"),
                        REST,
                        figures().stream()
                                .filter(figure -> !last(figure).total().rest().isEmpty())
                                .map(figure -> rest(figure, last(figure).total()))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return parts.build();
    }

    private ImmutableList<Figure> figures() {
        return table.report().plan().figures();
    }

    private FigureRow last(Figure figure) {
        return table.row(figure.id(), table.report().periods().size() - 1);
    }

    private ImmutableList<Column> columns() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(
                Column.text("figure", "数据", "figure"),
                Column.text("unit", "单位", "unit"),
                Column.number("before", "上期", "before"),
                Column.number("now", "本期", "now"),
                Column.number("change", "增减", "change"));
        divisions().forEach(part -> columns.add(new Column(part.code(), name(part), true)));
        return columns.add(
                        Column.number("elsewhere", "本级", "elsewhere"),
                        Column.text("missing", "缺少的台账", "missing records"))
                .build();
    }

    private Iterable<Division> divisions() {
        return last(figures().get(0)).parts().keySet();
    }

    private ImmutableList<Cell> row(Figure figure) {
        FigureRow now = last(figure);
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        cells.add(
                name(figure),
                Cell.of(words.of(figure.unit())),
                value(table.row(figure.id(), 0).total()),
                value(now.total()),
                change(figure, now));
        now.parts().values().forEach(part -> cells.add(value(part)));
        return cells.add(value(now.elsewhere()), missing(now.total())).build();
    }

    private Cell name(Figure figure) {
        return Cell.of(words.of(figure.label()));
    }

    private Label name(Division part) {
        return table.report().source().coverage().divisions().name(part);
    }

    /** A value, which opens to its records; a share says what it is out of. */
    private Cell value(FigureValue value) {
        if (value.number().isEmpty()) {
            return Cell.NONE;
        }
        if (value.isShare()) {
            return Cell.percent(value.number()).behind(behind.figure("", value));
        }
        return value.part() == 0 ? Cell.count(0) : Cell.count(value.part()).behind(behind.figure("", value));
    }

    private Cell change(Figure figure, FigureRow row) {
        Optional<Fraction> change = table.change(figure.id());
        Cell cell = row.total().isShare()
                ? Cell.percent(change)
                : change.map(number -> Cell.exact(number, words.language())).orElse(Cell.NONE);
        return change.isEmpty()
                ? cell
                : cell.behind(Iterables.concat(
                        behind.figure(words.say("本期 ", "now "), row.total()),
                        behind.figure(
                                words.say("上期 ", "before "),
                                table.row(figure.id(), 0).total())));
    }

    private Cell missing(FigureValue value) {
        return Cell.of(Optional.of(value.missing().stream().map(words::of).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty()));
    }

    private Cell records(FigureRow row) {
        return listed(row.total().records().stream().map(RecordRef::id));
    }

    private ImmutableList<Cell> rest(Figure figure, FigureValue value) {
        return ImmutableList.of(
                name(figure),
                Cell.of("%s/%s".formatted(value.part(), value.whole())),
                listed(value.rest().stream().map(words::rest)));
    }

    /** The first few for people, all of them in JSON. */
    private Cell listed(Stream<String> names) {
        ImmutableList<String> all = names.distinct().collect(ImmutableList.toImmutableList());
        String first = all.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = words.say("等 %s 条", "… (%s in all)").formatted(all.size());
        return new Cell(
                all.size() > SHOWN ? "%s %s".formatted(first, more) : first,
                Optional.of(String.join(", ", all)),
                false);
    }
}
