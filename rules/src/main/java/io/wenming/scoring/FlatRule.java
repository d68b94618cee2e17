package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a leaf gives, as a function of the one number in its slot: the form in which a {@link FlatPlan} computes it. Worths
 * are points of the total, all weights on the way included.
 */
sealed interface FlatRule {
    /** The slot whose number it reads. */
    int slot();

    /** The worths that the plan has to hold as whole numbers. */
    Stream<Fraction> worths();

    /** The largest amount, of either sign, that it can give. */
    Fraction largest();

    /** What it counts where the number is missing, and 0 stands in the slot. */
    default Fraction atZero() {
        return Fraction.ZERO;
    }

    /** What it gives every subject before anything is read. */
    default Fraction base() {
        return Fraction.ZERO;
    }

    /**
     * The loops of a block that count it, beside {@link #base}; none where it is counted with others.
     *
     * @param units an amount as a whole number of units
     */
    Stream<FlatLoop> loops(ToLongFunction<Fraction> units);

    /** The worth if the number is 1, nothing if it is 0. */
    record Flag(int slot, Fraction worth) implements FlatRule {
        @Override
        public Stream<Fraction> worths() {
            return Stream.of(worth);
        }

        @Override
        public Fraction largest() {
            return worth;
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.of(new FlatLoop.Flag(slot, units.applyAsLong(worth)));
        }
    }

    /** The number, held between two bounds, times a factor. */
    record Linear(int slot, long least, long most, Fraction factor) implements FlatRule {
        @Override
        public Fraction atZero() {
            return factor.times(Math.min(Math.max(0, least), most));
        }

        @Override
        public Stream<Fraction> worths() {
            return Stream.of(factor);
        }

        @Override
        public Fraction largest() {
            return factor.times(Math.max(Math.abs(least), Math.abs(most)));
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.of(new FlatLoop.Linear(slot, least, most, units.applyAsLong(factor)));
        }
    }

    /** The worth after as many cuts as the number has reached. */
    record Steps(int slot, ImmutableList<Long> cuts, ImmutableList<Fraction> worth) implements FlatRule {
        private static final int TOGETHER = 3; // cuts in one loop

        @Override
        public Fraction atZero() {
            return worth.get((int) cuts.stream().filter(cut -> cut <= 0).count());
        }

        /** The largest number that has not reached a cut; for a cut that is not there, a number that none exceeds. */
        long edge(int cut) {
            return cut < cuts.size() ? cuts.get(cut) - 1 : FlatScale.LARGEST;
        }

        /** What reaching a cut changes. */
        Fraction rise(int cut) {
            return cut < cuts.size() ? worth.get(cut + 1).minus(worth.get(cut)) : Fraction.ZERO;
        }

        @Override
        public Stream<Fraction> worths() {
            return worth.stream();
        }

        @Override
        public Fraction largest() {
            // on the way to the last rise every sum in between must fit
            return worth.stream()
                    .map(each -> each.signum() < 0 ? each.negated() : each)
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .times(2);
        }

        @Override
        public Fraction base() {
            return worth.get(0);
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return IntStream.iterate(0, cut -> cut < cuts.size(), cut -> cut + TOGETHER)
                    .mapToObj(cut -> rises(cut, units));
        }

        /** The loop of a cut and those behind it; one that is not there changes nothing. */
        private FlatLoop rises(int cut, ToLongFunction<Fraction> units) {
            return cut == cuts.size() - 1
                    ? new FlatLoop.Rise(slot, edge(cut), units.applyAsLong(rise(cut)))
                    : new FlatLoop.Rises(
                            slot,
                            edge(cut),
                            units.applyAsLong(rise(cut)),
                            edge(cut + 1),
                            units.applyAsLong(rise(cut + 1)),
                            edge(cut + 2),
                            units.applyAsLong(rise(cut + 2)));
        }
    }

    /** The worth at the position that the number says; the first is that of 0, which stands for missing. */
    record Table(int slot, ImmutableList<Fraction> worth) implements FlatRule {
        @Override
        public Stream<Fraction> worths() {
            return worth.stream();
        }

        @Override
        public Fraction largest() {
            return max(worth.stream());
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.of(
                    new FlatLoop.Table(slot, worth.stream().mapToLong(units).toArray()));
        }
    }

    /** The full worth less a price for each, as many as matter, up to a largest loss. */
    record Countdown(int slot, Fraction full, Fraction each, long most, Fraction largestLoss) implements FlatRule {
        @Override
        public Fraction atZero() {
            return full.minus(largestLoss.min(Fraction.ZERO));
        }

        @Override
        public Stream<Fraction> worths() {
            return Stream.of(full, each, largestLoss);
        }

        @Override
        public Fraction largest() {
            return max(Stream.of(full, full.minus(largestLoss), each.times(most)));
        }

        @Override
        public Fraction base() {
            return full;
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.of(
                    new FlatLoop.Countdown(slot, units.applyAsLong(each), most, units.applyAsLong(largestLoss)));
        }
    }

    /** One kind of incident: where its number stands, its price, how many matter, its largest loss. */
    record Kind(int shift, Fraction each, long most, Fraction largestLoss) {}

    /**
     * The full worth less the prices of several kinds, not below a floor; nothing if a zeroing kind happened.
     *
     * @param sign -1 for a deduction, 1 for a bonus
     * @param bits how many bits each kind has
     * @param zeroing a bit field of all zeroing kinds
     */
    record Tally(
            int slot,
            int sign,
            int bits,
            long zeroing,
            ImmutableList<Kind> kinds,
            Fraction full,
            Optional<Fraction> floor,
            Optional<Fraction> cap)
            implements FlatRule {
        @Override
        public Stream<Fraction> worths() {
            return Stream.of(
                            Stream.of(full),
                            kinds.stream().flatMap(kind -> Stream.of(kind.each(), kind.largestLoss())),
                            floor.stream(),
                            cap.stream())
                    .flatMap(each -> each);
        }

        @Override
        public Fraction largest() {
            return kinds.stream()
                    .map(kind -> max(Stream.of(kind.each().times(kind.most()), kind.largestLoss())))
                    .reduce(
                            max(Stream.of(full, floor.orElse(Fraction.ZERO), cap.orElse(Fraction.ZERO))),
                            Fraction::plus);
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.empty(); // FlatLoop.Counts
        }
    }

    /** How marks count. */
    enum Marking {
        /** Each that passes has its share. */
        SHARE,
        /** Everything if none fails. */
        ALL,
        /** Everything if enough pass. */
        ENOUGH
    }

    /** The worth by the marks of a checklist of so many lines. */
    record Marks(int slot, Marking marking, int lines, int need, Fraction worth) implements FlatRule {
        @Override
        public Stream<Fraction> worths() {
            return Stream.of(worth);
        }

        @Override
        public Fraction largest() {
            return worth.times(lines);
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.empty(); // FlatLoop.Counts
        }
    }

    /** Whatever its rule awards, exactly; the plan holds it cut to a whole number. */
    record General(Indicator leaf, Fraction weight) implements FlatRule {
        @Override
        public int slot() {
            throw new IllegalStateException("it reads whatever its rule reads");
        }

        @Override
        public Stream<Fraction> worths() {
            return Stream.empty();
        }

        @Override
        public Fraction largest() {
            return Fraction.ZERO;
        }

        @Override
        public Stream<FlatLoop> loops(ToLongFunction<Fraction> units) {
            return Stream.empty(); // a plan with it scores rows
        }
    }

    private static Fraction max(Stream<Fraction> amounts) {
        return amounts.map(amount -> amount.signum() < 0 ? amount.negated() : amount)
                .reduce(Fraction.ZERO, Fraction::max);
    }
}
