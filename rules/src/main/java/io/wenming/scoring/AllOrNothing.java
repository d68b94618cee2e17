package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;

/** 符合得分、不符合不得分. */
record AllOrNothing(FactKey<Boolean> key) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    AllOrNothing {
        requireNonNull(key, "key");
    }

    @Override
    public Award award(Points points, Facts facts) {
        return facts.value(key).orElse(false)
                ? Award.of(points.toFraction(), Reason.of(ScoringReason.FULFILLED, Detail.of(points.toFraction())))
                : Award.of(Fraction.ZERO, Reason.of(ScoringReason.NOT_FULFILLED));
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
        Prospect met = Prospect.of(points.toFraction());
        Prospect notMet = Prospect.of(Fraction.ZERO);
        boolean mayBeMet = domains.maySay(key, facts, true);
        return mayBeMet && domains.maySay(key, facts, false) ? met.or(notMet) : mayBeMet ? met : notMet;
    }

    @Override
    public Label describe() {
        return Label.of("符合得分，不符合不得分", "all points if met, none if not");
    }
}
