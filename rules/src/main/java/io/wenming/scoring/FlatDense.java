package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Packing;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The number leaves of one stage as ranges of slots, a range for each form: what a {@link FlatKernel} is made from. */
record FlatDense(
        FlatRange<FlatRule.Flag> flags,
        FlatRange<FlatRule.Linear> linears,
        FlatRange<FlatRule.Steps> steps,
        FlatRange<FlatRule.Table> tables,
        FlatRange<FlatRule.Countdown> countdowns,
        FlatAbsent.Watched absent) {
    /** No leaves. */
    static final FlatDense NOTHING = new FlatDense(
            FlatRange.none(),
            FlatRange.none(),
            FlatRange.none(),
            FlatRange.none(),
            FlatRange.none(),
            FlatAbsent.Watched.of(ImmutableList.of()));

    private static final int MOST_TABLE_BITS = 6;
    private static final int MOST_BITS = 62;

    /** The leaves of a stage; none where they lie too far apart, or need a bound on every number. */
    static Optional<FlatDense> of(int stage, FlatArrays arrays, FlatAbsent absent) {
        FlatDense dense = new FlatDense(
                arrays.range(stage, FlatRule.Flag.class),
                arrays.range(stage, FlatRule.Linear.class),
                arrays.range(stage, FlatRule.Steps.class),
                arrays.range(stage, FlatRule.Table.class),
                arrays.range(stage, FlatRule.Countdown.class),
                absent.of(stage));
        return Stream.of(dense.flags, dense.linears, dense.steps, dense.tables, dense.countdowns)
                                .allMatch(FlatRange::isDense)
                        && dense.tableBits() <= MOST_TABLE_BITS
                        && dense.countdowns.leaves().stream().allMatch(leaf -> fits(leaf, arrays.unit()))
                ? Optional.of(dense)
                : Optional.empty();
    }

    /** Whether the price of as many incidents as a slot can hold fits. */
    private static boolean fits(FlatRule.Countdown leaf, long unit) {
        return Fraction.of(unit)
                        .times(leaf.each())
                        .times(1L << Packing.MOST_BITS)
                        .compareTo(Fraction.of(1L << MOST_BITS))
                < 0;
    }

    /** So many bits hold every position of every table. */
    int tableBits() {
        int most = tables.leaves().stream()
                .mapToInt(leaf -> leaf.worth().size())
                .max()
                .orElse(1);
        return Integer.SIZE - Integer.numberOfLeadingZeros(most - 1);
    }

    /** The tables side by side, each of as many places as its bits can say. */
    long[] table() {
        int bits = tableBits();
        long[] all = new long[tables.size() << bits];
        for (FlatRule.Table leaf : tables.leaves()) {
            int at = (leaf.slot() - tables.from()) << bits;
            for (Fraction worth : leaf.worth()) {
                all[at++] = FlatArrays.worth(worth, tables.unit());
            }
        }
        return all;
    }

    long[] worths() {
        return flags.worths(FlatRule.Flag::worth);
    }

    long[] least() {
        return linears.longs(FlatRule.Linear::least);
    }

    long[] most() {
        return linears.longs(FlatRule.Linear::most);
    }

    long[] factors() {
        return linears.worths(FlatRule.Linear::factor);
    }

    long[] edges(int cut) {
        return steps.longs(leaf -> leaf.edge(cut));
    }

    long[] rises(int cut) {
        return steps.worths(leaf -> leaf.rise(cut));
    }

    long[][] edgesFrom(int cut) {
        return IntStream.range(cut, Math.max(cut, cuts())).mapToObj(this::edges).toArray(long[][]::new);
    }

    long[][] risesFrom(int cut) {
        return IntStream.range(cut, Math.max(cut, cuts())).mapToObj(this::rises).toArray(long[][]::new);
    }

    private int cuts() {
        return steps.leaves().stream()
                .mapToInt(leaf -> leaf.cuts().size())
                .max()
                .orElse(0);
    }

    /** What each step is worth before its first cut. */
    long[] firsts() {
        return steps.worths(leaf -> leaf.worth().get(0));
    }

    long[] fulls() {
        return countdowns.worths(FlatRule.Countdown::full);
    }

    long[] prices() {
        return countdowns.worths(FlatRule.Countdown::each);
    }

    long[] losses() {
        return countdowns.worths(FlatRule.Countdown::largestLoss);
    }

    /** What all leaves give before anything is read: steps before their first cuts, and full worths before losses. */
    long base() {
        return steps.total(leaf -> leaf.worth().get(0)) + countdowns.total(FlatRule.Countdown::full);
    }
}
