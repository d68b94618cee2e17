package io.wenming.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.NamedDivision;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The question for the figures of a work report (工作汇报): which figures, of which area, in which periods, for which parts; all in
 * one call.
 *
 * <pre>{@code
 * FigureTable table = WorkReport.builder()
 *         .plan(FigurePlan.framework()).source(source).area(Division.of("330106"))
 *         .addPeriod(CalendarPeriod.parse("2025").range()).addPeriod(CalendarPeriod.parse("2026").range())
 *         .partsAt(DivisionLevel.TOWNSHIP).build().table();
 * table.row("stations", 1).parts();
 * }</pre>
 *
 * <p>Source: framework, part 9.
 */
@DomainStyle
@Value.Immutable
public abstract class WorkReport implements Serializable {
    private static final long serialVersionUID = 1L;

    WorkReport() {}

    /** The figures. */
    public abstract FigurePlan plan();

    /** The records. */
    public abstract ReportSource source();

    /** The area. */
    public abstract Division area();

    /** The periods, at least one, each once. */
    public abstract ImmutableSet<DateRange> periods();

    /** The level of the parts, by the division tree on the last day of each period; no parts if absent. */
    public abstract Optional<DivisionLevel> partsAt();

    /** The day at whose end records, honors and evidence are known; all that is given, and duties by the last day, if absent. */
    public abstract Optional<LocalDate> knownOn();

    @Value.Check
    void check() {
        Refusal.unless(!periods().isEmpty(), "report: there is no period; give at least one");
        partsAt().filter(level -> level.compareTo(area().level()) <= 0).ifPresent(level -> {
            throw Refusal.of(
                    "report: parts at the level %s are not below %s; give a lower level", level.label(), area());
        });
    }

    /** All figures of all periods: by figure, in the order of the plan, then by period. */
    public FigureTable table() {
        ReportSource known = knownOn().map(source()::asKnownOn).orElseGet(this::source);
        ImmutableMap<DateRange, FigureReading> readings = Maps.toMap(
                periods(), period -> FigureReading.of(known, period, knownOn().orElseGet(period::last)));
        return new FigureTable(
                this,
                plan().figures().stream()
                        .flatMap(figure -> readings.values().stream().map(reading -> row(figure, reading)))
                        .collect(toImmutableList()));
    }

    private FigureRow row(Figure figure, FigureReading reading) {
        ImmutableSet<Label> missing = figure.missing(reading, area());
        ImmutableList<FigureLine> lines = missing.isEmpty() ? figure.lines(reading, area()) : ImmutableList.of();
        ImmutableSet<Division> parts = parts(reading);
        boolean isSum = figure.query().isAdditive() && missing.isEmpty();
        ImmutableListMultimap<Optional<Division>, FigureLine> byPart =
                isSum ? byPart(lines, parts) : ImmutableListMultimap.of();
        return new FigureRow(
                figure,
                reading.period(),
                figure.valueOf(lines, missing),
                parts.stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.naturalOrder(),
                                part -> part,
                                part -> isSum
                                        ? figure.valueOf(byPart.get(Optional.of(part)), missing)
                                        : figure.value(reading, part))),
                figure.valueOf(byPart.get(Optional.empty()), missing));
    }

    /** The lines by the part that they lie in; those that lie in none by no part. */
    private ImmutableListMultimap<Optional<Division>, FigureLine> byPart(
            ImmutableList<FigureLine> lines, ImmutableSet<Division> parts) {
        Map<Division, Optional<Division>> partOf = new HashMap<>();
        ListMultimap<Optional<Division>, FigureLine> byPart =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (FigureLine line : lines) {
            Optional<Division> part = partOf.computeIfAbsent(
                    line.place(), place -> partsAt().flatMap(place::ancestor).filter(parts::contains));
            byPart.put(part, line);
        }
        return ImmutableListMultimap.copyOf(byPart);
    }

    private ImmutableSet<Division> parts(FigureReading reading) {
        return partsAt().stream()
                .flatMap(level -> reading.source().coverage().divisions().at(level, area(), reading.last()).stream())
                .map(NamedDivision::division)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; missing parts are refused by name. */
    public static final class Builder extends ImmutableWorkReport.Builder {
        Builder() {}
    }
}
