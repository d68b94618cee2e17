package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import io.wenming.number.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The leaves of a plan that no flat form fits: each asks its rule, and its award is cut to a whole number of units. */
final class FlatGenerals {
    private static final int MOST_BITS = 58;

    private final Stretches places;
    private final FlatRule.General[] leaves;
    private final Fraction[] units; // by leaf: its weight times the units of a point

    FlatGenerals(FlatArrays arrays) {
        places = arrays.stretches(FlatRule.General.class, leaf -> 0);
        leaves = arrays.of(FlatRule.General.class).toArray(FlatRule.General[]::new);
        units = arrays.of(FlatRule.General.class).stream()
                .map(leaf -> leaf.weight().times(arrays.unit()))
                .toArray(Fraction[]::new);
    }

    boolean isEmpty() {
        return leaves.length == 0;
    }

    long sum(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int i = places.leavesFrom(stage); i < places.leavesFrom(stage + 1); i++) {
            NodeValue value = new Evaluation(facts).of(leaves[i].leaf());
            if (value.value().isEmpty()) {
                return FlatPlan.OPEN;
            }
            BigInteger whole = value.value()
                    .get()
                    .times(units[i])
                    .rounded(0, RoundingMode.FLOOR)
                    .unscaledValue();
            // far below what the sum of all may be, and more than any sensible award
            if (whole.bitLength() > MOST_BITS - Integer.SIZE + Integer.numberOfLeadingZeros(leaves.length)) {
                return FlatPlan.OPEN;
            }
            sum += whole.longValueExact();
        }
        return sum;
    }
}
