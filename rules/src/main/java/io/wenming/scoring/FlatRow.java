package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.lang.invoke.MethodHandles;

/**
 * A plan as the constant of a class of its own (单行计分): {@link FlatConstants} defines this class anew for a plan. The
 * compiler then knows its step of rounding, its vetoes and its stages. The class as it is loaded from the library has no plan.
 */
final class FlatRow implements FlatScorer {
    private static final FlatScorer PLAN =
            FlatConstants.given(MethodHandles.lookup(), FlatScorer.class, FlatScorer.NONE);

    @Override
    public boolean scoreInto(IndexedFacts facts, ScoreColumn column, int row) {
        return PLAN.scoreInto(facts, column, row);
    }
}
