package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Optional;

/** 按比例得分. */
record Ratio(Measure measure) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Ratio {
        requireNonNull(measure, "measure");
    }

    @Override
    public Award award(Points points, Facts facts) {
        Optional<Fraction> share = measure.share(facts);
        if (share.isEmpty()) {
            Reason nothing = Reason.of(ScoringReason.NOTHING_DUE);
            return switch (measure.nothingDue()) {
                case FULL -> Award.of(points.toFraction(), nothing);
                case ZERO -> Award.of(Fraction.ZERO, nothing);
                case NOT_APPLICABLE -> Award.notApplicable(nothing);
            };
        }
        Fraction held = share.get().min(Fraction.ONE).max(Fraction.ZERO);
        return Award.of(
                points.toFraction().times(held),
                Reason.of(ScoringReason.SHARE, Detail.of(share.get().times(100)), Detail.of(held.times(100))));
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
        Prospect given = measure.prospect(facts, domains)
                .map(share -> share.cutTo(Fraction.ONE).raisedTo(Fraction.ZERO).times(points.toFraction()));
        return switch (measure.nothingDue()) {
            case FULL -> given.applying(Prospect.of(points.toFraction()));
            case ZERO -> given.applying(Prospect.of(Fraction.ZERO));
            case NOT_APPLICABLE -> given;
        };
    }

    @Override
    public ImmutableSortedSet<Decimal> edges(FactKey<?> input, Points points, Facts facts) {
        return measure.edges(input, facts);
    }

    @Override
    public Label describe() {
        return Label.of(
                measure.describe().zh() + "得分",
                "points times " + measure.describe().en());
    }
}
