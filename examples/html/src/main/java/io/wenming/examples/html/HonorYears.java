package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.stream.IntStream;

/** The titles of an area over the years (荣誉逐年统计): a line for each title, a bar for each year. */
public final class HonorYears {
    private HonorYears() {}

    /**
     * What a tally says of each year; nothing if it counts nothing.
     *
     * @param fromYear first year, inclusive
     * @param toYear last year, inclusive
     */
    public static Html of(HonorHistory history, int fromYear, int toYear, TallyCount count, Language language) {
        Words words = new Words(language);
        ImmutableList<TallyRow> rows = history.tally(fromYear, toYear, count);
        Fraction largest =
                Fraction.of(rows.stream().mapToInt(TallyRow::count).max().orElse(1));
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.text(words.say("称号", "title")));
        IntStream.rangeClosed(fromYear, toYear).forEach(year -> columns.add(Column.number(Integer.toString(year))));
        DataTable table = DataTable.of(columns.build().toArray(Column[]::new)).called(words.of(count.label()));
        for (Title title : rows.stream().map(TallyRow::title).distinct().toList()) {
            ImmutableList.Builder<Html> cells = ImmutableList.builder();
            cells.add(Html.text(words.of(title.label())));
            for (int year = fromYear; year <= toYear; year++) {
                cells.add(cell(rows, title, year, largest));
            }
            table = table.row(cells.build().toArray(Html[]::new));
        }
        return table.html();
    }

    private static Html cell(ImmutableList<TallyRow> rows, Title title, int year, Fraction largest) {
        int number = rows.stream()
                .filter(row -> row.year() == year && row.title().equals(title))
                .mapToInt(TallyRow::count)
                .sum();
        return Html.all(Html.text(Integer.toString(number)), Bar.of(Fraction.of(number), largest, Tone.OPEN));
    }
}
