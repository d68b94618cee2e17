package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import java.util.Optional;
import java.util.stream.Stream;

/** The shares of done of due less deferred while some of the counts are open. */
final class CountsProspect {
    private CountsProspect() {}

    static Prospect of(Measures.OfCounts counts, Facts facts, Domains domains) {
        Stream<FactKey<Long>> keys = Stream.concat(Stream.of(counts.done(), counts.due()), counts.deferred().stream());
        if (keys.filter(domains::isOpen).distinct().count() < keysOpen(counts, domains)) {
            // one open input in two places: what it is in one it is in the other
            return Prospect.of(Span.atLeast(Fraction.ZERO)).orNotApplicable().notProved();
        }
        Span done = span(counts.done(), facts, domains).orElseThrow();
        Span due = span(counts.due(), facts, domains).orElseThrow();
        Optional<Span> later = counts.deferred().flatMap(key -> span(key, facts, domains));
        boolean mayLack =
                counts.deferred().map(key -> domains.mayLack(key, facts)).orElse(true);
        return Stream.concat(
                        later.stream().map(deferred -> less(due, deferred)),
                        Stream.of(due).filter(all -> mayLack))
                .map(left -> share(done, left))
                .reduce(Prospect::or)
                .orElseThrow();
    }

    private static long keysOpen(Measures.OfCounts counts, Domains domains) {
        return Stream.concat(Stream.of(counts.done(), counts.due()), counts.deferred().stream())
                .filter(domains::isOpen)
                .count();
    }

    private static Optional<Span> span(FactKey<Long> key, Facts facts, Domains domains) {
        return domains.isOpen(key)
                ? domains.values(key).map(domain -> Span.over(domain.range()))
                : facts.value(key).map(count -> Span.of(Fraction.of(count)));
    }

    private static Span less(Span due, Span deferred) {
        return Span.between(
                deferred.most().map(all -> due.least().orElseThrow().minus(all)),
                due.most().map(all -> all.minus(deferred.least().orElseThrow())));
    }

    /** The shares of whole numbers that are due; each of 1 and more between the ends is one. */
    private static Prospect share(Span done, Span left) {
        Optional<Fraction> fewest = left.least().filter(least -> least.signum() > 0);
        if (left.most().filter(most -> most.signum() <= 0).isPresent()) {
            return Prospect.notApplicable();
        }
        Fraction small = fewest.orElse(Fraction.ONE);
        Fraction few = done.least().orElseThrow();
        Fraction least = left.most().map(few::dividedBy).orElse(Fraction.ZERO);
        Span shares = Span.between(Optional.of(least), done.most().map(most -> most.dividedBy(small)));
        boolean approached = left.most().isEmpty() && few.signum() > 0;
        Prospect due = Prospect.of(approached ? shares.leastNotAttained() : shares);
        return fewest.isPresent() ? due : due.orNotApplicable();
    }
}
