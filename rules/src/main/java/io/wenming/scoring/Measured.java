package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a measure may give while inputs are open.
 *
 * @param numbers the numbers; none where there never is one
 * @param mayBeNothing whether nothing may be due
 * @param mayBeUnreadable whether the facts may turn out not to fit
 * @param proved whether the numbers are just those that come out, or may be more
 */
record Measured(Optional<Numbers> numbers, boolean mayBeNothing, boolean mayBeUnreadable, boolean proved) {
    static Measured of(Numbers numbers) {
        return new Measured(Optional.of(numbers), false, false, true);
    }

    static Measured nothing() {
        return new Measured(Optional.empty(), true, false, true);
    }

    /** The same, and nothing may be due. */
    Measured orNothing() {
        return new Measured(numbers, true, mayBeUnreadable, proved);
    }

    /** The same, and the facts may not fit. */
    Measured orUnreadable() {
        return new Measured(numbers, mayBeNothing, true, proved);
    }

    Measured notProved() {
        return new Measured(numbers, mayBeNothing, mayBeUnreadable, false);
    }

    /** What may be measured in either way. */
    Measured or(Measured other) {
        Optional<Numbers> both =
                Stream.concat(numbers.stream(), other.numbers.stream()).reduce(Numbers::or);
        return new Measured(
                both,
                mayBeNothing || other.mayBeNothing,
                mayBeUnreadable || other.mayBeUnreadable,
                proved && other.proved);
    }

    /** What a rule makes of it: by the numbers; where nothing is due, by the policy. */
    Prospect prospect(Optional<NothingDue> policy, Fraction full, Function<Numbers, Prospect> byNumbers) {
        Stream<Prospect> valued = numbers.map(byNumbers).stream();
        Stream<Prospect> nothing =
                mayBeNothing ? policy.map(due -> Prospect.nothingDue(due, full)).stream() : Stream.of();
        Stream<Prospect> unread = mayBeUnreadable ? Stream.of(Prospect.unreadable()) : Stream.of();
        Prospect all = Stream.of(valued, nothing, unread)
                .flatMap(each -> each)
                .reduce(Prospect::or)
                .orElseThrow();
        return proved || all.isOne() ? all : all.notProved();
    }

    /** The open inputs of a measure. */
    static ImmutableSet<FactKey<?>> open(Measure measure, Domains domains) {
        return measure.inputs().stream().map(Input::key).filter(domains::isOpen).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a measure reads an input. */
    static boolean reads(Measure measure, FactKey<?> key) {
        return measure.inputs().stream().anyMatch(input -> input.key().equals(key));
    }

    /** The values of an input that measures can read. */
    static Domain domain(Stream<Measure> measures, Input input) {
        return measures.filter(measure -> reads(measure, input.key()))
                .map(measure -> domain(measure, input))
                .reduce(Domain::or)
                .orElseGet(() -> Domain.of(input.key().type()));
    }

    private static Domain domain(Measure measure, Input input) {
        if (measure instanceof PassedMeasure passed) {
            return Domain.marks(passed.lines(), true);
        }
        return domain(Measuring.sides(measure), input);
    }

    /** What a measure may give. */
    static Measured of(Measure measure, Facts facts, Domains domains) {
        return new Measuring(facts, domains).of(measure);
    }
}
