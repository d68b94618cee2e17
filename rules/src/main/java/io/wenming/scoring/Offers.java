package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wenming.fact.FactKey;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What can come out of a node, for each amount that it then offers (可得分): what does not apply is left out, and a group that
 * rescales sees by how much. Immutable.
 */
final class Offers {
    /** The most amounts that are told apart; beyond, neighbors are taken together. */
    static final int MOST = 512;

    // in the order of the amounts; an amount of 0 is never taken together with another
    private final ImmutableList<Offer> offers;
    private final boolean mayNotApply;
    private final boolean proved;
    // inputs that other nodes read as well, and that this node still hangs on
    private final ImmutableSet<FactKey<?>> tied;

    private Offers(ImmutableList<Offer> offers, boolean mayNotApply, boolean proved, ImmutableSet<FactKey<?>> tied) {
        this.offers = offers;
        this.mayNotApply = mayNotApply;
        this.proved = proved;
        this.tied = tied;
    }

    /** An amount, or several between two ends, and what can come out with it. */
    private record Offer(Fraction least, Fraction most, Span span) {
        boolean isOne() {
            return least.equals(most) && span.isOne();
        }

        Span rescaled(Fraction full) {
            Span low = span.times(full.dividedBy(most));
            return least.equals(most) ? low : low.hull(span.times(full.dividedBy(least)));
        }
    }

    static Offers of(Prospect prospect, Fraction available, ImmutableSet<FactKey<?>> tied) {
        return new Offers(
                prospect.span()
                        .map(span -> ImmutableList.of(new Offer(available, available, span)))
                        .orElse(ImmutableList.of()),
                prospect.mayNotApply(),
                prospect.isProved(),
                prospect.isOne() ? ImmutableSet.of() : tied);
    }

    /** The same, and it may not apply, which hangs on more inputs. */
    Offers orNotApplicable(ImmutableSet<FactKey<?>> more) {
        return new Offers(offers, true, proved, Sets.union(tied, more).immutableCopy());
    }

    ImmutableSet<FactKey<?>> tied() {
        return tied;
    }

    /** All that can come out, whatever is available with it. */
    Prospect prospect() {
        Prospect all = offers.stream()
                .map(offer -> Prospect.of(offer.span()))
                .reduce(Prospect::or)
                .map(prospect -> mayNotApply ? prospect.orNotApplicable() : prospect)
                .orElseGet(Prospect::notApplicable);
        return proved ? all : all.notProved();
    }

    /** Sums up the parts of a group. */
    static final class Sum {
        private final Indicator group;
        private final boolean told;
        private List<Offer> sums = List.of();
        private boolean nothingYet = true;
        private boolean proved = true;
        private ImmutableSet<FactKey<?>> tied = ImmutableSet.of();

        /**
         * Nothing summed up yet.
         *
         * @param told whether what is available is told apart further up
         */
        Sum(Indicator group, boolean told) {
            this.group = group;
            this.told = told;
        }

        void add(Indicator part, Fraction offered, Offers given) {
            Fraction weight = part.weight().toFraction();
            Fraction whole = offered.times(weight);
            boolean skips =
                    group.inapplicable() == Inapplicable.LEAVE_OUT || group.inapplicable() == Inapplicable.RESCALE;
            List<Offer> counted = new ArrayList<>();
            given.offers.forEach(offer ->
                    counted.add(offer(offer.least.times(weight), offer.most.times(weight), offer.span.times(weight))));
            if (given.mayNotApply && !skips) {
                Fraction instead = group.inapplicable() == Inapplicable.FULL ? whole : Fraction.ZERO;
                counted.add(offer(whole, whole, Span.of(instead)));
            }
            // the same input in two parts that both hang on it: not every sum need come out
            proved = proved
                    && given.proved
                    && Sets.intersection(tied, given.tied).isEmpty();
            tied = Sets.union(tied, given.tied).immutableCopy();
            join(counted, given.mayNotApply && skips);
        }

        /** One amount where nobody tells them apart. */
        private Offer offer(Fraction least, Fraction most, Span span) {
            boolean apart = told || group.inapplicable() == Inapplicable.RESCALE;
            return apart ? new Offer(least, most, span) : new Offer(Fraction.ZERO, Fraction.ZERO, span);
        }

        private void join(List<Offer> counted, boolean skipped) {
            NavigableMap<Fraction, Offer> joined = new TreeMap<>();
            for (Offer one : counted) {
                sums.forEach(sum -> put(
                        joined,
                        new Offer(sum.least.plus(one.least), sum.most.plus(one.most), sum.span.plus(one.span))));
                if (nothingYet) {
                    put(joined, one);
                }
            }
            if (skipped) {
                sums.forEach(sum -> put(joined, sum));
            }
            nothingYet = nothingYet && skipped;
            sums = List.copyOf(joined.values());
            while (sums.size() > MOST) {
                proved = false;
                sums = halved(sums);
            }
        }

        private static void put(Map<Fraction, Offer> joined, Offer offer) {
            joined.merge(
                    offer.least,
                    offer,
                    (one, other) -> new Offer(one.least, one.most.max(other.most), one.span.hull(other.span)));
        }

        private static List<Offer> halved(List<Offer> sums) {
            List<Offer> half = new ArrayList<>();
            int from = sums.get(0).least.signum() == 0 ? 1 : 0;
            half.addAll(sums.subList(0, from));
            for (int i = from; i < sums.size(); i += 2) {
                Offer one = sums.get(i);
                Offer other = sums.get(Math.min(i + 1, sums.size() - 1));
                half.add(new Offer(one.least, one.most.max(other.most), one.span.hull(other.span)));
            }
            return half;
        }

        /**
         * Rescales, cuts to the cap, raises to the floor.
         *
         * @param full what the group offers
         */
        Offers close(Fraction full) {
            NavigableMap<Fraction, Offer> closed = new TreeMap<>();
            for (Offer sum : sums) {
                boolean rescales = group.inapplicable() == Inapplicable.RESCALE && sum.most.signum() != 0;
                Span span = rescales ? sum.rescaled(full) : sum.span;
                Span cut =
                        group.atMost().map(cap -> span.cutTo(cap.toFraction())).orElse(span);
                Span held = group.atLeast()
                        .map(floor -> cut.raisedTo(floor.toFraction()))
                        .orElse(cut);
                boolean whole = rescales || !told;
                put(closed, new Offer(whole ? full : sum.least, whole ? full : sum.most, held));
            }
            ImmutableList<Offer> offers = ImmutableList.copyOf(closed.values());
            boolean one = offers.isEmpty()
                    || (offers.size() == 1 && !nothingYet && offers.get(0).isOne());
            return new Offers(offers, nothingYet, proved || one, one ? ImmutableSet.of() : tied);
        }
    }
}
