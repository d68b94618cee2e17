package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a report for people: tables stand in columns also where characters are wide. */
final class TextPrinter {
    private static final String GAP = "  ";

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private TextPrinter(Language language) {
        this.language = language;
    }

    static String print(Report report, Language language) {
        TextPrinter printer = new TextPrinter(language);
        printer.line(report.title());
        report.head().forEach(printer::entry);
        report.sections().forEach(printer::part);
        printer.line("");
        report.closing().forEach(printer::line);
        return printer.text.toString();
    }

    private void part(Part part) {
        if (part instanceof Part.Section section) {
            line("");
            line(section.title());
            section.parts().forEach(this::part);
        } else if (part instanceof Part.Table table) {
            table(table.filled());
        } else if (part instanceof Part.Tiles tiles) {
            table(tiles.table().filled());
        } else if (part instanceof Part.Entry entry) {
            entry(entry);
        } else if (part instanceof Part.Note note) {
            line("");
            line(note.text());
        }
    }

    private void entry(Part.Entry entry) {
        line(entry.label()
                + (language == Language.ZH ? "：" : ": ")
                + entry.value().text());
    }

    private void table(Part.Table table) {
        line("");
        line(table.title());
        ImmutableList<String> headers = table.columns().stream()
                .map(column -> column.header().in(language))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> widths = IntStream.range(0, headers.size())
                .map(i -> Math.max(
                        DisplayWidth.of(headers.get(i)),
                        table.rows().stream()
                                .mapToInt(row -> DisplayWidth.of(row.get(i).text()))
                                .max()
                                .orElse(0)))
                .boxed()
                .collect(ImmutableList.toImmutableList());
        row(table.columns(), widths, headers);
        row(table.columns(), widths, rule(headers, widths));
        table.rows().forEach(row -> row(table.columns(), widths, texts(row)));
    }

    /** Hyphens below each header; below the last one only as many as the header has, since its rows may be long. */
    private static ImmutableList<String> rule(ImmutableList<String> headers, ImmutableList<Integer> widths) {
        int last = headers.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> "-".repeat(i < last ? widths.get(i) : DisplayWidth.of(headers.get(last))))
                .collect(ImmutableList.toImmutableList());
    }

    private void row(ImmutableList<Column> columns, ImmutableList<Integer> widths, ImmutableList<String> cells) {
        line(IntStream.range(0, cells.size())
                .mapToObj(i -> DisplayWidth.pad(
                        cells.get(i), widths.get(i), columns.get(i).right()))
                .collect(Collectors.joining(GAP, GAP, "")));
    }

    private static ImmutableList<String> texts(ImmutableList<Cell> cells) {
        return cells.stream().map(Cell::text).collect(ImmutableList.toImmutableList());
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
