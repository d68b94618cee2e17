package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 较往期变化. */
record ChangeMeasure(Measure now, Measure past) implements Measure {
    private static final long serialVersionUID = 1L;

    ChangeMeasure {
        Measures.comparable(requireNonNull(now, "now"), requireNonNull(past, "past"));
    }

    @Override
    public Optional<Reason> unreadable(Facts facts) {
        return now.unreadable(facts).or(() -> past.unreadable(facts));
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        return now.value(facts).flatMap(here -> past.value(facts).map(here::minus));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(NothingDue.NOT_APPLICABLE);
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
                "%s 较 %s 的变化".formatted(one.zh(), other.zh()),
                "the change of %s against %s".formatted(one.en(), other.en()));
    }
}
