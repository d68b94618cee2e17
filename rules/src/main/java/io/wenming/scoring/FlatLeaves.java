package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/**
 * The leaves of a plan by form, and what a leaf gives instead where its number is missing.
 *
 * @param absent what stands in for missing numbers
 * @param numbers the leaves that read a number
 * @param counts those that read several at once
 * @param generals those that ask their rule
 */
record FlatLeaves(FlatAbsent absent, FlatNumbers numbers, FlatCounts counts, FlatGenerals generals) {
    /** The sum of the leaves of a stage that read a number. */
    long numbers(int stage, IndexedFacts facts) {
        return numbers.sum(stage, facts) + absent.sum(stage, facts);
    }

    /** The other leaves of a stage. */
    FlatSum others(int stage) {
        return counts.isEmpty() && generals.isEmpty() ? FlatSum.NONE : facts -> others(stage, facts);
    }

    private long others(int stage, IndexedFacts facts) {
        long counted = counts.sum(stage, facts);
        long general = generals.sum(stage, facts);
        return counted == FlatPlan.OPEN || general == FlatPlan.OPEN ? FlatPlan.OPEN : counted + general;
    }

    /** Puts the amount of each leaf at its node; false where a leaf needs the tree. */
    boolean fill(IndexedFacts facts, long[] amounts) {
        numbers.fill(facts, amounts);
        absent.fill(facts, amounts);
        return counts.fill(facts, amounts) && generals.isEmpty();
    }
}
