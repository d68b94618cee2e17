package io.wenming.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a range of decimals stands in documents: {@code {above: "60", atMost: "70"}}. */
record Ends(Optional<Decimal> above, Optional<Decimal> atLeast, Optional<Decimal> below, Optional<Decimal> atMost) {
    static final Codec<Range<Decimal>> CODEC = Codec.<Ends>object(fields -> {
                var above = fields.optional("above", Codecs.DECIMAL, Ends::above);
                var atLeast = fields.optional("atLeast", Codecs.DECIMAL, Ends::atLeast);
                var below = fields.optional("below", Codecs.DECIMAL, Ends::below);
                var atMost = fields.optional("atMost", Codecs.DECIMAL, Ends::atMost);
                return in -> new Ends(in.get(above), in.get(atLeast), in.get(below), in.get(atMost));
            })
            .as(Ends::range, Ends::of);

    Ends {
        if (above.isPresent() && atLeast.isPresent()) {
            throw Refusal.of("when: above and atLeast are both given; give one of them");
        }
        if (below.isPresent() && atMost.isPresent()) {
            throw Refusal.of("when: below and atMost are both given; give one of them");
        }
    }

    /** Whether a number lies in a range. */
    static boolean contains(Range<Decimal> range, Fraction value) {
        if (range.hasLowerBound()) {
            int above = value.compareTo(range.lowerEndpoint().toFraction());
            if (above < 0 || (above == 0 && range.lowerBoundType() == BoundType.OPEN)) {
                return false;
            }
        }
        if (range.hasUpperBound()) {
            int above = value.compareTo(range.upperEndpoint().toFraction());
            return above < 0 || (above == 0 && range.upperBoundType() == BoundType.CLOSED);
        }
        return true;
    }

    /** A range in words: {@code 不低于 60、低于 80}. */
    static Label describe(Range<Decimal> range) {
        if (range.hasLowerBound()
                && range.hasUpperBound()
                && range.lowerEndpoint().equals(range.upperEndpoint())) {
            return Label.of("等于 " + range.lowerEndpoint(), "exactly " + range.lowerEndpoint());
        }
        Ends ends = of(range);
        ImmutableList<Label> parts = Stream.of(
                        ends.above.map(end -> Label.of("高于 " + end, "above " + end)),
                        ends.atLeast.map(end -> Label.of("不低于 " + end, "at least " + end)),
                        ends.below.map(end -> Label.of("低于 " + end, "below " + end)),
                        ends.atMost.map(end -> Label.of("不高于 " + end, "at most " + end)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return parts.isEmpty()
                ? Label.of("任何数值", "any figure")
                : Label.of(
                        parts.stream().map(Label::zh).collect(Collectors.joining("、")),
                        parts.stream().map(Label::en).collect(Collectors.joining(" and ")));
    }

    static Ends of(Range<Decimal> range) {
        return new Ends(
                Optional.of(range)
                        .filter(r -> r.hasLowerBound() && r.lowerBoundType() == BoundType.OPEN)
                        .map(Range::lowerEndpoint),
                Optional.of(range)
                        .filter(r -> r.hasLowerBound() && r.lowerBoundType() == BoundType.CLOSED)
                        .map(Range::lowerEndpoint),
                Optional.of(range)
                        .filter(r -> r.hasUpperBound() && r.upperBoundType() == BoundType.OPEN)
                        .map(Range::upperEndpoint),
                Optional.of(range)
                        .filter(r -> r.hasUpperBound() && r.upperBoundType() == BoundType.CLOSED)
                        .map(Range::upperEndpoint));
    }

    Range<Decimal> range() {
        Range<Decimal> lower = above.map(Range::greaterThan)
                .or(() -> atLeast.map(Range::atLeast))
                .orElse(Range.all());
        Range<Decimal> upper =
                below.map(Range::lessThan).or(() -> atMost.map(Range::atMost)).orElse(Range.all());
        if (!lower.isConnected(upper)
                || (lower.hasLowerBound()
                        && upper.hasUpperBound()
                        && lower.intersection(upper).isEmpty())) {
            throw Refusal.of("when: no value lies in %s and %s; give ends that leave room", lower, upper);
        }
        return lower.intersection(upper);
    }
}
