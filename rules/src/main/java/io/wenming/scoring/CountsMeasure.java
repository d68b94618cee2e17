package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 办结比例. */
record CountsMeasure(
        FactKey<Long> done, FactKey<Long> due, @Nullable FactKey<Long> later, NothingDue policy) implements Measure {
    private static final long serialVersionUID = 1L;

    CountsMeasure {
        requireNonNull(done, "done");
        requireNonNull(due, "due");
        requireNonNull(policy, "nothingDue");
        ImmutableList<FactKey<Long>> keys =
                Stream.of(done, due, later).filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
        Refusal.unless(
                ImmutableSet.copyOf(keys).size() == keys.size(),
                "counts: one input stands twice in %s; give done, due and deferred each its own",
                keys);
    }

    /** The number of deferred ones, if it is read. */
    Optional<FactKey<Long>> deferred() {
        return Optional.ofNullable(later);
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        long left = facts.value(due).orElseThrow()
                - deferred().flatMap(facts::value).orElse(0L);
        return left <= 0
                ? Optional.empty()
                : Optional.of(Fraction.of(facts.value(done).orElseThrow(), left).times(100));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(policy);
    }

    @Override
    public ImmutableList<Input> inputs() {
        ImmutableList.Builder<Input> inputs = ImmutableList.builder();
        inputs.add(Input.required(done), Input.required(due));
        deferred().map(Input::optional).ifPresent(inputs::add);
        return inputs.build();
    }

    @Override
    public Span range() {
        return Span.atLeast(Fraction.ZERO);
    }

    @Override
    public Label describe() {
        return Label.of("办结比例", "the share of what was due");
    }
}
