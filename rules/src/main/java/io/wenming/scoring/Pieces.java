package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** A domain of numbers cut at edges: every edge by itself, and what lies between; inside a piece no edge is crossed. */
final class Pieces {
    private Pieces() {}

    static ImmutableList<Domain> of(Domain domain, Iterable<Decimal> edges) {
        ImmutableList.Builder<Domain> pieces = ImmutableList.builder();
        Optional<Decimal> last = Optional.empty();
        for (Decimal edge : ImmutableSortedSet.copyOf(edges)) {
            Range<Decimal> before = last.map(low -> Range.open(low, edge)).orElse(Range.lessThan(edge));
            Stream.of(before, Range.singleton(edge))
                    .flatMap(range -> domain.cut(range).stream())
                    .forEach(pieces::add);
            last = Optional.of(edge);
        }
        domain.cut(last.map(Range::greaterThan).orElse(Range.all())).ifPresent(pieces::add);
        return pieces.build();
    }

    /** A number as a decimal; none where it has too many digits or no end. */
    static Optional<Decimal> decimal(Fraction number) {
        BigDecimal cut = number.rounded(Decimal.MAX_FRACTION_DIGITS, RoundingMode.DOWN);
        boolean fits = cut.precision() - cut.scale() <= Decimal.MAX_INTEGER_DIGITS;
        return Optional.of(cut)
                .filter(decimal -> fits)
                .map(Decimal::of)
                .filter(decimal -> decimal.toFraction().equals(number));
    }

    /** The ends of ranges. */
    static ImmutableSortedSet<Decimal> ends(Stream<Range<Decimal>> ranges) {
        return ranges.flatMap(range -> Stream.concat(
                        Stream.of(range).filter(Range::hasLowerBound).map(Range::lowerEndpoint),
                        Stream.of(range).filter(Range::hasUpperBound).map(Range::upperEndpoint)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Decimal::compareTo));
    }
}
