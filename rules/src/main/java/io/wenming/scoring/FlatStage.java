package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/**
 * A stage of a plan whose number leaves lie anywhere: they and all else inside it, held within its limits.
 *
 * @param stage its number
 * @param leaves the leaves of all stages
 * @param inside its other leaves, and the stages inside it
 */
record FlatStage(int stage, FlatLeaves leaves, FlatSum inside, FlatLimit limit) implements FlatSum {
    @Override
    public long sum(IndexedFacts facts) {
        long inner = inside.sum(facts);
        return inner == FlatPlan.OPEN ? FlatPlan.OPEN : limit.hold(leaves.numbers(stage, facts) + inner);
    }

    @Override
    public boolean fill(IndexedFacts facts, long[] amounts) {
        leaves.fillNumbers(stage, facts, amounts);
        return inside.fill(facts, amounts);
    }
}
