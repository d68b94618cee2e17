package io.wenming.scoring;

import io.wenming.fact.IndexedFacts;
import java.util.List;

/**
 * What the leaves of a plan give where their number is missing, beyond what they count for the 0 that stands in its slot:
 * a deduction from 10 points counts 10 for 0 incidents and has to give back 10 where nothing was reported.
 */
final class FlatAbsent {
    /** An amount to add at a node where a slot is missing. */
    record Entry(int node, int stage, int slot, long amount) {}

    private static final int WORD = 6;

    private final int[] slots;
    private final int[] nodes;
    private final long[] amounts;
    private final long[][] watched; // by stage: a bit for each slot with an amount
    private final long[][] bySlot; // by stage: the amount of each slot

    FlatAbsent(int slotCount, int stages, List<Entry> entries) {
        slots = entries.stream().mapToInt(Entry::slot).toArray();
        nodes = entries.stream().mapToInt(Entry::node).toArray();
        amounts = entries.stream().mapToLong(Entry::amount).toArray();
        watched = new long[stages][(slotCount >>> WORD) + 1];
        bySlot = new long[stages][slotCount];
        for (Entry entry : entries) {
            watched[entry.stage()][entry.slot() >>> WORD] |= 1L << entry.slot();
            bySlot[entry.stage()][entry.slot()] += entry.amount();
        }
    }

    long sum(int stage, IndexedFacts facts) {
        long sum = 0;
        long[] bits = watched[stage];
        long[] amount = bySlot[stage];
        for (int word = 0; word < bits.length; word++) {
            long missing = bits[word] & ~facts.numbersOf(word);
            while (missing != 0) {
                sum += amount[(word << WORD) + Long.numberOfTrailingZeros(missing)];
                missing &= missing - 1;
            }
        }
        return sum;
    }

    void fill(IndexedFacts facts, long[] filled) {
        for (int i = 0; i < slots.length; i++) {
            filled[nodes[i]] += amounts[i] & ~facts.mask(slots[i]);
        }
    }
}
