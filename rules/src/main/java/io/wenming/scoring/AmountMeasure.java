package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 目标完成比例. */
record AmountMeasure(FactKey<Decimal> key, Decimal target) implements Measure {
    private static final long serialVersionUID = 1L;

    AmountMeasure {
        requireNonNull(key, "key");
        if (requireNonNull(target, "target").signum() <= 0) {
            throw Refusal.of("target: %s is not above 0; give an amount above 0", target);
        }
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        return facts.value(key).map(amount -> amount.toFraction().times(100).dividedBy(target.toFraction()));
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
        return Label.of("目标 %s 的比例".formatted(target), "the share of a target of %s".formatted(target));
    }
}
