package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/**
 * The leaves of a plan that read a flag, a number, a grade or the number of one kind of incident. Each form stands in
 * arrays of its own, in stretches of leaves whose slots follow one another, so that a loop reads one stretch of numbers
 * and has no branch that the facts decide. What is missing counts as the 0 in its slot; {@link FlatAbsent} sets it right.
 */
final class FlatNumbers {
    private static final int LAYERS = 4;
    private static final int SIGN = 63;

    private final Stretches flags;
    private final long[] flagWorth;

    private final Stretches linears;
    private final long[] linearLeast;
    private final long[] linearMost;
    private final long[] linearFactor;

    private final Stretches steps;
    private final long[] stepBase; // what a leaf gives before its first cut
    private final long[][] stepEdge; // by cut and leaf: the largest number that has not reached it
    private final long[][] stepRise; // by cut and leaf: what reaching it changes

    private final Stretches tables;
    private final int[] tableFrom;
    private final long[] tableWorth;

    private final Stretches countdowns;
    private final long[] countdownFull;
    private final long[] countdownEach;
    private final long[] countdownMost;
    private final long[] countdownLoss;

    FlatNumbers(FlatArrays arrays) {
        flags = arrays.stretches(FlatRule.Flag.class, FlatRule.Flag::slot);
        flagWorth = arrays.worths(FlatRule.Flag.class, FlatRule.Flag::worth);
        linears = arrays.stretches(FlatRule.Linear.class, FlatRule.Linear::slot);
        linearLeast = arrays.longs(FlatRule.Linear.class, FlatRule.Linear::least);
        linearMost = arrays.longs(FlatRule.Linear.class, FlatRule.Linear::most);
        linearFactor = arrays.worths(FlatRule.Linear.class, FlatRule.Linear::factor);
        steps = arrays.stretches(FlatRule.Steps.class, FlatRule.Steps::slot);
        stepBase = arrays.worths(FlatRule.Steps.class, leaf -> leaf.worth().get(0));
        int cuts = arrays.of(FlatRule.Steps.class).stream()
                .mapToInt(leaf -> leaf.cuts().size())
                .max()
                .orElse(0);
        cuts = (cuts + LAYERS - 1) / LAYERS * LAYERS;
        stepEdge = new long[cuts][];
        stepRise = new long[cuts][];
        for (int cut = 0; cut < cuts; cut++) {
            int at = cut;
            stepEdge[cut] = arrays.longs(FlatRule.Steps.class, leaf -> leaf.edge(at));
            stepRise[cut] = arrays.worths(FlatRule.Steps.class, leaf -> leaf.rise(at));
        }
        tables = arrays.stretches(FlatRule.Table.class, FlatRule.Table::slot);
        tableFrom = arrays.from(FlatRule.Table.class, leaf -> leaf.worth().size());
        tableWorth = arrays.worthLists(FlatRule.Table.class, FlatRule.Table::worth);
        countdowns = arrays.stretches(FlatRule.Countdown.class, FlatRule.Countdown::slot);
        countdownFull = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::full);
        countdownEach = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::each);
        countdownMost = arrays.longs(FlatRule.Countdown.class, FlatRule.Countdown::most);
        countdownLoss = arrays.worths(FlatRule.Countdown.class, FlatRule.Countdown::largestLoss);
    }

    /** The sum of the leaves of a stage. */
    long sum(int stage, IndexedFacts facts) {
        return flags(stage, facts)
                + linears(stage, facts)
                + steps(stage, facts)
                + tables(stage, facts)
                + countdowns(stage, facts);
    }

    private long flags(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = flags.from[stage]; s < flags.from[stage + 1]; s++) {
            int offset = flags.offset[s];
            for (int i = flags.first[s]; i < flags.until[s]; i++) {
                sum += flagWorth[i] & -facts.number(i + offset);
            }
        }
        return sum;
    }

    private long linears(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = linears.from[stage]; s < linears.from[stage + 1]; s++) {
            int offset = linears.offset[s];
            for (int i = linears.first[s]; i < linears.until[s]; i++) {
                sum += linear(i, facts.number(i + offset));
            }
        }
        return sum;
    }

    /** Four cuts at a time; there are as many layers as that takes. */
    private long steps(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = steps.from[stage]; s < steps.from[stage + 1]; s++) {
            int offset = steps.offset[s];
            int first = steps.first[s];
            int until = steps.until[s];
            for (int i = first; i < until; i++) {
                sum += stepBase[i];
            }
            for (int cut = 0; cut < stepEdge.length; cut += LAYERS) {
                long[] edge0 = stepEdge[cut];
                long[] edge1 = stepEdge[cut + 1];
                long[] edge2 = stepEdge[cut + 2];
                long[] edge3 = stepEdge[cut + 3];
                long[] rise0 = stepRise[cut];
                long[] rise1 = stepRise[cut + 1];
                long[] rise2 = stepRise[cut + 2];
                long[] rise3 = stepRise[cut + 3];
                for (int i = first; i < until; i++) {
                    long number = facts.number(i + offset);
                    sum += (((edge0[i] - number) >> SIGN) & rise0[i])
                            + (((edge1[i] - number) >> SIGN) & rise1[i])
                            + (((edge2[i] - number) >> SIGN) & rise2[i])
                            + (((edge3[i] - number) >> SIGN) & rise3[i]);
                }
            }
        }
        return sum;
    }

    private long tables(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = tables.from[stage]; s < tables.from[stage + 1]; s++) {
            int offset = tables.offset[s];
            for (int i = tables.first[s]; i < tables.until[s]; i++) {
                sum += tableWorth[tableFrom[i] + (int) facts.number(i + offset)];
            }
        }
        return sum;
    }

    private long countdowns(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = countdowns.from[stage]; s < countdowns.from[stage + 1]; s++) {
            int offset = countdowns.offset[s];
            for (int i = countdowns.first[s]; i < countdowns.until[s]; i++) {
                sum += countdown(i, facts.number(i + offset));
            }
        }
        return sum;
    }

    void fill(IndexedFacts facts, long[] amounts) {
        for (int i = 0; i < flags.slots.length; i++) {
            amounts[flags.nodes[i]] = flagWorth[i] & -facts.number(flags.slots[i]);
        }
        for (int i = 0; i < linears.slots.length; i++) {
            amounts[linears.nodes[i]] = linear(i, facts.number(linears.slots[i]));
        }
        for (int i = 0; i < steps.slots.length; i++) {
            amounts[steps.nodes[i]] = step(i, facts.number(steps.slots[i]));
        }
        for (int i = 0; i < tables.slots.length; i++) {
            amounts[tables.nodes[i]] = tableWorth[tableFrom[i] + (int) facts.number(tables.slots[i])];
        }
        for (int i = 0; i < countdowns.slots.length; i++) {
            amounts[countdowns.nodes[i]] = countdown(i, facts.number(countdowns.slots[i]));
        }
    }

    private long linear(int i, long number) {
        return least(most(number, linearLeast[i]), linearMost[i]) * linearFactor[i];
    }

    private long step(int i, long number) {
        long worth = stepBase[i];
        for (int cut = 0; cut < stepEdge.length; cut++) {
            worth += ((stepEdge[cut][i] - number) >> SIGN) & stepRise[cut][i];
        }
        return worth;
    }

    private long countdown(int i, long number) {
        return countdownFull[i] - least(least(number, countdownMost[i]) * countdownEach[i], countdownLoss[i]);
    }

    /** The smaller of two numbers whose difference fits, without a branch. */
    private static long least(long a, long b) {
        long over = a - b;
        return b + (over & (over >> SIGN));
    }

    /** The larger of two numbers whose difference fits, without a branch. */
    private static long most(long a, long b) {
        long over = a - b;
        return b + (over & ~(over >> SIGN));
    }
}
