package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 数值. */
record NumberMeasure(FactKey<Decimal> key) implements Measure {
    private static final long serialVersionUID = 1L;

    NumberMeasure {
        requireNonNull(key, "key");
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        return facts.value(key).map(Decimal::toFraction);
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
        return Span.all();
    }

    @Override
    public Label describe() {
        return Label.of("数值", "the value");
    }
}
