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
        String told = text.value(row.figure(), row.total());
        if (row.parts().values().stream().allMatch(FigureList::isNothing)) {
            return Opening.of(told, isNothing(row.total()) ? ImmutableList.of() : sides("", row, row.total()));
        }
        ImmutableList.Builder<Basis> behind = ImmutableList.builder();
        for (Map.Entry<Division, FigureValue> part : row.parts().entrySet()) {
            behind.addAll(sides(names.apply(part.getKey()) + words.say("：", ": "), row, part.getValue()));
        }
        if (!isNothing(row.elsewhere())) {
            behind.addAll(sides(words.say("其他：", "elsewhere: "), row, row.elsewhere()));
        }
        return Opening.of(told, behind.build());
    }

    private static boolean isNothing(FigureValue value) {
        return value.part() == 0 && value.whole() == 0;
    }

    private ImmutableList<Basis> sides(String name, FigureRow row, FigureValue value) {
        return Basis.of(name, text.value(row.figure(), value), value, words);
    }
}
