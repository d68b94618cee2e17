package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the one evaluation left at one indicator: the value before the weight around it, what it offers after leaving
 * out, why, and what each mechanism of its own took off.
 */
record NodeValue(
        Indicator indicator,
        @Nullable Fraction earned,
        Fraction available,
        ImmutableList<Reason> reasons,
        ImmutableList<ScoreLine> own,
        ImmutableList<NodeValue> parts)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The value; none where the indicator does not apply. */
    Optional<Fraction> value() {
        return Optional.ofNullable(earned);
    }

    /** The same, and one more reason: what the group around it does with it. */
    NodeValue and(Reason reason) {
        return new NodeValue(
                indicator,
                earned,
                available,
                ImmutableList.<Reason>builder().addAll(reasons).add(reason).build(),
                own,
                parts);
    }

    /** The lines of this node and those below, in points of the total. */
    Stream<ScoreLine> lines(Fraction weight) {
        Stream<ScoreLine> mine = own.stream().map(line -> line.times(weight));
        // the parts of a node that does not apply do not count: the group around it says what that costs
        return Stream.concat(
                mine,
                parts.stream()
                        .filter(part -> part.value().isPresent())
                        .flatMap(part -> part.lines(
                                weight.times(part.indicator().weight().toFraction()))));
    }

    Stream<NodeValue> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(NodeValue::all));
    }

    Finding finding() {
        return Finding.builder()
                .node(indicator.id())
                .label(indicator.label())
                .outcome(value().isPresent() ? Outcome.VALUED : Outcome.NOT_APPLICABLE)
                .value(value().map(Detail::of))
                .reasons(reasons)
                .citation(indicator.citation())
                .parts(parts.stream().map(NodeValue::finding).toList())
                .build();
    }
}
