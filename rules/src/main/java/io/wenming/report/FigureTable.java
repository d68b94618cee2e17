package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Finding;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

/**
 * The figures of a work report (数据表). {@link WorkReport#table} gives it.
 *
 * @param report the question
 * @param rows a row for each figure and period, by figure
 */
public record FigureTable(WorkReport report, ImmutableList<FigureRow> rows) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public FigureTable {
        requireNonNull(report, "report");
        requireNonNull(rows, "rows");
    }

    /** The rows of a figure, by period in the order of the question; none if the plan does not have it. */
    public ImmutableList<FigureRow> rows(String figure) {
        return rows.stream().filter(row -> row.figure().id().equals(figure)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The row of a figure for a period.
     *
     * @param period its number in the question, from 0
     * @throws IllegalArgumentException if there is none
     */
    public FigureRow row(String figure, int period) {
        return rows(figure).stream()
                .skip(Math.max(0, period))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "figure '%s': there is no period %s of it; give a figure of '%s' and a period below %s",
                        figure, period, report.plan().id(), report.periods().size()));
    }

    /** 较上期 the number of the last period less that of the one before, exact; none where one of the two is. */
    public Optional<Fraction> change(String figure) {
        ImmutableList<FigureRow> known = rows(figure);
        return known.size() < 2
                ? Optional.empty()
                : known.get(known.size() - 1)
                        .total()
                        .number()
                        .flatMap(now ->
                                known.get(known.size() - 2).total().number().map(now::minus));
    }

    /** The table as a tree of findings: a figure, below it its periods, below these the parts. */
    public Finding finding() {
        return new FigureFindings(this).all();
    }
}
