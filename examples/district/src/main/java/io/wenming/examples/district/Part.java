package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Tone;
import java.util.Optional;
import java.util.stream.IntStream;

/** A part of the report. The printers of text and JSON say the same because both print these. */
sealed interface Part {
    /** What JSON calls it. */
    String key();

    /** A heading with parts below. */
    record Section(String key, String title, ImmutableList<Part> parts) implements Part {}

    /** A table, with a line above it. */
    record Table(String key, String title, ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows)
            implements Part {
        /** The same without the columns in which nothing stands. */
        Table filled() {
            ImmutableList<Integer> kept = IntStream.range(0, columns.size())
                    .filter(i -> rows.stream().anyMatch(row -> !row.get(i).equals(Cell.NONE)))
                    .boxed()
                    .collect(ImmutableList.toImmutableList());
            return new Table(
                    key,
                    title,
                    kept.stream().map(columns::get).collect(ImmutableList.toImmutableList()),
                    rows.stream()
                            .map(row -> kept.stream().map(row::get).collect(ImmutableList.toImmutableList()))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    /** Key figures, side by side where there is room. */
    record Tiles(String key, String title, ImmutableList<Tile> tiles) implements Part {
        private static final ImmutableList<Column> COLUMNS = ImmutableList.of(
                Column.text("figure", "数据", "figure"),
                Column.number("value", "数值", "value"),
                Column.text("note", "说明", "note"));

        /** The same as a table. */
        Table table() {
            return new Table(
                    key,
                    title,
                    COLUMNS,
                    tiles.stream()
                            .map(tile -> ImmutableList.of(Cell.of(tile.name()), tile.figure(), Cell.of(tile.note())))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    /** A key figure. */
    record Tile(String name, Cell figure, String note, Tone tone) {}

    /** A value with its name. */
    record Entry(String key, String label, Cell value) implements Part {}

    /** A sentence. */
    record Note(String key, String text) implements Part {}

    /** A table, unless it has no rows. */
    static Optional<Part> table(
            String key, String title, ImmutableList<Column> columns, ImmutableList<ImmutableList<Cell>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(key, title, columns, rows));
    }
}
