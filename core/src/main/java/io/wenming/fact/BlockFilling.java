package io.wenming.fact;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block being filled, subject by subject (逐个装入): each is read before the next one is asked for. */
final class BlockFilling {
    private static final int WORD = 6;

    private final FactSchema schema;
    private final IndexedFacts.Row row;
    private final long[][] numbers;
    private final long[][] missing;
    private final long[][] special;
    private final @Nullable Serializable[] @Nullable [] others;
    private int size;

    /** A block without a subject, with room for so many. */
    BlockFilling(FactSchema schema, int room) {
        int slots = schema.keys().size();
        this.schema = schema;
        this.row = schema.row();
        this.numbers = new long[slots][room];
        this.missing = new long[slots][FactBlock.words(room)];
        this.special = new long[slots][FactBlock.words(room)];
        this.others = new Serializable[room][];
    }

    boolean isFull() {
        return size == others.length;
    }

    void add(Facts facts) {
        IndexedFacts given = row.refill(facts).view();
        int slots = numbers.length;
        for (int slot = 0; slot < slots; slot++) {
            numbers[slot][size] = given.number(slot);
        }
        for (int first = 0; first < slots; first += Long.SIZE) {
            int word = first >>> WORD;
            long all = first + Long.SIZE <= slots ? -1 : (1L << slots) - 1;
            set(special, first, given.specialsOf(word));
            set(missing, first, all & ~given.numbersOf(word) & ~given.specialsOf(word));
        }
        others[size] = given.others();
        size++;
    }

    private void set(long[][] bits, int first, long slots) {
        for (long left = slots; left != 0; left &= left - 1) {
            bits[first + Long.numberOfTrailingZeros(left)][size >>> WORD] |= 1L << size;
        }
    }

    FactBlock build() {
        return isFull()
                ? new FactBlock(schema, numbers, missing, special, others)
                : new FactBlock(
                        schema,
                        first(size, numbers),
                        first(FactBlock.words(size), missing),
                        first(FactBlock.words(size), special),
                        Arrays.copyOf(others, size));
    }

    private static long[][] first(int count, long[][] bySlot) {
        return Stream.of(bySlot).map(all -> Arrays.copyOf(all, count)).toArray(long[][]::new);
    }
}
