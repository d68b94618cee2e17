package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactState;
import io.wenming.label.Refusal;
import java.util.Optional;

/**
 * What an open input may still turn out to be.
 *
 * @param values the values it may be observed with, if it may be
 * @param others the states without a value that it may be in
 */
record Open(Optional<Domain> values, ImmutableSet<FactState> others) {
    Open {
        Refusal.unless(values.isPresent() || !others.isEmpty(), "open: nothing is possible; give values or a state");
    }

    static Open of(Domain values) {
        return new Open(Optional.of(values), ImmutableSet.of());
    }

    static Open in(FactState state) {
        return new Open(Optional.empty(), ImmutableSet.of(state));
    }

    /** Whether it can only turn out in one way. */
    boolean isOne() {
        return values.map(Domain::isOne).orElse(true) && others.size() == (values.isPresent() ? 0 : 1);
    }

    boolean may(FactState state) {
        return others.contains(state);
    }

    boolean isSurely(FactState state) {
        return values.isEmpty() && others.stream().allMatch(other -> other == state);
    }
}
