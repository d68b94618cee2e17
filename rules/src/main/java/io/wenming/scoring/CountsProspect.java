package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.stream.Stream;

/** The shares, in percent, of done of due less deferred while some of the counts are open. */
final class CountsProspect {
    private static final Fraction HUNDRED = Fraction.of(100);

    private CountsProspect() {}

    static Measured of(CountsMeasure counts, Facts facts, Domains domains) {
        Numbers done = numbers(counts.done(), facts, domains).orElseThrow();
        Numbers due = numbers(counts.due(), facts, domains).orElseThrow();
        Optional<Numbers> later = counts.deferred().flatMap(key -> numbers(key, facts, domains));
        boolean mayLack =
                counts.deferred().map(key -> domains.mayLack(key, facts)).orElse(true);
        return Stream.concat(
                        later.stream().map(deferred -> less(due, deferred)),
                        Stream.of(due).filter(all -> mayLack))
                .map(left -> share(done, left))
                .reduce(Measured::or)
                .orElseThrow();
    }

    private static Optional<Numbers> numbers(FactKey<Long> key, Facts facts, Domains domains) {
        return domains.isOpen(key)
                ? domains.values(key).map(domain -> Numbers.multiples(Span.over(domain.range()), Fraction.ONE))
                : facts.value(key).map(count -> Numbers.of(Fraction.of(count)));
    }

    /** The whole numbers that are left: all between the least and the most. */
    private static Numbers less(Numbers due, Numbers deferred) {
        return Numbers.multiples(due.span().plus(deferred.span().negated()), Fraction.ONE);
    }

    private static Measured share(Numbers done, Numbers left) {
        Optional<Numbers> due = left.positive();
        Optional<Measured> shares = due.map(some -> Measured.of(shares(done, some)));
        boolean mayBeNothing = left.mayBeZeroOrLess();
        return shares.map(all -> mayBeNothing ? all.orNothing() : all).orElseGet(Measured::nothing);
    }

    private static Numbers shares(Numbers done, Numbers left) {
        Span ends = done.span().over(left.span()).times(HUNDRED);
        boolean endless = done.span().most().isEmpty();
        if (endless && left.span().most().isEmpty()) {
            return Numbers.everyOf(ends); // p of q is also 2p of 2q, and so on
        }
        if (endless && left.span().isOne()) {
            return Numbers.multiples(ends, HUNDRED.dividedBy(left.span().least().orElseThrow()));
        }
        return done.with(left, (some, all) -> some.times(HUNDRED).dividedBy(all), (some, all) -> ends);
    }

    /** The counts at which the share is at one of some marks, or nothing is due. */
    static Stream<Fraction> edges(CountsMeasure counts, FactKey<?> key, Stream<Fraction> marks, Facts facts) {
        Optional<Fraction> done = facts.value(counts.done()).map(Fraction::of);
        Optional<Fraction> due = facts.value(counts.due()).map(Fraction::of);
        Fraction later =
                counts.deferred().flatMap(facts::value).map(Fraction::of).orElse(Fraction.ZERO);
        if (key.equals(counts.done())) {
            return due.map(all -> all.minus(later))
                    .map(left -> marks.map(mark -> mark.times(left).dividedBy(HUNDRED)))
                    .orElseGet(Stream::of);
        }
        Stream<Fraction> left = done.map(some -> marks.filter(mark -> mark.signum() > 0)
                        .map(mark -> some.times(HUNDRED).dividedBy(mark)))
                .orElseGet(Stream::of);
        return key.equals(counts.due())
                ? Stream.concat(Stream.of(later), left.map(later::plus))
                : due.map(all -> Stream.concat(Stream.of(all), left.map(all::minus)))
                        .orElseGet(Stream::of);
    }
}
