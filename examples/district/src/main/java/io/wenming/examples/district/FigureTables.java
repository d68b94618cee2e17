package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.record.RecordRef;
import io.wenming.report.Figure;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.report.FigureValue;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of two periods by part, and the records behind those of the last. */
final class FigureTables {
    private static final int SHOWN = 4;

    private final FigureTable table;
    private final Behind behind;
    private final Language language;

    FigureTables(FigureTable table, Behind behind, Language language) {
        this.table = table;
        this.behind = behind;
        this.language = language;
    }

    ImmutableList<Part> parts() {
        return ImmutableList.of(
                new Part.Table(
                        "figures",
                        Label.of("各项数据", "Figures").in(language),
                        columns(),
                        figures().stream().map(this::row).collect(ImmutableList.toImmutableList())),
                new Part.Table(
                        "behind",
                        Label.of("本期各项数据的依据", "Records behind the figures of this period")
                                .in(language),
                        ImmutableList.of(
                                Column.text("figure", "数据", "figure"), Column.text("records", "台账记录", "records")),
                        figures().stream()
                                .filter(figure ->
                                        !last(figure).total().records().isEmpty())
                                .map(figure -> ImmutableList.of(name(figure), records(last(figure))))
                                .collect(ImmutableList.toImmutableList())));
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
                Cell.of(figure.unit().in(language)),
                value(table.row(figure.id(), 0).total()),
                value(now.total()),
                change(figure, now));
        now.parts().values().forEach(part -> cells.add(value(part)));
        return cells.add(value(now.elsewhere()), missing(now.total())).build();
    }

    private Cell name(Figure figure) {
        return Cell.of(figure.label().in(language));
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
                : change.map(number -> Cell.exact(number, language)).orElse(Cell.NONE);
        return change.isEmpty()
                ? cell
                : cell.behind(
                        behind.figure(Label.of("本期 ", "now ").in(language), row.total()),
                        behind.figure(
                                Label.of("上期 ", "before ").in(language),
                                table.row(figure.id(), 0).total()));
    }

    private Cell missing(FigureValue value) {
        return Cell.of(Optional.of(value.missing().stream()
                        .map((Label label) -> label.in(language))
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty()));
    }

    /** The first few for people, all of them in JSON. */
    private Cell records(FigureRow row) {
        ImmutableList<String> ids =
                row.total().records().stream().map(RecordRef::id).distinct().collect(ImmutableList.toImmutableList());
        String first = ids.stream().limit(SHOWN).collect(Collectors.joining(", "));
        Label more = Label.of("等 %s 条".formatted(ids.size()), "… (%s in all)".formatted(ids.size()));
        return new Cell(
                ids.size() > SHOWN ? "%s %s".formatted(first, more.in(language)) : first,
                Optional.of(String.join(", ", ids)),
                false);
    }
}
