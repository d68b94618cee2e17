package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The titles of an area over the years (荣誉逐年阶梯): the tiers of each type, the highest on top, a bar for each year. Every
 * number opens to the namings that it counts.
 */
public final class HonorYears {
    private final ImmutableList<TallyRow> rows;
    private final Function<String, String> names;
    private final Fraction largest;

    private HonorYears(ImmutableList<TallyRow> rows, Function<String, String> names) {
        this.rows = rows;
        this.names = names;
        this.largest = Fraction.of(rows.stream().mapToInt(TallyRow::count).max().orElse(1));
    }

    /**
     * What a tally says of each year; nothing if it counts nothing.
     *
     * @param fromYear first year, inclusive
     * @param toYear last year, inclusive
     * @param names what subjects are called by their ids, masked where they are persons or households
     */
    public static Html of(
            HonorHistory history,
            int fromYear,
            int toYear,
            TallyCount count,
            Function<String, String> names,
            Language language) {
        Words words = new Words(language);
        HonorYears years = new HonorYears(history.tally(fromYear, toYear, count), names);
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(Column.text(words.say("称号", "title")));
        IntStream.rangeClosed(fromYear, toYear).forEach(year -> columns.add(Column.number(Integer.toString(year))));
        DataTable table = DataTable.of(columns.build().toArray(Column[]::new)).called(words.of(count.label()));
        for (Title title : years.titles(history)) {
            ImmutableList.Builder<Html> cells = ImmutableList.builder();
            cells.add(Html.text(words.of(title.label())));
            IntStream.rangeClosed(fromYear, toYear).forEach(year -> cells.add(years.cell(title, year)));
            table = table.row(cells.build().toArray(Html[]::new));
        }
        return table.html();
    }

    /** By type in the order of the framework, a place's own after it, and down the tiers. */
    private ImmutableSet<Title> titles(HonorHistory history) {
        return rows.stream()
                .map(TallyRow::title)
                .sorted(Comparator.comparing(HonorYears::position)
                        .thenComparing(Title::type)
                        .thenComparing(
                                Title::tier,
                                history.scheme().tiers().lowToHigh().reversed()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int position(Title title) {
        int position = CreationType.READY_MADE.indexOf(title.type());
        return position < 0 ? CreationType.READY_MADE.size() : position;
    }

    private Html cell(Title title, int year) {
        ImmutableList<HonorEvent> events = rows.stream()
                .filter(row -> row.year() == year && row.title().equals(title))
                .flatMap(row -> row.events().stream())
                .collect(ImmutableList.toImmutableList());
        return Html.all(
                Opening.of(Integer.toString(events.size()), Basis.counted(events, this::told)),
                Bar.of(Fraction.of(events.size()), largest, Tone.OPEN));
    }

    private String told(HonorEvent event) {
        return "%s %s %s"
                .formatted(
                        event.occurredOn(),
                        event.subject().map(names).orElse(""),
                        event.documentNumber().orElse(event.id()));
    }
}
