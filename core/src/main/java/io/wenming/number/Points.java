package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * Points (分值): an exact amount of points of either sign, what an indicator offers or what a candidate gets.
 * {@code Points.of("96.75")} prints {@code 96.75}.
 *
 * @param value the amount, in points
 */
public record Points(Decimal value) implements Comparable<Points>, Serializable {
    /** No points. */
    public static final Points ZERO = new Points(Decimal.ZERO);

    private static final Label NAME = Label.of("分值", "points");

    /** Refuses null. */
    public Points {
        requireNonNull(value, "value");
    }

    /** A whole amount of points. */
    public static Points of(long amount) {
        return new Points(Decimal.of(amount));
    }

    /**
     * Reads an amount such as {@code "2.5"}.
     *
     * @throws IllegalArgumentException if the text is no decimal or out of the bounds of {@link Decimal}
     */
    @JsonCreator
    public static Points of(String text) {
        return new Points(Decimal.parse(NAME, text));
    }

    /** Adds. */
    public Points plus(Points other) {
        return new Points(value.plus(other.value));
    }

    /** Subtracts. */
    public Points minus(Points other) {
        return new Points(value.minus(other.value));
    }

    /** -1, 0 or 1: the sign. */
    public int signum() {
        return value.signum();
    }

    /** The amount as an exact fraction. */
    public Fraction toFraction() {
        return value.toFraction();
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
