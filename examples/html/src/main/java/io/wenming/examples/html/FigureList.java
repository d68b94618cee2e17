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

/** The figures of a work report (汇报数据), each of which opens to its parts and the records behind them. */
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
        ImmutableList.Builder<Html> behind = ImmutableList.builder();
        boolean isSplit = row.parts().values().stream().anyMatch(part -> part.part() > 0 || part.whole() > 0);
        if (!isSplit) {
            behind.add(side("", row, row.total()));
        }
        for (Map.Entry<Division, FigureValue> part : row.parts().entrySet()) {
            behind.add(side(names.apply(part.getKey()) + words.say("：", ": "), row, part.getValue()));
        }
        if (row.elsewhere().part() > 0) {
            behind.add(side(words.say("其他：", "elsewhere: "), row, row.elsewhere()));
        }
        boolean isNothing = row.total().part() == 0 && row.total().whole() == 0;
        return Opening.of(text.value(row.figure(), row.total()), isNothing ? Html.NONE : Html.all(behind.build()));
    }

    private Html side(String name, FigureRow row, FigureValue value) {
        return Opening.group(name + text.value(row.figure(), value), RecordList.lines(value.records(), words));
    }
}
