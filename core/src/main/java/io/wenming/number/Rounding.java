package io.wenming.number;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rounding (舍入) as a visible step of a standard: how many places, and where a half goes. {@code Rounding.halfUp(2)}
 * makes 84.995 to 85.00 and -0.005 to -0.01.
 *
 * @param places digits after the point, 0 to {@value #MAX_PLACES}
 * @param mode 四舍五入 {@link RoundingMode#HALF_UP} (a half goes away from zero), 五成双 {@link RoundingMode#HALF_EVEN} or
 *     截位 {@link RoundingMode#DOWN} (towards zero)
 */
public record Rounding(int places, RoundingMode mode) implements Serializable {
    /** The most places. */
    public static final int MAX_PLACES = 9;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the places are out of range or the mode is none of the three
     */
    public Rounding {
        requireNonNull(mode, "mode");
        if (places < 0 || places > MAX_PLACES) {
            throw Refusal.of("places: %s is out of range; give 0 to %s", places, MAX_PLACES);
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.HALF_EVEN && mode != RoundingMode.DOWN) {
            throw Refusal.of("mode: %s is not used by any standard; give HALF_UP, HALF_EVEN or DOWN", mode);
        }
    }

    /** 四舍五入: a half goes away from zero. */
    public static Rounding halfUp(int places) {
        return new Rounding(places, RoundingMode.HALF_UP);
    }

    /** 五成双: a half goes to the even last digit. */
    public static Rounding halfEven(int places) {
        return new Rounding(places, RoundingMode.HALF_EVEN);
    }

    /** 截位: towards zero. */
    public static Rounding down(int places) {
        return new Rounding(places, RoundingMode.DOWN);
    }

    /**
     * Rounds exactly once.
     *
     * @throws IllegalArgumentException if the result is out of the bounds of {@link Decimal}
     */
    public Decimal apply(Fraction exact) {
        return Decimal.of(exact.rounded(places, mode));
    }

    /** Rounds exactly once; none where the result has more digits before the point than {@link Decimal} holds. */
    public Optional<Decimal> tryApply(Fraction exact) {
        BigDecimal rounded = exact.rounded(places, mode);
        return rounded.precision() - rounded.scale() > Decimal.MAX_INTEGER_DIGITS
                ? Optional.empty()
                : Optional.of(Decimal.of(rounded));
    }

    /**
     * Prints a number that has at most {@link #places()} digits after the point with exactly that many: 91 as 91.00.
     *
     * @throws IllegalArgumentException if it has more
     */
    public String print(Decimal rounded) {
        if (rounded.places() > places) {
            throw Refusal.of("rounded: %s has more than %s places; round it first", rounded, places);
        }
        return rounded.toBigDecimal().setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }
}
