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

/** 评分人评定. */
record Assessor(FactKey<Decimal> key) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Assessor {
        requireNonNull(key, "key");
    }

    @Override
    public Award award(Points points, Facts facts) {
        Fraction given = facts.value(key).orElseThrow().toFraction();
        Fraction held = given.min(points.toFraction()).max(Fraction.ZERO);
        Reason assessed = Reason.of(ScoringReason.ASSESSED, Detail.of(given));
        return held.equals(given)
                ? Award.of(held, assessed)
                : Award.of(held, assessed, Reason.of(ScoringReason.HELD_WITHIN, Detail.of(points.toFraction())));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key));
    }

    @Override
    public Span range(Points points) {
        return Span.closed(Fraction.ZERO, points.toFraction());
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        Span given = Span.over(domains.numbers(key, facts).orElseThrow());
        return Prospect.of(given.cutTo(points.toFraction()).raisedTo(Fraction.ZERO));
    }

    @Override
    public ImmutableSortedSet<Fraction> edges(FactKey<?> input, Points points, Facts facts) {
        return ImmutableSortedSet.of(Fraction.ZERO, points.toFraction());
    }

    @Override
    public Label describe() {
        return Label.of("由评分人评定", "the assessor's score");
    }
}
