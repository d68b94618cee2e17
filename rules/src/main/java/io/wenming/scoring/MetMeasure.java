package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 达标项数. */
record MetMeasure(ImmutableList<FactKey<Boolean>> keys) implements Measure {
    private static final long serialVersionUID = 1L;

    MetMeasure {
        if (requireNonNull(keys, "keys").isEmpty()) {
            throw Refusal.of("flags: there is none; give at least one");
        }
        if (ImmutableSet.copyOf(keys).size() < keys.size()) {
            throw Refusal.of("flags: one stands twice in %s; give each once", keys);
        }
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        return Optional.of(Fraction.of(
                keys.stream().filter(flag -> facts.value(flag).orElse(false)).count()));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.empty();
    }

    @Override
    public ImmutableList<Input> inputs() {
        return keys.stream().map(Input::required).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Span range() {
        return Span.closed(Fraction.ZERO, Fraction.of(keys.size()));
    }

    @Override
    public Label describe() {
        return Label.of("%s 项中达标的项数".formatted(keys.size()), "the number of %s that are met".formatted(keys.size()));
    }
}
