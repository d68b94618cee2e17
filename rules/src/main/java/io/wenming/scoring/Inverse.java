package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Facts by which a measure gives a number: of the many that do, few and small ones. */
final class Inverse {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final ImmutableList<Fraction> BESIDE =
            ImmutableList.of(HUNDRED, Fraction.ZERO, Fraction.of(50), Fraction.of(10), Fraction.ONE);

    private final Domains domains;

    /** Of inputs with the values that they can take. */
    Inverse(Domains domains) {
        this.domains = domains;
    }

    /** The facts; none where no value of an input gives the number, or none was found. */
    Optional<Facts> of(Measure measure, Fraction number) {
        return found(measure, number).filter(domains::hold);
    }

    private Optional<Facts> found(Measure measure, Fraction number) {
        if (measure instanceof CountsMeasure counts) {
            return counts(counts, number);
        }
        if (measure instanceof AmountMeasure amount) {
            return number(
                    amount.key(), number.times(amount.target().toFraction()).dividedBy(HUNDRED));
        }
        if (measure instanceof PassedMeasure passed) {
            return whole(number, passed.lines())
                    .map(lines -> Facts.builder()
                            .put(passed.key(), Checklist.counted(lines, passed.lines() - lines, 0))
                            .build());
        }
        if (measure instanceof MetMeasure met) {
            return whole(number, met.keys().size()).map(set -> flags(met.keys(), set));
        }
        if (measure instanceof MeanMeasure mean) {
            return Pieces.decimal(number)
                    .map(value ->
                            Facts.builder().put(mean.key(), Readings.of(value)).build());
        }
        if (measure instanceof ChangeMeasure change) {
            return beside(change.now(), change.past(), number::plus);
        }
        if (measure instanceof GrowthMeasure growth) {
            return beside(
                    growth.now(),
                    growth.past(),
                    past -> number.plus(HUNDRED).times(past).dividedBy(HUNDRED));
        }
        if (measure instanceof BestMeasure best) {
            return beside(best.own(), best.best(), most -> number.times(most).dividedBy(HUNDRED));
        }
        return number(measure.inputs().get(0).key(), number);
    }

    /** As many done of as many due as the lowest terms of the share say. */
    private static Optional<Facts> counts(CountsMeasure counts, Fraction percent) {
        Fraction share = percent.dividedBy(HUNDRED);
        boolean fits = share.signum() >= 0
                && share.numerator().bitLength() < Long.SIZE - 1
                && share.denominator().bitLength() < Long.SIZE - 1;
        return fits
                ? Optional.of(Facts.builder()
                        .put(counts.done(), share.numerator().longValueExact())
                        .put(counts.due(), share.denominator().longValueExact())
                        .build())
                : Optional.empty();
    }

    /** One side as it may be, the other such that the two give the number. */
    private Optional<Facts> beside(Measure own, Measure other, UnaryOperator<Fraction> given) {
        return BESIDE.stream()
                .flatMap(there -> of(other, there).stream()
                        .flatMap(facts -> of(own, given.apply(there)).map(facts::with).stream()))
                .findFirst();
    }

    private static Optional<Facts> number(FactKey<?> key, Fraction number) {
        return Pieces.decimal(number)
                .filter(value -> key.type() != FactType.COUNT || isCount(value))
                .map(value -> Overlay.with(Facts.none(), key, Overlay.value(key, value)));
    }

    private static boolean isCount(Decimal value) {
        return value.signum() >= 0 && value.places() == 0;
    }

    private static Optional<Integer> whole(Fraction number, int most) {
        return Optional.of(number)
                .filter(count -> count.signum() >= 0 && count.compareTo(Fraction.of(most)) <= 0)
                .filter(count -> count.equals(Fraction.of(count.numerator().intValue())))
                .map(count -> count.numerator().intValueExact());
    }

    private static Facts flags(ImmutableList<FactKey<Boolean>> keys, int set) {
        Facts.Builder facts = Facts.builder();
        IntStream.range(0, keys.size()).forEach(flag -> facts.put(keys.get(flag), flag < set));
        return facts.build();
    }
}
