package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * A weight (权重): a factor above 0, such as {@code 0.85} for the field inspection of a standard.
 *
 * @param factor the factor, above 0
 */
public record Weight(Decimal factor) implements Comparable<Weight>, Serializable {
    /** The weight that changes nothing. */
    public static final Weight ONE = new Weight(Decimal.of(1));

    private static final Label NAME = Label.of("权重", "weight");

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the factor is 0 or less
     */
    public Weight {
        requireNonNull(factor, "factor");
        if (factor.signum() <= 0) {
            throw Refusal.of("weight: %s is not above 0; give a factor such as 0.85", factor);
        }
    }

    /**
     * Reads a weight such as {@code "0.85"}.
     *
     * @throws IllegalArgumentException if the text is no decimal, out of the bounds of {@link Decimal}, or not above 0
     */
    @JsonCreator
    public static Weight of(String text) {
        return new Weight(Decimal.parse(NAME, text));
    }

    /** The factor as an exact fraction. */
    public Fraction toFraction() {
        return factor.toFraction();
    }

    @Override
    public int compareTo(Weight other) {
        return factor.compareTo(other.factor);
    }

    @JsonValue
    @Override
    public String toString() {
        return factor.toString();
    }
}
