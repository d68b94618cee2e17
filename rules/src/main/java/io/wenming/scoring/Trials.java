package io.wenming.scoring;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.number.Decimal;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The values that a missing input is tried with, to see how much it matters. */
final class Trials {
    private static final int OFTEN = 100;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Trials() {}

    /**
     * A flag both ways, each grade, no incident and of each kind one and {@value #OFTEN}, a checklist all passed, all failed
     * and all not applicable; a number at each end, at each edge, and somewhere between and beyond them.
     */
    static ImmutableSet<Object> of(FactKey<?> key, Domain domain, Iterable<Decimal> edges) {
        return switch (key.type()) {
            case FLAG, COUNT, RATE, DECIMAL ->
                Pieces.of(domain, edges).stream()
                        .flatMap(piece -> inside(piece.range()))
                        .map(number -> Overlay.value(key, number))
                        .collect(ImmutableSet.toImmutableSet());
            case GRADE -> ImmutableSet.copyOf(domain.words());
            case INCIDENTS ->
                Stream.concat(
                                Stream.of(Incidents.NONE),
                                domain.words().stream()
                                        .flatMap(kind -> Stream.of(1, OFTEN)
                                                .map(times -> Incidents.of(Incident.of(kind, times)))))
                        .collect(ImmutableSet.toImmutableSet());
            case CHECKLIST ->
                domain.sizes().entrySet().stream()
                        .flatMap(size -> checklists(size.getKey(), size.getValue()))
                        .collect(ImmutableSet.toImmutableSet());
            default -> ImmutableSet.of();
        };
    }

    private static Stream<Checklist> checklists(int size, boolean mayNotApply) {
        Stream<Checklist> applying = Stream.of(Checklist.counted(size, 0, 0), Checklist.counted(0, size, 0));
        return mayNotApply ? Stream.concat(applying, Stream.of(Checklist.counted(0, 0, size))) : applying;
    }

    /** The ends that belong to a range, or one number in it. */
    static Stream<Decimal> inside(Range<Decimal> range) {
        ImmutableList.Builder<Decimal> ends = ImmutableList.builder();
        if (range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED) {
            ends.add(range.lowerEndpoint());
        }
        if (range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED) {
            ends.add(range.upperEndpoint());
        }
        ImmutableList<Decimal> found = ends.build();
        return found.isEmpty() ? within(range) : found.stream();
    }

    private static Stream<Decimal> within(Range<Decimal> range) {
        BigDecimal number;
        if (range.hasLowerBound() && range.hasUpperBound()) {
            BigDecimal sum = range.lowerEndpoint()
                    .toBigDecimal()
                    .add(range.upperEndpoint().toBigDecimal());
            number = sum.divide(TWO);
        } else if (range.hasLowerBound()) {
            number = range.lowerEndpoint().toBigDecimal().add(BigDecimal.ONE);
        } else if (range.hasUpperBound()) {
            number = range.upperEndpoint().toBigDecimal().subtract(BigDecimal.ONE);
        } else {
            number = BigDecimal.ZERO;
        }
        boolean fits = number.scale() <= Decimal.MAX_FRACTION_DIGITS
                && number.precision() - number.scale() <= Decimal.MAX_INTEGER_DIGITS;
        return fits ? Stream.of(Decimal.of(number)) : Stream.of();
    }
}
