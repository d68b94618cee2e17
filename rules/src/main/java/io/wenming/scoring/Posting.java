package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.Incident;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * What an entry of one kind adds to a ledger (加减分标准). {@code Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5"))} takes off 2
 * each time, 1 if it was put right on the spot (当场整改减半).
 *
 * @param each points each time, of either sign
 * @param onSpotFactor what an entry counts that was put right on the spot, 0 or more; 1 for no difference
 * @param doubledFrom from so many times on an entry counts twice, 1 or more; 0 for never
 */
public record Posting(Points each, Decimal onSpotFactor, int doubledFrom) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the factor or the number is below 0
     */
    public Posting {
        requireNonNull(each, "each");
        if (requireNonNull(onSpotFactor, "onSpotFactor").signum() < 0) {
            throw Refusal.of("onSpotFactor: %s is below 0; give 0 or more", onSpotFactor);
        }
        if (doubledFrom < 0) {
            throw Refusal.of("doubledFrom: %s is below 0; give 1 or more, or 0 for never", doubledFrom);
        }
    }

    /** Points each time, of either sign. */
    public static Posting of(Points each) {
        return new Posting(each, Decimal.of(1), 0);
    }

    /** The same, times a factor if it was put right on the spot. */
    public Posting onSpot(Decimal factor) {
        return new Posting(each, factor, doubledFrom);
    }

    /** The same, twice from so many times on, 1 or more. */
    public Posting doubledFrom(int times) {
        return new Posting(each, onSpotFactor, times);
    }

    /** What one entry adds. */
    Fraction amount(Incident entry) {
        Fraction amount = each.toFraction().times(entry.times());
        Fraction held = entry.rectifiedOnSpot() ? amount.times(onSpotFactor.toFraction()) : amount;
        return doubledFrom > 0 && entry.times() >= doubledFrom ? held.times(2) : held;
    }
}
