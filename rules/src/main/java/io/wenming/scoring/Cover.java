package io.wenming.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.wenming.fact.FactType;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How ranges cover the values of a measure, of which there may be whole numbers only. */
final class Cover {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST =
            BigDecimal.TEN.pow(Decimal.MAX_INTEGER_DIGITS).subtract(BigDecimal.ONE);

    private final boolean whole;

    private Cover(boolean whole) {
        this.whole = whole;
    }

    /** Of the values of a measure. */
    static Cover of(Measure measure) {
        return new Cover(measure instanceof CountMeasure
                || measure instanceof RankMeasure
                || measure instanceof MetMeasure
                || measure instanceof PassedMeasure);
    }

    /** Of every decimal. */
    static Cover ofDecimals() {
        return new Cover(false);
    }

    /** The values that there may be. */
    Domain values() {
        return Domain.of(whole ? FactType.COUNT : FactType.DECIMAL);
    }

    /** The values between the least and the most of the ranges that are in none. */
    ImmutableList<Range<Decimal>> gaps(List<Range<Decimal>> ranges) {
        RangeSet<Decimal> union = union(ranges);
        return union.isEmpty() ? ImmutableList.of() : between(union, union.span());
    }

    /** The values of a range that are in none of the ranges. */
    ImmutableList<Range<Decimal>> gaps(List<Range<Decimal>> ranges, Range<Decimal> wanted) {
        return wide(wanted).map(all -> between(union(ranges), all)).orElse(ImmutableList.of());
    }

    /** The values that are in both, if there are any. */
    Optional<Range<Decimal>> overlap(Range<Decimal> a, Range<Decimal> b) {
        return wide(a).flatMap(first -> wide(b).filter(first::isConnected)
                .map(first::intersection)
                .filter(both -> !both.isEmpty())
                .flatMap(this::narrow));
    }

    /** Whether every value of a range is in one of the others. */
    boolean covers(List<Range<Decimal>> others, Range<Decimal> range) {
        return gaps(others, range).isEmpty();
    }

    /** Refuses bands that do not hold every value of a range once. */
    void checkWhole(Range<Decimal> wanted, List<Band> bands) {
        List<Range<Decimal>> gaps = gaps(bands.stream().map(Band::when).toList(), wanted);
        Refusal.unless(gaps.isEmpty(), "bands: %s of %s are in no band; give bands that cover it", gaps, wanted);
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Refusal.unless(
                    band.requires().isEmpty(),
                    "band '%s': it asks for %s and may not hold; give a band without flags",
                    band.name(),
                    band.requires());
            for (Band other : bands.subList(0, i)) {
                overlap(other.when(), band.when()).ifPresent(both -> {
                    throw Refusal.of(
                            "bands: %s is in '%s' and in '%s'; give each value one band",
                            both, other.name(), band.name());
                });
            }
        }
    }

    private ImmutableList<Range<Decimal>> between(RangeSet<Decimal> union, Range<Decimal> all) {
        return union.complement().subRangeSet(all).asRanges().stream()
                .map(this::narrow)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private RangeSet<Decimal> union(List<Range<Decimal>> ranges) {
        RangeSet<Decimal> union = TreeRangeSet.create();
        ranges.stream().map(this::wide).flatMap(Optional::stream).forEach(union::add);
        return union;
    }

    /** Whole numbers with half of the way to the next ones, so that neighbors touch. */
    private Optional<Range<Decimal>> wide(Range<Decimal> range) {
        if (!whole) {
            return Optional.of(range);
        }
        return wholes(range).map(ends -> {
            Range<Decimal> low =
                    ends.hasLowerBound() ? Range.atLeast(moved(ends.lowerEndpoint(), HALF.negate())) : ends;
            return ends.hasUpperBound() ? low.intersection(Range.lessThan(moved(ends.upperEndpoint(), HALF))) : low;
        });
    }

    /** The values that lie in it. */
    private Optional<Range<Decimal>> narrow(Range<Decimal> range) {
        return whole ? wholes(range) : Optional.of(range);
    }

    /** From the first to the last whole number of a range; none where it has none. */
    private static Optional<Range<Decimal>> wholes(Range<Decimal> range) {
        Range<Decimal> result = Range.all();
        if (range.hasLowerBound()) {
            BigDecimal end = range.lowerEndpoint().toBigDecimal();
            BigDecimal low = end.setScale(0, RoundingMode.CEILING);
            boolean next = range.lowerBoundType() == BoundType.OPEN && low.compareTo(end) == 0;
            result = Range.atLeast(held(next ? low.add(BigDecimal.ONE) : low));
        }
        if (range.hasUpperBound()) {
            BigDecimal end = range.upperEndpoint().toBigDecimal();
            BigDecimal high = end.setScale(0, RoundingMode.FLOOR);
            boolean previous = range.upperBoundType() == BoundType.OPEN && high.compareTo(end) == 0;
            Range<Decimal> below = Range.atMost(held(previous ? high.subtract(BigDecimal.ONE) : high));
            if (!result.isConnected(below)) {
                return Optional.empty();
            }
            result = result.intersection(below);
        }
        return Optional.of(result);
    }

    /** A whole number; past the largest that a decimal holds, that one. */
    private static Decimal held(BigDecimal whole) {
        return Decimal.of(whole.min(LARGEST).max(LARGEST.negate()));
    }

    private static Decimal moved(Decimal value, BigDecimal by) {
        return Decimal.of(value.toBigDecimal().add(by));
    }
}
