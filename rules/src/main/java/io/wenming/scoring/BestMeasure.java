package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 与最优值之比. */
record BestMeasure(Measure own, Measure best, NothingDue policy) implements Measure {
    private static final long serialVersionUID = 1L;

    BestMeasure {
        Measures.comparable(requireNonNull(own, "own"), requireNonNull(best, "best"));
        requireNonNull(policy, "nothingDue");
    }

    @Override
    public Optional<Reason> unreadable(Facts facts) {
        return own.unreadable(facts).or(() -> best.unreadable(facts));
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        Optional<Fraction> most = best.value(facts).filter(amount -> amount.signum() > 0);
        return own.value(facts).flatMap(here -> most.map(here.times(100)::dividedBy));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(policy);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return Measures.inputs(own, best);
    }

    @Override
    public Span range() {
        return Span.all();
    }

    @Override
    public Label describe() {
        Label one = Measures.names(own);
        Label other = Measures.names(best);
        return Label.of(
                "%s 与最优值 %s 之比".formatted(one.zh(), other.zh()),
                "%s in percent of the best, %s".formatted(one.en(), other.en()));
    }
}
