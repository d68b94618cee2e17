package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;

/**
 * The leaves of a plan that read a flag, a number, a grade or the number of one kind of incident. What a leaf needs stands
 * at its slot in arrays of its form, so that a loop over a stretch of slots reads everything at one index and has no branch
 * that the facts decide. No two leaves of one form here read one slot. What is missing counts as the 0 in its slot;
 * {@link FlatAbsent} sets it right.
 */
final class FlatNumbers {
    private static final int LAYER = 4;
    private static final int SIGN = 63;

    private final Stretches flags;
    private final long[] flagWorth;

    private final Stretches linears;
    private final long[] linear; // at four times the slot: least, most, factor

    private final Stretches steps;
    private final long[] stepBase; // by stage: what its leaves give before their first cuts
    private final long[] stepBaseAt; // by slot
    // by layer of four cuts, at eight times the slot: the largest numbers that have not reached them, then what
    // reaching them changes
    private final long[][] step;

    private final Stretches tables;
    private final int[] tableFrom;
    private final long[] tableWorth;

    private final Stretches countdowns;
    private final long[] countdown; // at four times the slot: full, each, most, largest loss

    FlatNumbers(FlatArrays arrays) {
        flags = arrays.stretches(FlatRule.Flag.class, FlatRule.Flag::slot);
        flagWorth = arrays.worthsAt(flags, FlatRule.Flag.class, FlatRule.Flag::worth);
        linears = arrays.stretches(FlatRule.Linear.class, FlatRule.Linear::slot);
        linear = arrays.sideBySide(
                arrays.longsAt(linears, FlatRule.Linear.class, FlatRule.Linear::least),
                arrays.longsAt(linears, FlatRule.Linear.class, FlatRule.Linear::most),
                arrays.worthsAt(linears, FlatRule.Linear.class, FlatRule.Linear::factor),
                arrays.nothing());
        Class<FlatRule.Steps> stepped = FlatRule.Steps.class;
        steps = arrays.stretches(stepped, FlatRule.Steps::slot);
        stepBaseAt = arrays.worthsAt(steps, stepped, leaf -> leaf.worth().get(0));
        stepBase = arrays.byStage(stepped, leaf -> leaf.worth().get(0));
        int cuts = arrays.of(stepped).stream()
                .mapToInt(leaf -> leaf.cuts().size())
                .max()
                .orElse(0);
        step = new long[(cuts + LAYER - 1) / LAYER][];
        for (int layer = 0; layer < step.length; layer++) {
            int cut = layer * LAYER;
            step[layer] = arrays.sideBySide(
                    arrays.longsAt(steps, stepped, leaf -> leaf.edge(cut)),
                    arrays.longsAt(steps, stepped, leaf -> leaf.edge(cut + 1)),
                    arrays.longsAt(steps, stepped, leaf -> leaf.edge(cut + 2)),
                    arrays.longsAt(steps, stepped, leaf -> leaf.edge(cut + 3)),
                    arrays.worthsAt(steps, stepped, leaf -> leaf.rise(cut)),
                    arrays.worthsAt(steps, stepped, leaf -> leaf.rise(cut + 1)),
                    arrays.worthsAt(steps, stepped, leaf -> leaf.rise(cut + 2)),
                    arrays.worthsAt(steps, stepped, leaf -> leaf.rise(cut + 3)));
        }
        tables = arrays.stretches(FlatRule.Table.class, FlatRule.Table::slot);
        int[] from = arrays.from(FlatRule.Table.class, leaf -> leaf.worth().size());
        tableFrom = new int[arrays.slotCount()];
        for (int i = 0; i < tables.slots.length; i++) {
            tableFrom[tables.slots[i]] = from[i];
        }
        tableWorth = arrays.worthLists(FlatRule.Table.class, FlatRule.Table::worth);
        countdowns = arrays.stretches(FlatRule.Countdown.class, FlatRule.Countdown::slot);
        countdown = arrays.sideBySide(
                arrays.worthsAt(countdowns, FlatRule.Countdown.class, FlatRule.Countdown::full),
                arrays.worthsAt(countdowns, FlatRule.Countdown.class, FlatRule.Countdown::each),
                arrays.longsAt(countdowns, FlatRule.Countdown.class, FlatRule.Countdown::most),
                arrays.worthsAt(countdowns, FlatRule.Countdown.class, FlatRule.Countdown::largestLoss));
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
            for (int slot = flags.first[s]; slot < flags.until[s]; slot++) {
                sum += flagWorth[slot] & -facts.number(slot);
            }
        }
        return sum;
    }

    private long linears(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = linears.from[stage]; s < linears.from[stage + 1]; s++) {
            for (int slot = linears.first[s]; slot < linears.until[s]; slot++) {
                sum += linear(slot, facts.number(slot));
            }
        }
        return sum;
    }

    private long steps(int stage, IndexedFacts facts) {
        long sum = stepBase[stage];
        for (int s = steps.from[stage]; s < steps.from[stage + 1]; s++) {
            for (long[] layer : step) {
                for (int slot = steps.first[s]; slot < steps.until[s]; slot++) {
                    sum += risen(layer, slot, facts.number(slot));
                }
            }
        }
        return sum;
    }

    private long tables(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = tables.from[stage]; s < tables.from[stage + 1]; s++) {
            for (int slot = tables.first[s]; slot < tables.until[s]; slot++) {
                sum += tableWorth[tableFrom[slot] + (int) facts.number(slot)];
            }
        }
        return sum;
    }

    private long countdowns(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int s = countdowns.from[stage]; s < countdowns.from[stage + 1]; s++) {
            for (int slot = countdowns.first[s]; slot < countdowns.until[s]; slot++) {
                sum += countdown(slot, facts.number(slot));
            }
        }
        return sum;
    }

    /** Puts the amount of each leaf of a stage at its place. */
    void fill(int stage, IndexedFacts facts, long[] amounts) {
        for (int i = flags.leavesFrom(stage); i < flags.leavesFrom(stage + 1); i++) {
            int slot = flags.slots[i];
            amounts[flags.places[i]] = flagWorth[slot] & -facts.number(slot);
        }
        for (int i = linears.leavesFrom(stage); i < linears.leavesFrom(stage + 1); i++) {
            int slot = linears.slots[i];
            amounts[linears.places[i]] = linear(slot, facts.number(slot));
        }
        for (int i = steps.leavesFrom(stage); i < steps.leavesFrom(stage + 1); i++) {
            int slot = steps.slots[i];
            amounts[steps.places[i]] = step(slot, facts.number(slot));
        }
        for (int i = tables.leavesFrom(stage); i < tables.leavesFrom(stage + 1); i++) {
            int slot = tables.slots[i];
            amounts[tables.places[i]] = tableWorth[tableFrom[slot] + (int) facts.number(slot)];
        }
        for (int i = countdowns.leavesFrom(stage); i < countdowns.leavesFrom(stage + 1); i++) {
            int slot = countdowns.slots[i];
            amounts[countdowns.places[i]] = countdown(slot, facts.number(slot));
        }
    }

    private long linear(int slot, long number) {
        int at = slot << 2;
        return least(most(number, linear[at]), linear[at + 1]) * linear[at + 2];
    }

    private long step(int slot, long number) {
        long worth = stepBaseAt[slot];
        for (long[] layer : step) {
            worth += risen(layer, slot, number);
        }
        return worth;
    }

    private static long risen(long[] layer, int slot, long number) {
        int at = slot << 3;
        return risen(layer[at], layer[at + 4], number)
                + risen(layer[at + 1], layer[at + 5], number)
                + risen(layer[at + 2], layer[at + 6], number)
                + risen(layer[at + 3], layer[at + 7], number);
    }

    private long countdown(int slot, long number) {
        int at = slot << 2;
        return countdown[at] - least(least(number, countdown[at + 2]) * countdown[at + 1], countdown[at + 3]);
    }

    /** What reaching a cut changes: nothing up to its edge, the rise beyond it, without a branch. */
    static long risen(long edge, long rise, long number) {
        return ((edge - number) >> SIGN) & rise;
    }

    /** The smaller of two numbers whose difference fits, without a branch. */
    static long least(long a, long b) {
        long over = a - b;
        return b + (over & (over >> SIGN));
    }

    /** The larger of two numbers whose difference fits, without a branch. */
    static long most(long a, long b) {
        long over = a - b;
        return b + (over & ~(over >> SIGN));
    }
}
