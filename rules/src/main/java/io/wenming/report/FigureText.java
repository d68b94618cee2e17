package io.wenming.report;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Rounding;
import java.util.stream.Collectors;

/**
 * Prints the totals of a table for people (汇报文本), one line a figure: {@code 文明实践站：10 个；12 个}, by period. A figure without a number
 * says what is missing.
 */
public final class FigureText {
    private static final Rounding PERCENT = Rounding.halfUp(2);

    private final Language language;

    private FigureText(Language language) {
        this.language = requireNonNull(language, "language");
    }

    /** A printer in a language; shares are printed in percent, rounded half up to two places. */
    public static FigureText in(Language language) {
        return new FigureText(language);
    }

    /** The whole table, each line ended by {@code \n}. */
    public String print(FigureTable table) {
        return table.report().plan().figures().stream()
                .map(figure -> line(figure, table) + "\n")
                .collect(Collectors.joining());
    }

    private String line(Figure figure, FigureTable table) {
        String values = table.rows(figure.id()).stream()
                .map(row -> value(figure, row.total()))
                .collect(Collectors.joining(said("；", "; ")));
        return figure.label().in(language) + said("：", ": ") + values;
    }

    /** One value with its unit, or what is missing. */
    public String value(Figure figure, FigureValue value) {
        return value.number()
                .map(number -> value.isShare()
                        ? "%s%%%s"
                                .formatted(
                                        PERCENT.apply(number.times(100)).toString(),
                                        said("（%s/%s）", " (%s of %s)").formatted(value.part(), value.whole()))
                        : "%s %s".formatted(number, figure.unit().in(language)))
                .orElseGet(() -> value.missing().isEmpty()
                        ? said("无适用对象", "nothing applicable")
                        : said("缺", "missing: ")
                                + value.missing().stream()
                                        .map((Label label) -> label.in(language))
                                        .collect(Collectors.joining(said("、", ", "))));
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
