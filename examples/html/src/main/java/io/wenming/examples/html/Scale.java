package io.wenming.examples.html;

import static com.google.common.base.Preconditions.checkArgument;

import io.wenming.number.Fraction;
import java.math.RoundingMode;

/**
 * Where a number lies on a line of thousand steps (刻度); one beyond an end lies at it. Drawings are in whole steps, so that no
 * number is ever anything but exact or declared rounded.
 *
 * @param low the number at 0
 * @param high the number at 1000, above the low one
 */
record Scale(Fraction low, Fraction high) {
    static final int STEPS = 1000;

    Scale {
        checkArgument(low.compareTo(high) < 0, "scale: %s is not below %s; give a higher end", low, high);
    }

    /** From 0 to a whole; one step long if the whole is not above 0. */
    static Scale upTo(Fraction whole) {
        return new Scale(Fraction.ZERO, whole.signum() > 0 ? whole : Fraction.ONE);
    }

    int at(Fraction number) {
        return number.max(low)
                .min(high)
                .minus(low)
                .dividedBy(high.minus(low))
                .times(STEPS)
                .rounded(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
