package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the constant of a class of its own (单行计分): {@link FlatConstants} defines this class anew for a plan. The
 * compiler then knows its step of rounding, its vetoes and its stages. The class as it is loaded from the library has no plan
 * and no instance.
 */
final class FlatRow implements FlatScorer {
    private static final @Nullable FlatPlan PLAN =
            FlatConstants.given(MethodHandles.lookup(), FlatPlan.class).orElse(null);

    @Override
    public boolean scoreInto(IndexedFacts facts, ScoreColumn column, int row) {
        return plan().scoreInto(facts, column, row);
    }

    @Override
    public void scoreInto(FactBlock block, ScoreColumn column, int first, FlatScratch scratch) {
        plan().sum(block, scratch);
        // here and not in the plan, where the compiler would not know the step of rounding
        for (int subject = 0; subject < block.size(); subject++) {
            plan().close(subject, scratch, column, first);
        }
    }

    private static FlatPlan plan() {
        return requireNonNull(PLAN, "plan");
    }
}
