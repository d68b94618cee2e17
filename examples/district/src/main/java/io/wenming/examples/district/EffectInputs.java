package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.examples.html.Basis;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.DateRange;
import io.wenming.report.Figure;
import io.wenming.report.FigureRow;
import io.wenming.report.FigureTable;
import io.wenming.scoring.EffectLine;
import io.wenming.slip.ProblemStanding;
import io.wenming.slip.ProblemState;
import io.wenming.slip.SlipStanding;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What form without effect is judged by (研判数据): the figures of the quarter by their ids, and the slips opened in it.
 *
 * @param figures the figures; none before the quarter begins
 * @param problems the problems by the names of their counts
 */
record EffectInputs(Optional<FigureTable> figures, ImmutableMap<String, ImmutableList<ProblemStanding>> problems) {
    private static final Rounding SHARE = Rounding.halfUp(4);

    static EffectInputs of(Standpoint at) {
        DateRange quarter = at.quarter();
        ImmutableList<ProblemStanding> opened = at.standing().problems().stream()
                .filter(row -> row.standing().isPresent()
                        && quarter.contains(row.problem().openedOn()))
                .collect(ImmutableList.toImmutableList());
        return new EffectInputs(
                PracticeSection.figures(at),
                ImmutableMap.of(
                        "problems",
                        opened,
                        "problems_closed",
                        those(
                                opened,
                                row -> row.standing()
                                        .map(SlipStanding::state)
                                        .filter(ProblemState.CLOSED::equals)
                                        .isPresent()),
                        "problems_repeated",
                        those(opened, row -> row.repeatOf().isPresent())));
    }

    /** All of them as inputs of the rule. */
    Facts facts() {
        Facts.Builder facts = Facts.builder();
        problems.forEach((name, rows) -> facts.put(FactKey.count(name), (long) rows.size()));
        rows().forEach(now -> {
            if (now.total().isShare()) {
                Rate.of(Decimal.of(now.total().part()), Decimal.of(now.total().whole()), SHARE)
                        .ifPresent(rate -> facts.put(FactKey.rate(now.figure().id()), rate));
            } else if (now.total().number().isPresent()) {
                facts.put(FactKey.count(now.figure().id()), now.total().part());
            }
        });
        return facts.build();
    }

    /** Whether a line measures a share: one that was reported, or one count against another. */
    boolean isShare(EffectLine line) {
        return line.measure().inputs().size() > 1
                || rows().anyMatch(row -> row.total().isShare()
                        && line.measure().inputs().stream()
                                .anyMatch(input ->
                                        input.key().name().equals(row.figure().id())));
    }

    /** The records behind what a line measures. */
    ImmutableList<Basis> behind(EffectLine line, Behind behind) {
        return line.measure().inputs().stream()
                .flatMap(input -> behind(input.key().name(), behind))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Basis> behind(String input, Behind behind) {
        return Stream.concat(
                Optional.ofNullable(problems.get(input)).stream()
                        .map(rows -> Basis.of(behind.input(input), rows, behind::problem)),
                rows().filter(row -> row.figure().id().equals(input))
                        .flatMap(row ->
                                behind
                                        .figure(
                                                row.figure()
                                                                .label()
                                                                .in(behind.words()
                                                                        .language()) + " ",
                                                row.total())
                                        .stream()));
    }

    private Stream<FigureRow> rows() {
        return figures.stream()
                .flatMap(table -> table.report().plan().figures().stream()
                        .map(Figure::id)
                        .map(id -> table.row(id, table.report().periods().size() - 1)));
    }

    private static ImmutableList<ProblemStanding> those(
            ImmutableList<ProblemStanding> rows, Predicate<ProblemStanding> which) {
        return rows.stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
