package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of points (得分区间): everything between a least and a most, each attained or only approached, or without a bound.
 * {@code Span.closed(Fraction.ZERO, Fraction.of(10))} prints {@code [0, 10]}; an end that is only approached prints as
 * {@code (}, one that has no bound as {@code ∞}.
 */
public final class Span implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Span ALL = new Span(null, false, null, false);

    private final @Nullable Fraction least;
    private final boolean leastAttained;
    private final @Nullable Fraction most;
    private final boolean mostAttained;

    private Span(@Nullable Fraction least, boolean leastAttained, @Nullable Fraction most, boolean mostAttained) {
        this.least = least;
        this.leastAttained = leastAttained;
        this.most = most;
        this.mostAttained = mostAttained;
        if (least != null && most != null) {
            Refusal.unless(least.compareTo(most) <= 0, "span: %s is above %s; give the least first", least, most);
        }
    }

    /** One value. */
    public static Span of(Fraction value) {
        return closed(value, value);
    }

    /**
     * From a least to a most, both attained.
     *
     * @throws IllegalArgumentException if the least is above the most
     */
    public static Span closed(Fraction least, Fraction most) {
        return new Span(least, true, most, true);
    }

    /** From a least, attained, without a bound above. */
    public static Span atLeast(Fraction least) {
        return new Span(least, true, null, false);
    }

    /** Up to a most, attained, without a bound below. */
    public static Span atMost(Fraction most) {
        return new Span(null, false, most, true);
    }

    /** The numbers of a range, as they are. */
    static Span over(Range<Decimal> range) {
        return new Span(
                range.hasLowerBound() ? range.lowerEndpoint().toFraction() : null,
                range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED,
                range.hasUpperBound() ? range.upperEndpoint().toFraction() : null,
                range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED);
    }

    /** From a least to a most, each attained if it is there. */
    static Span between(Optional<Fraction> least, Optional<Fraction> most) {
        return new Span(least.orElse(null), least.isPresent(), most.orElse(null), most.isPresent());
    }

    /** Every number. */
    public static Span all() {
        return ALL;
    }

    /** The same, its least only approached. */
    public Span leastNotAttained() {
        return new Span(least, false, most, mostAttained);
    }

    /** The same, its most only approached. */
    public Span mostNotAttained() {
        return new Span(least, leastAttained, most, false);
    }

    /** The least; none where there is no bound below. */
    public Optional<Fraction> least() {
        return Optional.ofNullable(least);
    }

    /** Whether the least is attained, and not only approached. */
    public boolean isLeastAttained() {
        return leastAttained;
    }

    /** The most; none where there is no bound above. */
    public Optional<Fraction> most() {
        return Optional.ofNullable(most);
    }

    /** Whether the most is attained, and not only approached. */
    public boolean isMostAttained() {
        return mostAttained;
    }

    /** Whether there is one value only. */
    boolean isOne() {
        return least != null && most != null && least.equals(most) && leastAttained && mostAttained;
    }

    /** Whether a value lies between the ends; an end that is only approached does not. */
    public boolean contains(Fraction value) {
        boolean above = least == null || value.compareTo(least) >= (leastAttained ? 0 : 1);
        boolean below = most == null || value.compareTo(most) <= (mostAttained ? 0 : -1);
        return above && below;
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        int low = least == null || other.least == null ? 0 : least.compareTo(other.least);
        int high = most == null || other.most == null ? 0 : most.compareTo(other.most);
        boolean noLeast = least == null || other.least == null;
        boolean noMost = most == null || other.most == null;
        return new Span(
                noLeast ? null : low <= 0 ? least : other.least,
                !noLeast
                        && (low < 0
                                ? leastAttained
                                : low > 0 ? other.leastAttained : leastAttained || other.leastAttained),
                noMost ? null : high >= 0 ? most : other.most,
                !noMost
                        && (high > 0
                                ? mostAttained
                                : high < 0 ? other.mostAttained : mostAttained || other.mostAttained));
    }

    /** The values of both; none where there is none. */
    Optional<Span> meet(Span other) {
        Span higher = least == null || (other.least != null && isBelow(other)) ? other : this;
        Span lower = most == null || (other.most != null && negated().isBelow(other.negated())) ? other : this;
        if (higher.least != null && lower.most != null) {
            int order = higher.least.compareTo(lower.most);
            if (order > 0 || (order == 0 && !(higher.leastAttained && lower.mostAttained))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(higher.least, higher.leastAttained, lower.most, lower.mostAttained));
    }

    /** Whether this begins before the other one does; both have a least. */
    private boolean isBelow(Span other) {
        int order = requireNonNull(least).compareTo(requireNonNull(other.least));
        return order < 0 || (order == 0 && leastAttained && !other.leastAttained);
    }

    /** The values with the other sign. */
    Span negated() {
        return new Span(
                most == null ? null : most.negated(),
                mostAttained,
                least == null ? null : least.negated(),
                leastAttained);
    }

    /** The quotients by values above 0. */
    Span over(Span divisor) {
        Span highs = highestOver(divisor);
        Span lows = negated().highestOver(divisor).negated();
        return new Span(lows.least, lows.leastAttained, highs.most, highs.mostAttained);
    }

    /** A span that ends where the quotients do. */
    private Span highestOver(Span divisor) {
        Fraction smallest = divisor.least().filter(end -> end.signum() > 0).orElse(null);
        if (most == null || (most.signum() > 0 && smallest == null)) {
            return ALL;
        }
        if (most.signum() > 0 && smallest != null) {
            return new Span(null, false, most.dividedBy(smallest), mostAttained && divisor.leastAttained);
        }
        return most.signum() < 0 && divisor.most != null
                ? new Span(null, false, most.dividedBy(divisor.most), mostAttained && divisor.mostAttained)
                : new Span(null, false, Fraction.ZERO, most.signum() == 0 && mostAttained);
    }

    /** The sums of one value of each. */
    public Span plus(Span other) {
        return new Span(
                least == null || other.least == null ? null : least.plus(other.least),
                leastAttained && other.leastAttained,
                most == null || other.most == null ? null : most.plus(other.most),
                mostAttained && other.mostAttained);
    }

    /**
     * The values times a factor.
     *
     * @param factor 0 or more
     * @throws IllegalArgumentException if it is below 0
     */
    public Span times(Fraction factor) {
        Refusal.unless(factor.signum() >= 0, "factor: %s is below 0; give 0 or more", factor);
        if (factor.signum() == 0) {
            return of(Fraction.ZERO);
        }
        return new Span(
                least == null ? null : least.times(factor),
                leastAttained,
                most == null ? null : most.times(factor),
                mostAttained);
    }

    /** The values, cut to a cap. */
    public Span cutTo(Fraction cap) {
        boolean cut = most == null || most.compareTo(cap) > 0;
        boolean all = least != null && least.compareTo(cap) >= 0;
        return all ? of(cap) : new Span(least, leastAttained, cut ? cap : most, cut || mostAttained);
    }

    /** The values, raised to a floor. */
    public Span raisedTo(Fraction floor) {
        boolean raised = least == null || least.compareTo(floor) < 0;
        boolean all = most != null && most.compareTo(floor) <= 0;
        return all ? of(floor) : new Span(raised ? floor : least, raised || leastAttained, most, mostAttained);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span that
                && least().equals(that.least())
                && leastAttained == that.leastAttained
                && most().equals(that.most())
                && mostAttained == that.mostAttained;
    }

    @Override
    public int hashCode() {
        return 31 * least().hashCode() + most().hashCode();
    }

    /** The ends as in mathematics: {@code [0, 10)}, {@code (-∞, 8]}. */
    @Override
    public String toString() {
        return (leastAttained ? "[" : "(")
                + least().map(Fraction::toString).orElse("-∞")
                + ", "
                + most().map(Fraction::toString).orElse("∞")
                + (mostAttained ? "]" : ")");
    }
}
