package io.wenming.examples.html;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table (表格).
 *
 * <pre>{@code
 * DataTable.of(Column.text("指标"), Column.number("失分")).row(Html.text("背街小巷"), Html.text("1.5")).html();
 * }</pre>
 */
public final class DataTable {
    private final ImmutableList<Column> columns;
    private final ImmutableList<ImmutableList<Html>> rows;
    private final Optional<String> caption;

    private DataTable(
            ImmutableList<Column> columns, ImmutableList<ImmutableList<Html>> rows, Optional<String> caption) {
        this.columns = columns;
        this.rows = rows;
        this.caption = caption;
    }

    /** An empty table. */
    public static DataTable of(Column... columns) {
        return new DataTable(ImmutableList.copyOf(columns), ImmutableList.of(), Optional.empty());
    }

    /** The same, called something. */
    public DataTable called(String text) {
        return new DataTable(columns, rows, Optional.of(text));
    }

    /**
     * The same with one more row; its first cell names it.
     *
     * @throws IllegalArgumentException if it has another number of cells than there are columns
     */
    public DataTable row(Html... cells) {
        checkArgument(
                cells.length == columns.size(),
                "row: %s cells are given; give %s, one for each column",
                cells.length,
                columns.size());
        return new DataTable(
                columns,
                ImmutableList.<ImmutableList<Html>>builder()
                        .addAll(rows)
                        .add(ImmutableList.copyOf(cells))
                        .build(),
                caption);
    }

    /** The table as a piece of a page; nothing if it has no rows. */
    public Html html() {
        if (rows.isEmpty()) {
            return Html.NONE;
        }
        return Html.of(
                Tag.TABLE,
                caption.<Html>map(text -> Html.of(Tag.CAPTION, text)).orElse(Html.NONE),
                Html.of(
                        Tag.THEAD,
                        Html.of(Tag.TR, columns.stream().map(Column::head).toArray(Html[]::new))),
                Html.of(Tag.TBODY, rows.stream().map(this::line).toArray(Html[]::new)));
    }

    private Html line(ImmutableList<Html> cells) {
        return Html.of(
                Tag.TR,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> i == 0
                                ? Column.text("").cell(Tag.TH, cells.get(i)).with(Attribute.SCOPE, "row")
                                : columns.get(i).cell(cells.get(i)))
                        .toArray(Html[]::new));
    }
}
