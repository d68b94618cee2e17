package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What each kind of measure may give while inputs are open. */
final class Measuring {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Facts facts;
    private final Domains domains;

    Measuring(Facts facts, Domains domains) {
        this.facts = facts;
        this.domains = domains;
    }

    Measured of(Measure measure) {
        if (Measured.open(measure, domains).isEmpty()) {
            return known(measure);
        }
        if (measure instanceof CountsMeasure counts) {
            return CountsProspect.of(counts, facts, domains);
        }
        if (measure instanceof AmountMeasure amount) {
            Span given = Span.over(range(amount.key()));
            return Measured.of(Numbers.everyOf(
                    given.times(HUNDRED.dividedBy(amount.target().toFraction()))));
        }
        if (measure instanceof PassedMeasure passed) {
            return passed(passed);
        }
        if (measure instanceof MetMeasure met) {
            return met(met);
        }
        if (measure instanceof MeanMeasure) {
            // any readings, and none at all
            return Measured.of(Numbers.everyOf(Span.all())).orNothing();
        }
        if (measure instanceof ChangeMeasure change) {
            return compared(
                    of(change.now()), of(change.past()), Fraction::minus, (now, past) -> now.plus(past.negated()));
        }
        if (measure instanceof GrowthMeasure growth) {
            return compared(
                    of(growth.now()),
                    positive(of(growth.past())),
                    (now, past) -> now.minus(past).times(HUNDRED).dividedBy(past),
                    (now, past) -> now.over(past).plus(Span.of(Fraction.of(-1))).times(HUNDRED));
        }
        if (measure instanceof BestMeasure best) {
            return compared(
                    of(best.own()),
                    positive(of(best.best())),
                    (own, most) -> own.times(HUNDRED).dividedBy(most),
                    (own, most) -> own.over(most).times(HUNDRED));
        }
        return single(measure.inputs().get(0).key());
    }

    /** The measures that a measure compares; none where it compares none. */
    static Stream<Measure> sides(Measure measure) {
        if (measure instanceof ChangeMeasure change) {
            return Stream.of(change.now(), change.past());
        }
        if (measure instanceof GrowthMeasure growth) {
            return Stream.of(growth.now(), growth.past());
        }
        return measure instanceof BestMeasure best ? Stream.of(best.own(), best.best()) : Stream.of();
    }

    private Measured known(Measure measure) {
        if (measure.unreadable(facts).isPresent()) {
            return new Measured(Optional.empty(), false, true, true);
        }
        return measure.value(facts).map(value -> Measured.of(Numbers.of(value))).orElseGet(Measured::nothing);
    }

    private Range<Decimal> range(FactKey<?> key) {
        return domains.values(key).orElseThrow().range();
    }

    /** A rate, decimal, count or rank as it is. */
    private Measured single(FactKey<?> key) {
        Span span = Span.over(range(key));
        boolean whole = key.valueClass() == Long.class;
        return Measured.of(whole ? Numbers.multiples(span, Fraction.ONE) : Numbers.everyOf(span));
    }

    private Measured passed(PassedMeasure passed) {
        ImmutableSortedMap<Integer, Boolean> sizes =
                domains.values(passed.key()).orElseThrow().sizes();
        if (!sizes.containsKey(passed.lines())) {
            return new Measured(Optional.empty(), false, true, true);
        }
        Measured fitting =
                Measured.of(Numbers.multiples(Span.closed(Fraction.ZERO, Fraction.of(passed.lines())), Fraction.ONE));
        Measured all = sizes.getOrDefault(passed.lines(), false) ? fitting.orNothing() : fitting;
        return sizes.size() > 1 ? all.orUnreadable() : all;
    }

    private Measured met(MetMeasure met) {
        long least = met.keys().stream()
                .filter(flag -> !domains.maySay(flag, facts, false))
                .count();
        long most = met.keys().stream()
                .filter(flag -> domains.maySay(flag, facts, true))
                .count();
        return Measured.of(Numbers.listed(LongStream.rangeClosed(least, most).mapToObj(Fraction::of)));
    }

    /** Only what is above 0; where it is not, nothing is due. */
    private static Measured positive(Measured given) {
        Optional<Numbers> above = given.numbers().flatMap(Numbers::positive);
        boolean below = given.numbers().filter(Numbers::mayBeZeroOrLess).isPresent();
        boolean loose = below && above.filter(Numbers::isUnknown).isPresent();
        return new Measured(above, given.mayBeNothing() || below, given.mayBeUnreadable(), given.proved() && !loose);
    }

    /** Two measures of inputs of their own. */
    private static Measured compared(
            Measured one, Measured other, BinaryOperator<Fraction> each, BinaryOperator<Span> ends) {
        Optional<Numbers> numbers =
                one.numbers().flatMap(numerators -> other.numbers().map(others -> numerators.with(others, each, ends)));
        boolean readable = one.numbers().isPresent() || one.mayBeNothing();
        boolean otherReadable = other.numbers().isPresent() || other.mayBeNothing();
        boolean nothing = readable && otherReadable && (one.mayBeNothing() || other.mayBeNothing());
        return new Measured(
                numbers, nothing, one.mayBeUnreadable() || other.mayBeUnreadable(), one.proved() && other.proved());
    }

    /** The numbers of an input at which a measure is at one of some marks; none where that hangs on what is not known. */
    static Stream<Fraction> edges(Measure measure, FactKey<?> key, Stream<Fraction> marks, Facts facts) {
        if (measure instanceof CountsMeasure counts) {
            return CountsProspect.edges(counts, key, marks, facts);
        }
        if (measure instanceof AmountMeasure amount) {
            return marks.map(mark -> mark.times(amount.target().toFraction()).dividedBy(HUNDRED));
        }
        if (measure instanceof ChangeMeasure change) {
            return Measured.reads(change.now(), key)
                    ? edges(change.now(), key, by(marks, value(change.past(), facts), Fraction::plus), facts)
                    : edges(
                            change.past(),
                            key,
                            by(marks, value(change.now(), facts), (mark, now) -> now.minus(mark)),
                            facts);
        }
        if (measure instanceof BestMeasure best) {
            return ratio(best.own(), best.best(), key, marks, facts);
        }
        if (measure instanceof GrowthMeasure growth) {
            return ratio(growth.now(), growth.past(), key, marks.map(HUNDRED::plus), facts);
        }
        return Domain.of(key.type()).isNumeric() ? marks : Stream.of();
    }

    /** Where one measure is so many percent of another. */
    private static Stream<Fraction> ratio(
            Measure one, Measure other, FactKey<?> key, Stream<Fraction> percents, Facts facts) {
        return Measured.reads(one, key)
                ? edges(
                        one,
                        key,
                        by(
                                percents,
                                value(other, facts),
                                (mark, of) -> of.times(mark).dividedBy(HUNDRED)),
                        facts)
                : edges(
                        other,
                        key,
                        Stream.concat(
                                Stream.of(Fraction.ZERO),
                                by(
                                        percents.filter(mark -> mark.signum() != 0),
                                        value(one, facts),
                                        (mark, of) -> of.times(HUNDRED).dividedBy(mark))),
                        facts);
    }

    private static Stream<Fraction> by(
            Stream<Fraction> marks, Optional<Fraction> known, BinaryOperator<Fraction> change) {
        return known.map(value -> marks.map(mark -> change.apply(mark, value))).orElseGet(Stream::of);
    }

    private static Optional<Fraction> value(Measure measure, Facts facts) {
        boolean given = measure.inputs().stream()
                .filter(Input::required)
                .allMatch(input -> facts.value(input.key()).isPresent());
        return given && measure.unreadable(facts).isEmpty() ? measure.value(facts) : Optional.empty();
    }
}
