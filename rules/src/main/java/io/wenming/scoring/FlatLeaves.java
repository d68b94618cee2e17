package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/**
 * The leaves of a plan by form, each form as arrays of its own and sorted by stage, so that one loop over one form has no
 * branch that the facts decide.
 */
final class FlatLeaves {
    /** Where the leaves of a form stand: their slots and nodes, and by stage where its own begin. */
    static final class Places {
        final int[] slots;
        final int[] nodes;
        final int[] from;

        Places(int[] slots, int[] nodes, int[] from) {
            this.slots = slots;
            this.nodes = nodes;
            this.from = from;
        }
    }

    private final Places absent;
    private final long[] absentWorth;
    private final FlatNumbers numbers;
    private final FlatCounts counts;
    private final FlatGenerals generals;

    FlatLeaves(Places absent, long[] absentWorth, FlatNumbers numbers, FlatCounts counts, FlatGenerals generals) {
        this.absent = absent;
        this.absentWorth = absentWorth;
        this.numbers = numbers;
        this.counts = counts;
        this.generals = generals;
    }

    /** The sum of the leaves of a stage; or {@link FlatPlan#OPEN}. */
    long sum(int stage, IndexedFacts facts) {
        long sum = numbers.sum(stage, facts);
        long counted = counts.sum(stage, facts);
        long others = generals.sum(stage, facts);
        if (counted == FlatPlan.OPEN || others == FlatPlan.OPEN) {
            return FlatPlan.OPEN;
        }
        for (int i = absent.from[stage]; i < absent.from[stage + 1]; i++) {
            sum += absentWorth[i] & ~facts.mask(absent.slots[i]);
        }
        return sum + counted + others;
    }

    /** Puts the amount of each leaf at its node; false where a leaf needs the tree. */
    boolean fill(IndexedFacts facts, long[] amounts) {
        numbers.fill(facts, amounts);
        for (int i = 0; i < absent.slots.length; i++) {
            amounts[absent.nodes[i]] += absentWorth[i] & ~facts.mask(absent.slots[i]);
        }
        return counts.fill(facts, amounts) && generals.isEmpty();
    }
}
