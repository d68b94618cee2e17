package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.examples.html.Attribute;
import io.wenming.examples.html.DataTable;
import io.wenming.examples.html.Element;
import io.wenming.examples.html.Html;
import io.wenming.examples.html.KeyFigure;
import io.wenming.examples.html.Opening;
import io.wenming.examples.html.Page;
import io.wenming.examples.html.Tag;
import io.wenming.label.Language;

/** Prints a report as a page: the same parts as in text, with pictures above them, and every figure opens to its records. */
final class PagePrinter {
    /** Tables that say in words what a picture above them shows: they are there to be opened, and are not printed. */
    private static final ImmutableSet<String> SHOWN_ABOVE =
            ImmutableSet.of("candidates", "bulletinEvidence", "behind", "rest", "coverage");

    /** Tables of details: they are there to be opened, and are printed. */
    private static final ImmutableSet<String> DETAILS = ImmutableSet.of("losses", "held", "byRule");

    /** The tables that stand side by side below the key figures. */
    private static final String OVERVIEW = "overview";

    private final Pictures pictures;

    private PagePrinter(Pictures pictures) {
        this.pictures = pictures;
    }

    static String print(Report report, Pictures pictures, Language language) {
        PagePrinter printer = new PagePrinter(pictures);
        Page page = Page.in(language, report.title());
        for (Part.Entry entry : report.head()) {
            page = page.about(entry.label(), entry.value().text());
        }
        for (Part.Section section : report.sections()) {
            page = page.section(section.key(), section.title(), printer.content(section));
        }
        for (String line : report.closing()) {
            page = page.closing(line);
        }
        return page.print();
    }

    private Html content(Part.Section section) {
        ImmutableList<Part.Entry> entries = section.parts().stream()
                .filter(Part.Entry.class::isInstance)
                .map(Part.Entry.class::cast)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Html> content = ImmutableList.builder();
        if (!entries.isEmpty()) {
            content.add(Html.of(Tag.DL, entries.stream().map(PagePrinter::entry).toArray(Html[]::new))
                    .classed("about"));
        }
        content.add(pictures.of(section.key()));
        section.parts().forEach(part -> content.add(part(part)));
        Html all = Html.all(content.build());
        return section.key().equals(OVERVIEW) ? Html.of(Tag.DIV, all).classed(OVERVIEW) : all;
    }

    private Html part(Part part) {
        if (part instanceof Part.Section section) {
            return Html.all(Html.of(Tag.H3, section.title()).with(Attribute.ID, section.key()), content(section));
        } else if (part instanceof Part.Tiles figures) {
            return KeyFigure.tiles(figures.tiles().stream()
                    .map(tile -> new KeyFigure(tile.name(), cell(tile.figure()), tile.note(), tile.tone()))
                    .toList());
        } else if (part instanceof Part.Table table) {
            return table(table);
        } else if (part instanceof Part.Note note) {
            return Html.of(Tag.P, note.text());
        }
        return Html.NONE; // entries stand above
    }

    private Html table(Part.Table table) {
        DataTable lines = lines(table.filled());
        if (SHOWN_ABOVE.contains(table.key())) {
            return folded(table, lines).classed("screen");
        }
        return DETAILS.contains(table.key())
                ? folded(table, lines)
                : lines.called(table.title()).html();
    }

    private static Element folded(Part.Table table, DataTable lines) {
        return Html.of(Tag.DETAILS, Html.of(Tag.SUMMARY, table.title()), lines.html());
    }

    private DataTable lines(Part.Table table) {
        DataTable lines = DataTable.of(table.columns().stream()
                .map(column -> new io.wenming.examples.html.Column(
                        column.header().in(pictures.at().language()), column.right()))
                .toArray(io.wenming.examples.html.Column[]::new));
        for (ImmutableList<Cell> row : table.rows()) {
            lines = lines.row(row.stream().map(PagePrinter::cell).toArray(Html[]::new));
        }
        return lines;
    }

    private static Html entry(Part.Entry entry) {
        return Html.of(Tag.DIV, Html.of(Tag.DT, entry.label()), Html.of(Tag.DD, cell(entry.value())));
    }

    private static Html cell(Cell cell) {
        return cell.place()
                .map(place -> Opening.at(cell.text(), place))
                .orElseGet(() -> Opening.of(cell.text(), cell.behind()));
    }
}
