package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Weight;
import java.io.Serializable;

/**
 * A blend (合成) of the total with the score of another assessment: total × (1 − weight) + other score × weight, before
 * rounding. With weight 0.2, a total of 91.2 and another score of 85 make 89.96. Source: scoring rules, 5, step 5.
 *
 * @param label what the other assessment is called
 * @param key its score (其他测评成绩), of any size
 * @param weight the share of the other score, above 0 and at most 1
 * @param zeroWhenMissing without the other score: whether it counts as 0, or the total stays
 */
public record Blend(Label label, FactKey<Decimal> key, Weight weight, boolean zeroWhenMissing) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the weight is above 1
     */
    public Blend {
        requireNonNull(label, "label");
        requireNonNull(key, "key");
        if (requireNonNull(weight, "weight").compareTo(Weight.ONE) > 0) {
            throw Refusal.of("blend '%s': weight %s is above 1; give a share such as 0.2", label, weight);
        }
    }

    /** The blended total. */
    Fraction of(Fraction total, Decimal other) {
        return total.plus(other.toFraction().minus(total).times(weight.toFraction()));
    }
}
