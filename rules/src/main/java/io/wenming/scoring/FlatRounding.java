package io.wenming.scoring;

import java.math.RoundingMode;

/**
 * The limits and the rounding of a total, in units of a plan (取整).
 *
 * @param limit the largest and the smallest total
 * @param step units in one unit of the rounded total
 * @param mode down, half up or half even, as {@link io.wenming.number.Rounding} knows them
 */
record FlatRounding(FlatLimit limit, long step, RoundingMode mode) {
    private static final int SIGN = 63;

    /** The total within the limits, rounded. */
    long rounded(long total) {
        long held = limit.hold(total);
        long sign = held >> SIGN; // 0, or all bits
        long size = (held ^ sign) - sign;
        // without a branch that the total decides, except for a tie that goes to the even neighbor
        long more = mode == RoundingMode.DOWN ? 0 : step >> 1;
        long whole = (size + more) / step;
        if (mode == RoundingMode.HALF_EVEN && (whole & 1) != 0 && 2 * (whole * step - size) == step) {
            whole--;
        }
        return (whole ^ sign) - sign;
    }
}
