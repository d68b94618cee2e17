package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.period.DateRange;
import java.io.Serializable;

/**
 * A figure of a work report (汇报数据): a named count or share.
 *
 * <pre>{@code
 * Figure stations = new Figure("stations", Label.of("文明实践站", "stations"), Label.of("个", "stations"),
 *         FigureQuery.records(EntryKind.VENUE, RecordCount.STANDING, Map.of("level", "station")));
 * stations.value(source, district, CalendarPeriod.parse("2026").range()).number();
 * }</pre>
 *
 * <p>Source: framework, part 9.
 *
 * @param id the id, unique in a plan, not blank
 * @param label the official name
 * @param unit in what it is counted (计量单位): {@code 个}, {@code 人次}, {@code %}
 * @param query what is counted
 */
public record Figure(String id, Label label, Label unit, FigureQuery query) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Figure {
        requireNonNull(label, "label");
        requireNonNull(unit, "unit");
        requireNonNull(query, "query");
        Texts.check("id", id);
    }

    /** What it comes to in an area and period, as it is known at the end of the last day. */
    public FigureValue value(ReportSource source, Division area, DateRange period) {
        return value(FigureReading.of(source, period, period.last()), area);
    }

    FigureValue value(FigureReading reading, Division area) {
        ImmutableSet<Label> missing = missing(reading, area);
        return valueOf(missing.isEmpty() ? lines(reading, area) : ImmutableList.of(), missing);
    }

    ImmutableSet<Label> missing(FigureReading reading, Division area) {
        return query.missing(reading, area).collect(ImmutableSet.toImmutableSet());
    }

    ImmutableList<FigureLine> lines(FigureReading reading, Division area) {
        return query.lines(reading, area).collect(ImmutableList.toImmutableList());
    }

    FigureValue valueOf(Iterable<FigureLine> lines, ImmutableSet<Label> missing) {
        return FigureValue.of(query.isShare(), lines, missing);
    }
}
