package io.wenming.number;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal (小数): at most {@value #MAX_INTEGER_DIGITS} digits before the point and
 * {@value #MAX_FRACTION_DIGITS} after it, of either sign. It is normalized once, so that equal numbers are equal
 * values and print alike: {@code Decimal.parse("90.00")} equals {@code Decimal.of(90)} and prints {@code 90}.
 *
 * <p>The bounds are checked before anything is widened, so that no input can cost more than its own length.
 */
public final class Decimal implements Comparable<Decimal>, Serializable {
    /** The most digits before the point. */
    public static final int MAX_INTEGER_DIGITS = 18;

    /** The most digits after the point. */
    public static final int MAX_FRACTION_DIGITS = 18;

    /** Zero. */
    public static final Decimal ZERO = new Decimal(BigDecimal.ZERO);

    private static final long serialVersionUID = 1L;
    private static final Label NAME = Label.of("小数", "decimal");
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int MAX_TEXT = 64;

    /** What fits a long has at most so many digits. */
    private static final long[] POWERS = powers();

    private final long unscaled;
    private final int places;
    // a number of more than 18 digits; null where the long has it all
    private final @Nullable BigDecimal wide;

    private Decimal(BigDecimal normalized) {
        this.places = normalized.scale();
        boolean fits = normalized.precision() <= MAX_INTEGER_DIGITS;
        this.unscaled = fits ? normalized.unscaledValue().longValueExact() : 0;
        this.wide = fits ? null : normalized;
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_INTEGER_DIGITS} digits
     */
    public static Decimal of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * The number that a {@link BigDecimal} holds; its scale is forgotten.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public static Decimal of(BigDecimal value) {
        return new Decimal(checked(NAME, requireNonNull(value, "value"), null));
    }

    /**
     * Reads {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?}, for example {@code "96.76"}: no exponent, no plus sign, no leading
     * zeros, ASCII digits only.
     *
     * @throws IllegalArgumentException if the text has another form or the number is out of range
     */
    @JsonCreator
    public static Decimal parse(String text) {
        return parse(NAME, text);
    }

    static Decimal parse(Label name, String text) {
        requireNonNull(text, "text");
        if (text.length() > MAX_TEXT || !FORM.matcher(text).matches()) {
            throw Refusal.of(
                    "%s: '%s' is not a decimal; give digits with at most one point, such as 12 or -0.75",
                    name, shortened(text));
        }
        return new Decimal(checked(name, new BigDecimal(text), text));
    }

    /** Adds. */
    public Decimal plus(Decimal other) {
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    /** Subtracts. */
    public Decimal minus(Decimal other) {
        return of(toBigDecimal().subtract(other.toBigDecimal()));
    }

    /** -1, 0 or 1: the sign. */
    public int signum() {
        return wide == null ? Long.signum(unscaled) : wide.signum();
    }

    /** The number of digits after the point: 2 for 96.76, 0 for 90. */
    public int places() {
        return places;
    }

    /**
     * The number times 10 to the power of so many places, as a whole number of at most 18 digits; empty where it has more
     * places or more digits. {@code Decimal.parse("96.76").scaled(3)} is 96760.
     *
     * @param scale 0 to {@value #MAX_FRACTION_DIGITS}
     * @throws IllegalArgumentException if the scale is out of range
     */
    public OptionalLong scaled(int scale) {
        if (scale < 0 || scale > MAX_FRACTION_DIGITS) {
            throw Refusal.of("scale: %s is out of range; give 0 to %s", scale, MAX_FRACTION_DIGITS);
        }
        if (wide != null || places > scale) {
            return OptionalLong.empty();
        }
        int more = scale - places;
        long most = POWERS[MAX_INTEGER_DIGITS - more]; // below this, so many zeros fit behind
        return Math.abs(unscaled) >= most ? OptionalLong.empty() : OptionalLong.of(unscaled * POWERS[more]);
    }

    /** The number as {@link BigDecimal}, without trailing zeros and with a scale of at least 0. */
    public BigDecimal toBigDecimal() {
        return wide == null ? BigDecimal.valueOf(unscaled, places) : wide;
    }

    /** The number as an exact fraction. */
    public Fraction toFraction() {
        return wide == null
                ? Fraction.of(unscaled, POWERS[places])
                : Fraction.of(wide.unscaledValue(), BigInteger.TEN.pow(places));
    }

    @Override
    public int compareTo(Decimal other) {
        return wide == null && other.wide == null && places == other.places
                ? Long.compare(unscaled, other.unscaled)
                : toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal that
                && unscaled == that.unscaled
                && places == that.places
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(unscaled) + places : wide.hashCode();
    }

    /** The shortest form that {@link #parse} reads back: no exponent, no trailing zeros. */
    @JsonValue
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    private static long[] powers() {
        long[] powers = new long[MAX_FRACTION_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    private static BigDecimal checked(Label name, BigDecimal given, @Nullable String text) {
        if (given.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // precision - scale is the number of digits before the point; no widening happens to find it, and only what
        // has few digits is stripped of its zeros, which goes digit by digit
        long integerDigits = (long) given.precision() - given.scale();
        long placesTooMany = (long) given.scale() - MAX_FRACTION_DIGITS;
        if (integerDigits <= MAX_INTEGER_DIGITS && placesTooMany < given.precision()) {
            BigDecimal cut = placesTooMany <= 0 ? given : given.setScale(MAX_FRACTION_DIGITS, RoundingMode.DOWN);
            if (cut.compareTo(given) == 0) {
                BigDecimal stripped = cut.stripTrailingZeros();
                return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            }
        }
        throw Refusal.of(
                "%s: %s is out of range; at most %s digits before the point and %s after",
                name, shortened(text == null ? given.toString() : text), MAX_INTEGER_DIGITS, MAX_FRACTION_DIGITS);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }
}
