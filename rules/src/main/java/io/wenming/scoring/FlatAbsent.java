package io.wenming.scoring;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.wenming.fact.IndexedFacts;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the leaves of a plan give where their number is missing, beyond what they count for the 0 that stands in its slot:
 * a deduction from 10 points counts 10 for 0 incidents and has to give back 10 where nothing was reported.
 */
final class FlatAbsent {
    /** An amount to add at a node where a slot is missing. */
    record Entry(int node, int stage, int slot, long amount) {}

    private final int[] slots;
    private final int[] nodes;
    private final long[] amounts;
    private final Watched[] byStage;

    FlatAbsent(int stages, List<Entry> entries) {
        slots = entries.stream().mapToInt(Entry::slot).toArray();
        nodes = entries.stream().mapToInt(Entry::node).toArray();
        amounts = entries.stream().mapToLong(Entry::amount).toArray();
        ImmutableListMultimap<Integer, Entry> sorted = Multimaps.index(entries, Entry::stage);
        byStage = IntStream.range(0, stages)
                .mapToObj(stage -> Watched.of(sorted.get(stage)))
                .toArray(Watched[]::new);
    }

    /** The slots of a stage. */
    Watched of(int stage) {
        return byStage[stage];
    }

    long sum(int stage, IndexedFacts facts) {
        return byStage[stage].sum(facts);
    }

    void fill(IndexedFacts facts, long[] filled) {
        for (int i = 0; i < slots.length; i++) {
            filled[nodes[i]] += amounts[i] & ~facts.mask(slots[i]);
        }
    }

    /**
     * The slots of one stage that give something else where they are missing.
     *
     * @param firstWord the word in which the bits begin, 64 slots a word
     * @param bits a bit for each such slot
     * @param amounts what is added, by the distance from the first slot of the first word
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // never compared; the compiler takes the parts of a constant record as constants
    record Watched(int firstWord, long[] bits, long[] amounts) {
        private static final int WORD = 6;

        static Watched of(List<Entry> entries) {
            int first = entries.stream().mapToInt(Entry::slot).min().orElse(0) >>> WORD;
            int words = entries.stream()
                    .mapToInt(entry -> (entry.slot() >>> WORD) - first + 1)
                    .max()
                    .orElse(0);
            Watched watched = new Watched(first, new long[words], new long[words << WORD]);
            for (Entry entry : entries) {
                int at = entry.slot() - (first << WORD);
                watched.bits[at >>> WORD] |= 1L << at;
                watched.amounts[at] += entry.amount();
            }
            return watched;
        }

        long sum(IndexedFacts facts) {
            long sum = 0;
            for (int word = 0; word < bits.length; word++) {
                long missing = bits[word] & ~facts.numbersOf(firstWord + word);
                while (missing != 0) {
                    sum += amounts[(word << WORD) + Long.numberOfTrailingZeros(missing)];
                    missing &= missing - 1;
                }
            }
            return sum;
        }
    }
}
