package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact (数据): a state, the value if present, and where it comes from.
 *
 * @param state what is known
 * @param value the value; there if and only if the state is {@link FactState#PRESENT}
 * @param provenance where it comes from
 * @param <T> what a value is
 */
public record Fact<T>(FactState state, Optional<T> value, Provenance provenance) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that state and value agree.
     *
     * @throws IllegalArgumentException if a present fact has no value or another one has
     */
    public Fact {
        requireNonNull(state, "state");
        requireNonNull(provenance, "provenance");
        if (requireNonNull(value, "value").isPresent() != (state == FactState.PRESENT)) {
            throw Refusal.of(
                    "fact: state %s and value %s do not agree; give a value with present only",
                    Label.of(state.label().zh(), state.code()), value);
        }
    }

    /** 已报 observed, its origin not said. */
    public static <T> Fact<T> of(T value) {
        return of(value, Provenance.UNKNOWN);
    }

    /** 已报 observed. */
    public static <T> Fact<T> of(T value, Provenance provenance) {
        return new Fact<>(FactState.PRESENT, Optional.of(value), provenance);
    }

    /** 缺报 not reported. */
    public static <T> Fact<T> missing() {
        return without(FactState.MISSING);
    }

    /** A fact of a state that has no value. */
    static <T> Fact<T> without(FactState state) {
        return new Fact<>(state, Optional.empty(), Provenance.UNKNOWN);
    }

    private Object writeReplace() {
        return new Stored(state, value.orElse(null), provenance);
    }

    /** A fact as it is serialized, since {@link Optional} is not. */
    private record Stored(FactState state, @Nullable Object value, Provenance provenance) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Fact<>(state, Optional.ofNullable(value), provenance);
        }
    }
}
