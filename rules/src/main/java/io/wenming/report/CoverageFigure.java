package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageMember;
import io.wenming.coverage.CoverageRule;
import io.wenming.division.Division;
import io.wenming.label.Label;
import java.util.stream.Stream;

/** The share of a coverage rule on the last day. */
record CoverageFigure(CoverageRule rule) implements FigureQuery {
    private static final long serialVersionUID = 1L;

    CoverageFigure {
        requireNonNull(rule, "rule");
    }

    @Override
    public boolean isShare() {
        return true;
    }

    @Override
    public boolean isAdditive() {
        return rule.population().isPlaced();
    }

    @Override
    public Stream<Label> missing(FigureReading reading, Division area) {
        ImmutableSet<Label> lacking = rule.lacking(reading.source().coverage());
        return lacking.isEmpty() && rule.people().isPresent()
                ? check(reading, area).unweighed().stream().map(CoverageFigure::people)
                : lacking.stream();
    }

    @Override
    public Stream<FigureLine> lines(FigureReading reading, Division area) {
        Coverage answer = check(reading, area);
        return Stream.concat(answer.counted().stream(), answer.missing().stream())
                .map(CoverageFigure::line);
    }

    private Coverage check(FigureReading reading, Division area) {
        return rule.check(reading.source().coverage(), area, reading.last());
    }

    private static Label people(CoverageMember member) {
        return Label.of(
                "“%s”人数".formatted(member.name().zh()),
                "the people of '%s'".formatted(member.name().en()));
    }

    private static FigureLine line(CoverageMember member) {
        long left = member.whole() - member.covered();
        return new FigureLine(
                member.division(),
                member.covered(),
                member.whole(),
                member.evidence(),
                left == 0
                        ? ImmutableList.of()
                        : ImmutableList.of(new FigureRest(member.name(), left, member.evidence())));
    }
}
