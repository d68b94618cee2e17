package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * A rate (率) in percent: {@code Rate.percent("88.25")} is 88.25 %. It may be above 100 (more done than was due) and
 * below 0 (a change against the past); whoever uses it says what that means.
 *
 * @param percent the rate, in percent
 */
public record Rate(Decimal percent) implements Comparable<Rate>, Serializable {
    private static final Label NAME = Label.of("百分率", "rate");

    /** Refuses null. */
    public Rate {
        requireNonNull(percent, "percent");
    }

    /**
     * Reads a rate in percent, such as {@code "88.25"}.
     *
     * @throws IllegalArgumentException if the text is no decimal or out of the bounds of {@link Decimal}
     */
    @JsonCreator
    public static Rate percent(String text) {
        return new Rate(Decimal.parse(NAME, text));
    }

    /** A whole number of percent. */
    public static Rate percent(long percent) {
        return new Rate(Decimal.of(percent));
    }

    /**
     * 占比 the share of a part in a whole, rounded to so many places: 28 of 57 is 49.1 % with one; none of a whole of 0.
     *
     * <p>Source: honor rules, section 7 (rate).
     */
    public static Optional<Rate> of(Decimal part, Decimal whole, Rounding rounding) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Rate(rounding.apply(
                        part.toFraction().dividedBy(whole.toFraction()).times(100))));
    }

    /** By how many percentage points it is above another one. */
    public Decimal above(Rate other) {
        return percent.minus(other.percent);
    }

    /** The share that this rate says: 88.25 % is 353/400. */
    public Fraction toFraction() {
        return percent.toFraction().dividedBy(Fraction.of(100));
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }

    /** The number of percent without the sign: {@code 88.25}. */
    @JsonValue
    @Override
    public String toString() {
        return percent.toString();
    }
}
