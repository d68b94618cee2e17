package io.wenming.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as they stand in a slot: whole, and no further out than a slot holds. */
final class FlatScale {
    /** A number in a slot is below this, of either sign. */
    static final long LARGEST = 1_000_000_000_000_000_000L;

    private FlatScale() {}

    /** The least number in the range, in units of so many to one; none where it has no lower end. */
    static Optional<Long> from(Range<Decimal> range, Fraction unit) {
        return range.hasLowerBound()
                ? Optional.of(
                        range.lowerBoundType() == BoundType.CLOSED
                                ? scaled(range.lowerEndpoint(), unit, RoundingMode.CEILING)
                                : scaled(range.lowerEndpoint(), unit, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    /** The least number above the range; none where it has no upper end. */
    static Optional<Long> until(Range<Decimal> range, Fraction unit) {
        return range.hasUpperBound()
                ? Optional.of(
                        range.upperBoundType() == BoundType.OPEN
                                ? scaled(range.upperEndpoint(), unit, RoundingMode.CEILING)
                                : scaled(range.upperEndpoint(), unit, RoundingMode.FLOOR) + 1)
                : Optional.empty();
    }

    private static long scaled(Decimal number, Fraction unit, RoundingMode mode) {
        return whole(number.toFraction().times(unit), mode);
    }

    /** A whole number no further out than any number in a slot. */
    static long whole(Fraction number, RoundingMode mode) {
        Fraction held = number.max(Fraction.of(-LARGEST)).min(Fraction.of(LARGEST));
        return held.rounded(0, mode).longValueExact();
    }
}
