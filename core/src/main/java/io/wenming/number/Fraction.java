package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact fraction (分数), unlimited and always in lowest terms with a denominator above 0: what every evaluation
 * computes with, so that 10/3 + 20/3 is 10 and an exact tie is a tie. {@code Fraction.of(6, 8)} prints {@code 3/4}.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
    /** Zero. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,199})(/[1-9][0-9]{0,199})?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A quotient.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A quotient.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        if (requireNonNull(denominator, "denominator").signum() == 0) {
            throw new IllegalArgumentException("denominator: 0 divides nothing; give a number other than 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return divisor.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Reads what {@link #toString()} prints: {@code "-3/4"} or {@code "12"}, at most 200 digits each.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Fraction parse(String text) {
        if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
            throw new IllegalArgumentException("fraction: '%s' is not a fraction; give a form such as 3/4 or 12"
                    .formatted(text.length() > 60 ? text.substring(0, 60) + "…" : text));
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigInteger(text), BigInteger.ONE)
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The numerator, which carries the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator, above 0. */
    public BigInteger denominator() {
        return denominator;
    }

    /** -1, 0 or 1: the sign. */
    public int signum() {
        return numerator.signum();
    }

    /** Adds. */
    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return of(numerator.add(other.numerator), denominator);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Subtracts. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** Multiplies. */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Multiplies by a whole number. */
    public Fraction times(long factor) {
        return of(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /**
     * Divides.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The same amount with the other sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** The smaller of the two. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The number rounded once to so many digits after the point, with exactly that scale.
     *
     * @throws IllegalArgumentException if the places are below 0
     */
    public BigDecimal rounded(int places, RoundingMode mode) {
        if (places < 0) {
            throw new IllegalArgumentException("places: %s is below 0; give 0 or more".formatted(places));
        }
        return new BigDecimal(numerator.multiply(BigInteger.TEN.pow(places)))
                .divide(new BigDecimal(denominator), 0, mode)
                .movePointLeft(places)
                .setScale(places, RoundingMode.UNNECESSARY);
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The form that {@link #parse} reads back: {@code 3/4}, or {@code 12} for a whole number. */
    @JsonValue
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
