package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction (分数), unlimited and always in lowest terms with a denominator above 0: what every evaluation
 * computes with, so that 10/3 + 20/3 is 10 and an exact tie is a tie. {@code Fraction.of(6, 8)} prints {@code 3/4}.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {
    /** Zero. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,199})(/[1-9][0-9]{0,199})?");

    // in lowest terms, above the largest negative long; they mean nothing where there are wide ones
    private final long numerator;
    private final long denominator;
    // what does not fit two longs; null where they do, so that equal fractions are held alike
    private final @Nullable BigInteger wideNumerator;
    private final @Nullable BigInteger wideDenominator;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wideNumerator = null;
        this.wideDenominator = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 1;
        this.wideNumerator = numerator;
        this.wideDenominator = denominator;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole), BigInteger.ONE) : new Fraction(whole, 1);
    }

    /**
     * A quotient.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE || denominator == 0) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -divisor : divisor;
        return new Fraction(numerator / sign, denominator / sign);
    }

    /**
     * A quotient.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        if (requireNonNull(denominator, "denominator").signum() == 0) {
            throw Refusal.of("denominator: 0 divides nothing; give a number other than 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        // a bit length of 63 leaves out the largest negative long, whose sign cannot be turned
        return above.abs().bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
                ? new Fraction(above.longValueExact(), below.longValueExact())
                : new Fraction(above, below);
    }

    /**
     * Reads what {@link #toString()} prints: {@code "-3/4"} or {@code "12"}, at most 200 digits each.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Fraction parse(String text) {
        if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
            throw Refusal.of(
                    "fraction: '%s' is not a fraction; give a form such as 3/4 or 12",
                    text.length() > 60 ? text.substring(0, 60) + "…" : text);
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigInteger(text), BigInteger.ONE)
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The numerator, which carries the sign. */
    public BigInteger numerator() {
        return wideNumerator == null ? BigInteger.valueOf(numerator) : wideNumerator;
    }

    /** The denominator, above 0. */
    public BigInteger denominator() {
        return wideDenominator == null ? BigInteger.valueOf(denominator) : wideDenominator;
    }

    /** -1, 0 or 1: the sign. */
    public int signum() {
        return wideNumerator == null ? Long.signum(numerator) : wideNumerator.signum();
    }

    /** Adds. */
    public Fraction plus(Fraction other) {
        if (isNarrow(other)) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                // both of one sign, and the sum of the other: it did not fit
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return of(sum, denominator);
                }
            } else if (fits(numerator, other.denominator)
                    && fits(other.numerator, denominator)
                    && fits(denominator, other.denominator)) {
                long a = numerator * other.denominator;
                long b = other.numerator * denominator;
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0) {
                    return of(sum, denominator * other.denominator);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** Subtracts. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** Multiplies. */
    public Fraction times(Fraction other) {
        return isNarrow(other) && fits(numerator, other.numerator) && fits(denominator, other.denominator)
                ? of(numerator * other.numerator, denominator * other.denominator)
                : of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /** Multiplies by a whole number. */
    public Fraction times(long factor) {
        return wideNumerator == null && fits(numerator, factor)
                ? of(numerator * factor, denominator)
                : of(numerator().multiply(BigInteger.valueOf(factor)), denominator());
    }

    /**
     * Divides.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return isNarrow(other) && fits(numerator, other.denominator) && fits(denominator, other.numerator)
                ? of(numerator * other.denominator, denominator * other.numerator)
                : of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /** The same amount with the other sign. */
    public Fraction negated() {
        return wideNumerator == null || wideDenominator == null
                ? new Fraction(-numerator, denominator)
                : new Fraction(wideNumerator.negate(), wideDenominator);
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
            throw Refusal.of("places: %s is below 0; give 0 or more", places);
        }
        return new BigDecimal(numerator().multiply(BigInteger.TEN.pow(places)))
                .divide(new BigDecimal(denominator()), 0, mode)
                .movePointLeft(places)
                .setScale(places, RoundingMode.UNNECESSARY);
    }

    /**
     * The number rounded once to so many significant digits: 1/1728 to four digits is 0.0005787.
     *
     * @throws IllegalArgumentException if the digits are below 1
     */
    public BigDecimal significant(int digits, RoundingMode mode) {
        if (digits < 1) {
            throw Refusal.of("digits: %s is below 1; give 1 or more", digits);
        }
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), new MathContext(digits, mode));
    }

    @Override
    public int compareTo(Fraction other) {
        if (isNarrow(other) && fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wideNumerator, that.wideNumerator)
                && Objects.equals(wideDenominator, that.wideDenominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** The form that {@link #parse} reads back: {@code 3/4}, or {@code 12} for a whole number. */
    @JsonValue
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    private boolean isNarrow(Fraction other) {
        return wideNumerator == null && other.wideNumerator == null;
    }

    /** Whether a product fits a long. */
    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }
}
