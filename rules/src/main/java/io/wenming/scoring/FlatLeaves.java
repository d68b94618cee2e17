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
        return numbers.sum(stage, facts) + absent.of(stage).sum(facts);
    }

    /** Puts the amount of each leaf of a stage that reads a number at its place. */
    void fillNumbers(int stage, IndexedFacts facts, long[] amounts) {
        numbers.fill(stage, facts, amounts);
        absent.of(stage).fill(facts, amounts);
    }

    /** The other leaves of a stage. */
    FlatSum others(int stage) {
        return counts.isEmpty() && generals.isEmpty() ? FlatSum.NONE : new Others(stage, counts, generals);
    }

    /** The leaves of a stage that read several numbers, or ask their rule. */
    private record Others(int stage, FlatCounts counts, FlatGenerals generals) implements FlatSum {
        @Override
        public long sum(IndexedFacts facts) {
            long counted = counts.sum(stage, facts);
            long general = generals.sum(stage, facts);
            return counted == FlatPlan.OPEN || general == FlatPlan.OPEN ? FlatPlan.OPEN : counted + general;
        }

        @Override
        public boolean fill(IndexedFacts facts, long[] amounts) {
            return counts.fill(stage, facts, amounts) && generals.isEmpty();
        }
    }
}
