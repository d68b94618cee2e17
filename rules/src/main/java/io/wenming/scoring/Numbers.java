package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The numbers that something may be: each of them where they are few; else a span with its ends as they are, and what is
 * known of how the numbers lie in it.
 */
final class Numbers {
    /** The most that are listed. */
    static final int FEW = 1000;

    /** How numbers lie in their span. */
    private enum Lie {
        LISTED,
        EVERYWHERE,
        MULTIPLES,
        UNKNOWN
    }

    private final Lie lie;
    private final Span span;
    private final ImmutableSortedSet<Fraction> listed;
    // where they are multiples
    private final Fraction step;

    private Numbers(Lie lie, Span span, ImmutableSortedSet<Fraction> listed, Fraction step) {
        this.lie = lie;
        this.span = span;
        this.listed = listed;
        this.step = step;
    }

    static Numbers listed(Stream<Fraction> numbers) {
        ImmutableSortedSet<Fraction> each =
                numbers.collect(ImmutableSortedSet.toImmutableSortedSet(Fraction::compareTo));
        return new Numbers(Lie.LISTED, Span.closed(each.first(), each.last()), each, Fraction.ONE);
    }

    static Numbers of(Fraction one) {
        return listed(Stream.of(one));
    }

    /** Every number of a span. */
    static Numbers everyOf(Span span) {
        return span.isOne() ? of(span.least().orElseThrow()) : of(Lie.EVERYWHERE, span, Fraction.ONE);
    }

    /** The multiples of a step in a span whose ends are some. */
    static Numbers multiples(Span span, Fraction step) {
        if (span.least().isPresent() && span.most().isPresent()) {
            Fraction from = span.least().get();
            Fraction count = span.most().get().minus(from).dividedBy(step);
            if (count.compareTo(Fraction.of(FEW)) < 0) {
                return listed(LongStream.rangeClosed(0, count.numerator().longValueExact())
                        .mapToObj(n -> from.plus(step.times(n))));
            }
        }
        return of(Lie.MULTIPLES, span, step);
    }

    /** Numbers of a span, its ends attained or approached as it says. */
    static Numbers someOf(Span span) {
        return span.isOne() ? of(span.least().orElseThrow()) : of(Lie.UNKNOWN, span, Fraction.ONE);
    }

    private static Numbers of(Lie lie, Span span, Fraction step) {
        return new Numbers(lie, span, ImmutableSortedSet.of(), step);
    }

    Span span() {
        return span;
    }

    /** Each of them, where they are few. */
    Optional<ImmutableSortedSet<Fraction>> few() {
        return lie == Lie.LISTED ? Optional.of(listed) : Optional.empty();
    }

    boolean isUnknown() {
        return lie == Lie.UNKNOWN;
    }

    /** All numbers of either. */
    Numbers or(Numbers other) {
        Span both = span.hull(other.span);
        if (lie == Lie.EVERYWHERE && both.equals(span)) {
            return this;
        }
        if (other.lie == Lie.EVERYWHERE && both.equals(other.span)) {
            return other;
        }
        return lie == Lie.LISTED && other.lie == Lie.LISTED
                ? listed(Stream.concat(listed.stream(), other.listed.stream()))
                : someOf(both);
    }

    /** Each number of one with each of the other, the first changing with it the same way everywhere. */
    Numbers with(Numbers other, BinaryOperator<Fraction> each, BinaryOperator<Span> ends) {
        if (lie == Lie.LISTED && other.lie == Lie.LISTED && (long) listed.size() * other.listed.size() <= FEW) {
            return listed(Lists.cartesianProduct(listed.asList(), other.listed.asList()).stream()
                    .map((List<Fraction> pair) -> each.apply(pair.get(0), pair.get(1))));
        }
        Span both = ends.apply(span, other.span);
        boolean endless = both.equals(Span.all()) && (isEndless() || other.isEndless());
        boolean everywhere = endless || (isEverywhere() && other.isEverywhere());
        return everywhere ? everyOf(both) : someOf(both);
    }

    /** Whether these are all numbers: moved or scaled, they are all numbers still. */
    private boolean isEndless() {
        return lie == Lie.EVERYWHERE && span.equals(Span.all());
    }

    private boolean isEverywhere() {
        return lie == Lie.EVERYWHERE || (lie == Lie.LISTED && listed.size() == 1);
    }

    /** The numbers above 0, as far as they are known. */
    Optional<Numbers> positive() {
        if (span.most().filter(most -> most.signum() <= 0).isPresent()) {
            return Optional.empty();
        }
        boolean all = span.least()
                .filter(least -> least.signum() > 0 || (least.signum() == 0 && !span.isLeastAttained()))
                .isPresent();
        if (all) {
            return Optional.of(this);
        }
        Span open = Span.between(Optional.of(Fraction.ZERO), span.most()).leastNotAttained();
        Span above = span.isMostAttained() ? open : open.mostNotAttained();
        return switch (lie) {
            case LISTED -> Optional.of(listed(listed.stream().filter(number -> number.signum() > 0)));
            case MULTIPLES -> Optional.of(multiples(Span.between(Optional.of(step), span.most()), step));
            case EVERYWHERE -> Optional.of(everyOf(above));
            case UNKNOWN -> Optional.of(someOf(above));
        };
    }

    /** Whether some number is 0 or below. */
    boolean mayBeZeroOrLess() {
        return span.least()
                .map(least -> least.signum() < 0 || (least.signum() == 0 && span.isLeastAttained()))
                .orElse(true);
    }

    /** Whether some number lies in a range: surely, surely not, or not known. */
    Optional<Boolean> meets(Range<Decimal> range) {
        if (lie == Lie.LISTED) {
            return Optional.of(listed.stream().anyMatch(number -> Ends.contains(range, number)));
        }
        Optional<Span> both = span.meet(Span.over(range));
        if (both.isEmpty()) {
            return Optional.of(false);
        }
        return switch (lie) {
            case EVERYWHERE -> Optional.of(true);
            case MULTIPLES -> Optional.of(hasMultiple(both.get()));
            // what lies between is not known
            default -> both.get().equals(span) ? Optional.of(true) : Optional.empty();
        };
    }

    private boolean hasMultiple(Span part) {
        if (part.least().isEmpty() || part.most().isEmpty()) {
            return true;
        }
        // the first at the least or above; the next one where the least is a multiple that does not count
        Fraction first = step.times(ceiling(part.least().get().dividedBy(step)));
        return part.contains(first) || part.contains(first.plus(step));
    }

    private static Fraction ceiling(Fraction number) {
        return Fraction.of(number.rounded(0, RoundingMode.CEILING).unscaledValue(), BigInteger.ONE);
    }

    @Override
    public String toString() {
        return lie == Lie.LISTED ? listed.toString() : span.toString();
    }
}
