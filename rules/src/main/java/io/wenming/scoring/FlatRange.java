package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Leaves of one form over a range of slots; a slot between them is worth nothing.
 *
 * @param unit the units in a point
 * @param at the place of the first slot, where amounts are kept
 * @param from the first slot
 * @param size how many slots there are to the last one, both included
 */
record FlatRange<F extends FlatRule>(long unit, int at, int from, int size, ImmutableList<F> leaves) {
    private static final int SPARE = 8;

    static <F extends FlatRule> FlatRange<F> none() {
        return of(1, 0, ImmutableList.of());
    }

    static <F extends FlatRule> FlatRange<F> of(long unit, int at, ImmutableList<F> leaves) {
        int from = leaves.stream().mapToInt(FlatRule::slot).min().orElse(0);
        int until = leaves.stream().mapToInt(leaf -> leaf.slot() + 1).max().orElse(0);
        return new FlatRange<>(unit, at, from, until - from, leaves);
    }

    /** Whether so much of the range is taken that the slots between the leaves cost little. */
    boolean isDense() {
        return size <= 2 * leaves.size() + SPARE;
    }

    /** The place of a leaf. */
    int place(F leaf) {
        return at + leaf.slot() - from;
    }

    /** Numbers at the distance of their leaves from the first slot. */
    long[] longs(ToLongFunction<F> number) {
        long[] all = new long[size];
        leaves.forEach(leaf -> all[leaf.slot() - from] = number.applyAsLong(leaf));
        return all;
    }

    /** Amounts at the distance of their leaves from the first slot. */
    long[] worths(Function<F, Fraction> amount) {
        return longs(leaf -> FlatArrays.worth(amount.apply(leaf), unit));
    }

    /** The sum of an amount. */
    long total(Function<F, Fraction> amount) {
        return leaves.stream()
                .mapToLong(leaf -> FlatArrays.worth(amount.apply(leaf), unit))
                .sum();
    }
}
