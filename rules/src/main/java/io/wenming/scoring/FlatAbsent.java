package io.wenming.scoring;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.wenming.fact.IndexedFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the leaves of a plan give where their number is missing, beyond what they count for the 0 that stands in its slot:
 * a deduction from 10 points counts 10 for 0 incidents and has to give back 10 where nothing was reported.
 */
final class FlatAbsent {
    /** An amount to add at a place where a slot is missing. */
    record Entry(int place, int stage, int slot, long amount) {}

    private final Watched[] byStage;

    FlatAbsent(int stages, List<Entry> entries) {
        ImmutableListMultimap<Integer, Entry> sorted = Multimaps.index(entries, Entry::stage);
        byStage = IntStream.range(0, stages)
                .mapToObj(stage -> Watched.of(sorted.get(stage)))
                .toArray(Watched[]::new);
    }

    /** The slots of a stage. */
    Watched of(int stage) {
        return byStage[stage];
    }

    /**
     * The slots of one stage that give something else where they are missing.
     *
     * @param firstWord the word in which the bits begin, 64 slots a word
     * @param bits a bit for each such slot
     * @param amounts what is added, by the distance from the first slot of the first word
     * @param places where it is added, by the same distance
     * @param more what is added for slots of which something else stands here already; null for nothing
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // never compared; the compiler takes the parts of a constant record as constants
    record Watched(
            int firstWord,
            long[] bits,
            long[] amounts,
            int[] places,
            @Nullable Watched more) {
        private static final int WORD = 6;

        static Watched of(List<Entry> entries) {
            Map<Integer, Entry> bySlot = new LinkedHashMap<>();
            List<Entry> more = new ArrayList<>();
            for (Entry entry : entries) {
                if (bySlot.putIfAbsent(entry.slot(), entry) != null) {
                    more.add(entry);
                }
            }
            int first = bySlot.keySet().stream().mapToInt(slot -> slot).min().orElse(0) >>> WORD;
            int words = bySlot.keySet().stream()
                    .mapToInt(slot -> (slot >>> WORD) - first + 1)
                    .max()
                    .orElse(0);
            long[] bits = new long[words];
            long[] amounts = new long[words << WORD];
            int[] places = new int[words << WORD];
            for (Entry entry : bySlot.values()) {
                int at = entry.slot() - (first << WORD);
                bits[at >>> WORD] |= 1L << at;
                amounts[at] = entry.amount();
                places[at] = entry.place();
            }
            return new Watched(first, bits, amounts, places, more.isEmpty() ? null : of(more));
        }

        /** The sum of what is missing. */
        long sum(IndexedFacts facts) {
            long sum = more == null ? 0 : more.sum(facts);
            for (int word = 0; word < bits.length; word++) {
                long missing = missing(word, facts);
                while (missing != 0) {
                    sum += amounts[(word << WORD) + Long.numberOfTrailingZeros(missing)];
                    missing &= missing - 1;
                }
            }
            return sum;
        }

        /** Adds what is missing at its places. */
        void fill(IndexedFacts facts, long[] filled) {
            for (int word = 0; word < bits.length; word++) {
                long missing = missing(word, facts);
                while (missing != 0) {
                    int at = (word << WORD) + Long.numberOfTrailingZeros(missing);
                    filled[places[at]] += amounts[at];
                    missing &= missing - 1;
                }
            }
            if (more != null) {
                more.fill(facts, filled);
            }
        }

        private long missing(int word, IndexedFacts facts) {
            return bits[word] & ~facts.numbersOf(firstWord + word);
        }
    }
}
