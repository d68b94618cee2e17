package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import org.jspecify.annotations.Nullable;

/** The leaves of a plan by form, and what a leaf gives instead where its number is missing. */
final class FlatLeaves {
    private final @Nullable FlatSum[] kernels; // by stage; null where its numbers have none
    private final FlatAbsent absent;
    private final FlatNumbers numbers;
    private final FlatCounts counts;
    private final FlatGenerals generals;
    private final boolean plain; // whether numbers are all there is

    FlatLeaves(
            @Nullable FlatSum[] kernels,
            FlatAbsent absent,
            FlatNumbers numbers,
            FlatCounts counts,
            FlatGenerals generals) {
        this.kernels = kernels;
        this.absent = absent;
        this.numbers = numbers;
        this.counts = counts;
        this.generals = generals;
        this.plain = counts.isEmpty() && generals.isEmpty();
    }

    /** The sum of the leaves of a stage; or {@link FlatPlan#OPEN}. */
    long sum(int stage, IndexedFacts facts) {
        FlatSum kernel = kernels[stage];
        long sum = kernel != null ? kernel.sum(facts) : numbers.sum(stage, facts) + absent.sum(stage, facts);
        if (plain) {
            return sum;
        }
        long counted = counts.sum(stage, facts);
        long others = generals.sum(stage, facts);
        return counted == FlatPlan.OPEN || others == FlatPlan.OPEN ? FlatPlan.OPEN : sum + counted + others;
    }

    /** Puts the amount of each leaf at its node; false where a leaf needs the tree. */
    boolean fill(IndexedFacts facts, long[] amounts) {
        numbers.fill(facts, amounts);
        absent.fill(facts, amounts);
        return counts.fill(facts, amounts) && generals.isEmpty();
    }
}
