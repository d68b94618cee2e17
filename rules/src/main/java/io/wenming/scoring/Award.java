package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactState;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule gives for the facts of one subject (得分): an exact value, or not applicable, or that the facts cannot be
 * read and count as missing; and why.
 *
 * @param state present, not applicable or missing
 * @param value the points earned; there if and only if present
 * @param reasons why, in the order in which it took effect
 */
public record Award(FactState state, Optional<Fraction> value, ImmutableList<Reason> reasons) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that state and value agree.
     *
     * @throws IllegalArgumentException if they do not, or the state is exempt, which is never a rule's to give
     */
    public Award {
        requireNonNull(reasons, "reasons");
        if (requireNonNull(value, "value").isPresent() != (requireNonNull(state, "state") == FactState.PRESENT)
                || state == FactState.EXEMPT) {
            throw Refusal.of(
                    "award: state %s and value %s do not agree; give a value with present only",
                    Label.of(state.label().zh(), state.code()), value);
        }
    }

    /** Points earned. */
    public static Award of(Fraction value, Reason... reasons) {
        return new Award(
                FactState.PRESENT,
                Optional.of(requireNonNull(value, "value")),
                ImmutableList.copyOf(requireNonNull(reasons, "reasons")));
    }

    /** Points earned. */
    public static Award of(Fraction value, Iterable<Reason> reasons) {
        return new Award(
                FactState.PRESENT,
                Optional.of(requireNonNull(value, "value")),
                ImmutableList.copyOf(requireNonNull(reasons, "reasons")));
    }

    /** The rule does not apply to these facts. */
    public static Award notApplicable(Reason reason) {
        return new Award(FactState.NOT_APPLICABLE, Optional.empty(), ImmutableList.of(reason));
    }

    /** The facts do not fit the rule and count as not reported. */
    public static Award unreadable(Reason reason) {
        return new Award(FactState.MISSING, Optional.empty(), ImmutableList.of(reason));
    }

    private Object writeReplace() {
        return new Stored(state, value.orElse(null), reasons);
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(FactState state, @Nullable Fraction value, ImmutableList<Reason> reasons)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Award(state, Optional.ofNullable(value), reasons);
        }
    }
}
