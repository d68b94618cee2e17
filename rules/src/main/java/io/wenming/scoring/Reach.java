package io.wenming.scoring;

import io.wenming.number.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a total of the tree reaches the target. A higher total never reaches less, so that what is known of two totals
 * is known of all below and above them. Not for use by two threads.
 */
final class Reach {
    private static final int PLACES = 6;

    private final Predicate<Optional<Fraction>> reaches;
    private @Nullable Fraction below;
    private @Nullable Fraction enough;

    Reach(Predicate<Optional<Fraction>> reaches) {
        this.reaches = reaches;
    }

    boolean test(Optional<Fraction> total) {
        return total.map(this::test).orElseGet(() -> reaches.test(total));
    }

    boolean test(Fraction total) {
        if (enough != null && total.compareTo(enough) >= 0) {
            return true;
        }
        if (below != null && total.compareTo(below) <= 0) {
            return false;
        }
        boolean reached = reaches.test(Optional.of(total));
        if (reached) {
            enough = total;
        } else {
            below = total;
        }
        return reached;
    }

    /** Closes in on the line between two totals that were tested, by decimals, which stay short. */
    void narrow() {
        while (below != null && enough != null) {
            Fraction middle = Fraction.of(
                    below.plus(enough)
                            .times(Fraction.of(1, 2))
                            .rounded(PLACES, RoundingMode.FLOOR)
                            .unscaledValue(),
                    BigInteger.TEN.pow(PLACES));
            if (middle.compareTo(below) <= 0) {
                return;
            }
            test(middle);
        }
    }

    /** What a total wants at least: no smaller gain is enough. */
    Fraction shortOf(Fraction total) {
        return below == null ? Fraction.ZERO : below.minus(total).max(Fraction.ZERO);
    }
}
