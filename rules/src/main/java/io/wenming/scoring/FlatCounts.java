package io.wenming.scoring;

import io.wenming.fact.FactBlock;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Packing;

/** The leaves of a plan that read the numbers of several kinds of incident, or the marks of a checklist. */
final class FlatCounts {
    private static final long NO_CAP = Long.MAX_VALUE;
    private static final long NO_FLOOR = Long.MIN_VALUE;
    private static final long MARKS = (1L << Packing.MARK_BITS) - 1;

    private final Stretches tallies;
    private final long[] tallyFull;
    private final long[] tallySign;
    private final long[] tallyMask;
    private final long[] tallyZeroing;
    private final long[] tallyFloor;
    private final long[] tallyCap;
    private final int[] kindFrom; // by leaf: where its kinds begin
    private final int[] kindShift;
    private final long[] kindEach;
    private final long[] kindMost;
    private final long[] kindLoss;

    private final Stretches marks;
    private final FlatRule.Marks[] marking;
    private final long[] markWorth;

    FlatCounts(FlatArrays arrays) {
        Class<FlatRule.Tally> tally = FlatRule.Tally.class;
        tallies = arrays.stretches(tally, FlatRule.Tally::slot);
        tallyFull = arrays.worths(tally, FlatRule.Tally::full);
        tallySign = arrays.longs(tally, FlatRule.Tally::sign);
        tallyMask = arrays.longs(tally, leaf -> (1L << leaf.bits()) - 1);
        tallyZeroing = arrays.longs(tally, FlatRule.Tally::zeroing);
        tallyFloor = arrays.longs(tally, leaf -> leaf.floor().map(arrays::worth).orElse(NO_FLOOR));
        tallyCap = arrays.longs(tally, leaf -> leaf.cap().map(arrays::worth).orElse(NO_CAP));
        kindFrom = arrays.from(tally, leaf -> leaf.kinds().size());
        FlatRule.Kind[] kinds =
                arrays.of(tally).stream().flatMap(leaf -> leaf.kinds().stream()).toArray(FlatRule.Kind[]::new);
        kindShift = new int[kinds.length];
        kindEach = new long[kinds.length];
        kindMost = new long[kinds.length];
        kindLoss = new long[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            kindShift[i] = kinds[i].shift();
            kindEach[i] = arrays.worth(kinds[i].each());
            kindMost[i] = kinds[i].most();
            kindLoss[i] = arrays.worth(kinds[i].largestLoss());
        }
        marks = arrays.stretches(FlatRule.Marks.class, FlatRule.Marks::slot);
        marking = arrays.of(FlatRule.Marks.class).toArray(FlatRule.Marks[]::new);
        markWorth = arrays.worths(FlatRule.Marks.class, FlatRule.Marks::worth);
    }

    boolean isEmpty() {
        return tallies.slots.length + marks.slots.length == 0;
    }

    long sum(int stage, IndexedFacts facts) {
        long sum = 0;
        for (int i = tallies.leavesFrom(stage); i < tallies.leavesFrom(stage + 1); i++) {
            sum += tally(i, facts.number(tallies.slots[i]), facts.mask(tallies.slots[i]));
        }
        for (int i = marks.leavesFrom(stage); i < marks.leavesFrom(stage + 1); i++) {
            long given = marks(i, facts.number(marks.slots[i]), facts.mask(marks.slots[i]));
            if (given == FlatPlan.OPEN) {
                return FlatPlan.OPEN;
            }
            sum += given;
        }
        return sum;
    }

    boolean fill(int stage, IndexedFacts facts, long[] amounts) {
        for (int i = tallies.leavesFrom(stage); i < tallies.leavesFrom(stage + 1); i++) {
            amounts[tallies.places[i]] += tally(i, facts.number(tallies.slots[i]), facts.mask(tallies.slots[i]));
        }
        for (int i = marks.leavesFrom(stage); i < marks.leavesFrom(stage + 1); i++) {
            long given = marks(i, facts.number(marks.slots[i]), facts.mask(marks.slots[i]));
            if (given == FlatPlan.OPEN) {
                return false;
            }
            amounts[marks.places[i]] += given;
        }
        return true;
    }

    /** Adds to the sum of each subject of a block. */
    void addTo(int stage, long[] sums, FactBlock block, FlatScratch scratch) {
        for (int i = tallies.leavesFrom(stage); i < tallies.leavesFrom(stage + 1); i++) {
            int slot = tallies.slots[i];
            for (int subject = 0; subject < block.size(); subject++) {
                sums[subject] += tally(i, block.number(slot, subject), block.mask(slot, subject));
            }
        }
        for (int i = marks.leavesFrom(stage); i < marks.leavesFrom(stage + 1); i++) {
            int slot = marks.slots[i];
            for (int subject = 0; subject < block.size(); subject++) {
                long given = marks(i, block.number(slot, subject), block.mask(slot, subject));
                if (given == FlatPlan.OPEN) {
                    scratch.leave(subject);
                } else {
                    sums[subject] += given;
                }
            }
        }
    }

    private long tally(int i, long number, long mask) {
        if ((number & tallyZeroing[i]) != 0) {
            return 0;
        }
        long moved = 0;
        for (int kind = kindFrom[i]; kind < kindFrom[i + 1]; kind++) {
            long times = Math.min((number >>> kindShift[kind]) & tallyMask[i], kindMost[kind]);
            moved += Math.min(times * kindEach[kind], kindLoss[kind]);
        }
        long left = tallyFull[i] + tallySign[i] * moved;
        return mask & Math.max(Math.min(left, tallyCap[i]), tallyFloor[i]);
    }

    private long marks(int i, long number, long mask) {
        if (mask == 0) {
            return 0;
        }
        long passed = number & MARKS;
        long failed = (number >>> Packing.MARK_BITS) & MARKS;
        long left = number >>> (2 * Packing.MARK_BITS);
        FlatRule.Marks rule = marking[i];
        if (passed + failed + left != rule.lines() || passed + failed == 0) {
            return FlatPlan.OPEN;
        }
        return switch (rule.marking()) {
            case ENOUGH -> left > 0 ? FlatPlan.OPEN : passed >= rule.need() ? markWorth[i] : 0;
            case ALL -> failed == 0 ? markWorth[i] : 0;
            case SHARE -> markWorth[i] * passed / (passed + failed);
        };
    }
}
