package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.number.Decimal;
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

    /** The ends of ranges. */
    static ImmutableSortedSet<Decimal> ends(Stream<Range<Decimal>> ranges) {
        return ranges.flatMap(range -> Stream.concat(
                        Stream.of(range).filter(Range::hasLowerBound).map(Range::lowerEndpoint),
                        Stream.of(range).filter(Range::hasUpperBound).map(Range::upperEndpoint)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Decimal::compareTo));
    }
}
