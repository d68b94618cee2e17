package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.stream.Stream;

/** 按比例得分. */
record Ratio(Measure measure) implements ScoringRule {
    private static final long serialVersionUID = 1L;
    private static final Fraction ALL = Fraction.of(100);

    Ratio {
        requireNonNull(measure, "measure");
    }

    @Override
    public Award award(Points points, Facts facts) {
        return Measures.award(measure, points, facts, percent -> {
            Fraction held = percent.min(ALL).max(Fraction.ZERO);
            return Award.of(
                    points.toFraction().times(held).dividedBy(ALL),
                    Reason.of(ScoringReason.SHARE, Detail.of(percent), Detail.of(held)));
        });
    }

    @Override
    public ImmutableList<Input> inputs() {
        return measure.inputs();
    }

    @Override
    public Span range(Points points) {
        return Span.closed(Fraction.ZERO, points.toFraction());
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        Fraction each = points.toFraction().dividedBy(ALL);
        return Measured.of(measure, facts, domains)
                .prospect(
                        measure.nothingDue(),
                        points.toFraction(),
                        percents -> Prospect.of(percents.span()
                                .cutTo(ALL)
                                .raisedTo(Fraction.ZERO)
                                .times(each)));
    }

    @Override
    public Domain domain(Input input) {
        return Measured.domain(Stream.of(measure), input);
    }

    @Override
    public ImmutableSortedSet<Fraction> edges(FactKey<?> input, Points points, Facts facts) {
        return Measuring.edges(measure, input, Stream.of(Fraction.ZERO, ALL), facts)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Fraction::compareTo));
    }

    @Override
    public Label describe() {
        return Label.of(
                "按" + measure.describe().zh() + "得分",
                "points times " + measure.describe().en());
    }
}
