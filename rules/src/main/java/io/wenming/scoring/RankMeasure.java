package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 名次. */
record RankMeasure(FactKey<Long> key) implements Measure {
    private static final long serialVersionUID = 1L;

    RankMeasure {
        requireNonNull(key, "key");
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        return facts.value(key).map(Fraction::of);
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.empty();
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key));
    }

    @Override
    public Span range() {
        return Span.atLeast(Fraction.ZERO);
    }

    @Override
    public Label describe() {
        return Label.of("名次", "the rank");
    }
}
