package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 较往期增幅. */
record GrowthMeasure(Measure now, Measure past, NothingDue policy) implements Measure {
    private static final long serialVersionUID = 1L;

    GrowthMeasure {
        Measures.comparable(requireNonNull(now, "now"), requireNonNull(past, "past"));
        requireNonNull(policy, "nothingDue");
    }

    @Override
    public Optional<Reason> unreadable(Facts facts) {
        return now.unreadable(facts).or(() -> past.unreadable(facts));
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        Optional<Fraction> before = past.value(facts).filter(amount -> amount.signum() > 0);
        return now.value(facts)
                .flatMap(
                        here -> before.map(there -> here.minus(there).times(100).dividedBy(there)));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(policy);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return Measures.inputs(now, past);
    }

    @Override
    public Span range() {
        return Span.all();
    }

    @Override
    public Label describe() {
        Label one = Measures.names(now);
        Label other = Measures.names(past);
        return Label.of(
                "%s 较 %s 的增幅".formatted(one.zh(), other.zh()),
                "the growth of %s against %s in percent".formatted(one.en(), other.en()));
    }
}
