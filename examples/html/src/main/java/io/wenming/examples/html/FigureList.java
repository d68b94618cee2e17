package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Language;
import io.wenming.report.Figure;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.report.FigureText;
import io.wenming.report.FigureValue;
import java.util.Map;
import java.util.function.Function;

/** The figures of a work report (汇报数据), each of which opens to the records behind it and to its parts. */
public final class FigureList {
    private final FigureTable figures;
    private final Function<Division, String> names;
    private final Words words;
    private final FigureText text;

    private FigureList(FigureTable figures, Function<Division, String> names, Language language) {
        this.figures = figures;
        this.names = names;
        this.words = new Words(language);
        this.text = FigureText.in(language);
    }

    /**
     * A line for each figure, a column for each period.
     *
     * @param names what divisions are called
     */
    public static Html of(FigureTable figures, Function<Division, String> names, Language language) {
        return new FigureList(figures, names, language).html();
    }

    private Html html() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.text(words.say("数据项", "figure")));
        figures.report()
                .periods()
                .forEach(
                        period -> columns.add(Column.number(period.from() + words.say(" 至 ", " to ") + period.last())));
        DataTable table = DataTable.of(columns.build().toArray(Column[]::new));
        for (Figure figure : figures.report().plan().figures()) {
            ImmutableList.Builder<Html> cells = ImmutableList.builder();
            cells.add(Html.text(words.of(figure.label())));
            figures.rows(figure.id()).forEach(row -> cells.add(cell(row)));
            table = table.row(cells.build().toArray(Html[]::new));
        }
        return table.html();
    }

    private Html cell(FigureRow row) {
        return Html.all(
                Html.of(Tag.STRONG, text.value(row.figure(), row.total())),
                parts(row),
                RecordList.opening(row.total().records(), words));
    }

    private Html parts(FigureRow row) {
        if (row.parts().isEmpty()) {
            return Html.NONE;
        }
        ImmutableList.Builder<Html> lines = ImmutableList.builder();
        for (Map.Entry<Division, FigureValue> part : row.parts().entrySet()) {
            lines.add(line(names.apply(part.getKey()), row, part.getValue()));
        }
        if (row.elsewhere().part() > 0) {
            lines.add(line(words.say("其他", "elsewhere"), row, row.elsewhere()));
        }
        return Html.of(
                Tag.DETAILS,
                Html.of(Tag.SUMMARY, words.say("分区域", "by part")),
                Html.of(Tag.UL, lines.build().toArray(Html[]::new)).classed("records"));
    }

    private Html line(String name, FigureRow row, FigureValue value) {
        return Html.of(Tag.LI, name + words.say("：", ": ") + text.value(row.figure(), value));
    }
}
