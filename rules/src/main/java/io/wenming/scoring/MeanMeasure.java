package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 平均值. */
record MeanMeasure(FactKey<Readings> key) implements Measure {
    private static final long serialVersionUID = 1L;

    MeanMeasure {
        requireNonNull(key, "key");
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        ImmutableList<Decimal> values = facts.value(key).orElseThrow().values();
        return values.stream()
                .map(Decimal::toFraction)
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(values.size())));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(NothingDue.NOT_APPLICABLE);
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
        return Label.of("平均值", "the mean");
    }
}
