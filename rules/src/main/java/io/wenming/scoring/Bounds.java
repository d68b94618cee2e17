package io.wenming.scoring;

import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A span of totals, and of each end whether it is proved. One that is not may lie further out than what can come out.
 */
record Bounds(Span span, boolean leastProved, boolean mostProved) {
    static Bounds of(Span span, boolean proved) {
        return new Bounds(span, proved, proved).settled();
    }

    /** Bounds of either, where there are any. */
    static Optional<Bounds> either(Optional<Bounds> one, Optional<Bounds> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().or(other.get())) : one.or(() -> other);
    }

    /** The same of totals that rise with these. */
    Bounds map(UnaryOperator<Span> change) {
        return new Bounds(change.apply(span), leastProved, mostProved);
    }

    /** The same, proved only where a condition holds. */
    Bounds provedIf(boolean holds) {
        return new Bounds(span, leastProved && holds, mostProved && holds);
    }

    /** The same, proved if there is one total only, which then comes out. */
    Bounds settled() {
        return span.isOne() ? new Bounds(span, true, true) : this;
    }

    /** The totals with the other sign. */
    Bounds negated() {
        return new Bounds(span.negated(), mostProved, leastProved);
    }

    /** All totals of either. */
    Bounds or(Bounds other) {
        int low = compare(span.least(), other.span.least(), -1);
        int high = compare(span.most(), other.span.most(), 1);
        Bounds lower = low <= 0 ? this : other;
        Bounds higher = high >= 0 ? this : other;
        boolean lowProved = low == 0
                ? both(
                        leastProved,
                        span.isLeastAttained() || span.least().isEmpty(),
                        other.leastProved,
                        other.span.isLeastAttained() || other.span.least().isEmpty())
                : lower.leastProved;
        boolean highProved = high == 0
                ? both(
                        mostProved,
                        span.isMostAttained() || span.most().isEmpty(),
                        other.mostProved,
                        other.span.isMostAttained() || other.span.most().isEmpty())
                : higher.mostProved;
        return new Bounds(span.hull(other.span), lowProved, highProved);
    }

    /** Equal ends: proved if one is for sure attained or without a bound, or neither for sure. */
    private static boolean both(boolean proved, boolean settles, boolean otherProved, boolean otherSettles) {
        return (proved && settles) || (otherProved && otherSettles) || (proved && otherProved);
    }

    /** Which end lies lower; none lies at the infinity of a sign. */
    private static int compare(Optional<Fraction> one, Optional<Fraction> other, int infinity) {
        if (one.isEmpty() || other.isEmpty()) {
            return infinity * (one.isEmpty() ? 1 : 0) - infinity * (other.isEmpty() ? 1 : 0);
        }
        return one.get().compareTo(other.get());
    }

    boolean isProved() {
        return leastProved && mostProved;
    }

    /** The span, an end said to be attained only if that is proved. */
    Span claimed() {
        Span least = leastProved ? span : span.leastNotAttained();
        return mostProved ? least : least.mostNotAttained();
    }

    /** The rounded totals. A proved end that is only approached gives what totals close to it are rounded to. */
    Bounds rounded(Rounding rounding) {
        Optional<Fraction> least = span.least()
                .map(end -> rounded(leastProved && !span.isLeastAttained() ? near(end, rounding, 1) : end, rounding));
        Optional<Fraction> most = span.most()
                .map(end -> rounded(mostProved && !span.isMostAttained() ? near(end, rounding, -1) : end, rounding));
        return new Bounds(Span.between(least, most), leastProved, mostProved);
    }

    private static Fraction rounded(Fraction exact, Rounding rounding) {
        var rounded = exact.rounded(rounding.places(), rounding.mode());
        return Fraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(rounding.places()));
    }

    /** A number beside an end, so close that no rounding lies between. */
    private static Fraction near(Fraction end, Rounding rounding, int side) {
        // in halves of the last place the end is p/q; the next half is at least 1/q away
        Fraction half = Fraction.of(
                BigInteger.ONE, BigInteger.TEN.pow(rounding.places()).shiftLeft(1));
        BigInteger q = end.dividedBy(half).denominator();
        return end.plus(half.times(Fraction.of(BigInteger.valueOf(side), q.shiftLeft(1))));
    }
}
