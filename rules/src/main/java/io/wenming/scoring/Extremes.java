package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts that earn as much, or as little, as is found: leaf by leaf, and in each input by input, until nothing helps any more. What
 * several leaves read is set by the first of them. Found, not proved; with a bound on the work.
 */
final class Extremes {
    private static final int PASSES = 4;
    private static final int MOST_MOVES = 400;
    private static final int OFTEN = 100;

    private final Domains domains;
    private final boolean most;

    private Extremes(Domains domains, boolean most) {
        this.domains = domains;
        this.most = most;
    }

    /** Of a whole tree. */
    static Facts of(Indicator total, Domains domains, boolean most) {
        Extremes extremes = new Extremes(domains, most);
        Facts facts = Facts.none();
        for (Indicator leaf : (Iterable<Indicator>) total.all().filter(node -> !node.isGroup())::iterator) {
            facts = extremes.with(leaf, facts);
        }
        return facts;
    }

    /** All kinds that are known, each as often as matters. */
    static Incidents everyKind(Iterable<String> kinds) {
        return Incidents.copyOf(
                Streams.stream(kinds).map(kind -> Incident.of(kind, OFTEN)).toList());
    }

    /** All kinds that are known, none of them reported. */
    static Incidents unreported(Iterable<String> kinds) {
        return Incidents.copyOf(Streams.stream(kinds)
                .map(kind -> Incident.builder()
                        .kind(kind)
                        .state(NegativeList.UNREPORTED)
                        .build())
                .toList());
    }

    private Facts with(Indicator leaf, Facts known) {
        ScoringRule rule = leaf.rule().orElseThrow();
        Facts given = only(rule, known);
        ImmutableList<Facts> moves = moves(leaf, rule)
                .filter(move -> move.keys().stream().noneMatch(given.keys()::contains))
                .limit(MOST_MOVES)
                .collect(ImmutableList.toImmutableList());
        Facts now = start(rule, moves, given);
        Optional<Fraction> value = value(leaf, now);
        for (int pass = 0; pass < PASSES; pass++) {
            Facts before = now;
            for (Facts move : moves) {
                Facts moved = now.with(move);
                Optional<Fraction> instead = value(leaf, moved);
                if (isBetter(instead, value)) {
                    now = moved;
                    value = instead;
                }
            }
            if (now == before) {
                break;
            }
        }
        return known.with(now);
    }

    /** What is known of the inputs of a rule. */
    private static Facts only(ScoringRule rule, Facts known) {
        Facts only = Facts.none();
        for (Input input : rule.inputs()) {
            only = known.value(input.key()).isPresent()
                    ? Overlay.with(only, input.key(), known.value(input.key()).get())
                    : only;
        }
        return only;
    }

    /** Every required input has some value, so that the rule is asked. */
    private static Facts start(ScoringRule rule, List<Facts> moves, Facts known) {
        Facts start = known;
        for (Input input : rule.inputs()) {
            if (input.required() && !start.keys().contains(input.key())) {
                Facts so = start;
                start = moves.stream()
                        .filter(move -> move.keys().contains(input.key()))
                        .findFirst()
                        .map(so::with)
                        .orElse(so);
            }
        }
        return start;
    }

    private boolean isBetter(Optional<Fraction> moved, Optional<Fraction> now) {
        if (moved.isEmpty() || now.isEmpty()) {
            return moved.isPresent();
        }
        int order = moved.get().compareTo(now.get());
        return most ? order > 0 : order < 0;
    }

    private static Optional<Fraction> value(Indicator leaf, Facts facts) {
        return new Evaluation(facts).ofLeaf(leaf).value();
    }

    /** Measures set to each number at which something changes and between them, then every other input by itself. */
    private Stream<Facts> moves(Indicator leaf, ScoringRule rule) {
        List<Measure> measures = measures(rule);
        Stream<Facts> measured = measures.stream()
                .flatMap(measure -> numbers(leaf, rule, measure)
                        .flatMap(number -> new Inverse(domains).of(measure, number).stream()));
        Stream<Facts> single = rule.inputs().stream()
                .map(Input::key)
                .filter(key -> measures.stream().noneMatch(measure -> Measured.reads(measure, key)))
                .flatMap(key -> values(leaf, rule, key).map(value -> Overlay.with(Facts.none(), key, value)));
        return Stream.concat(measured, single);
    }

    private static List<Measure> measures(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            return ImmutableList.of(bands.measure());
        }
        if (rule instanceof Ratio ratio) {
            return ImmutableList.of(ratio.measure());
        }
        return rule instanceof LessPerStep steps
                ? steps.parts().stream().map(Shortfall::measure).toList()
                : ImmutableList.of();
    }

    /** The ends of what the measure may give, the edges of the rule, and numbers between them. */
    private Stream<Fraction> numbers(Indicator leaf, ScoringRule rule, Measure measure) {
        List<Decimal> edges = new ArrayList<>(edges(leaf, rule));
        Stream<Fraction> ends = Measured.of(measure, Facts.none(), domains).numbers().map(Numbers::span).stream()
                .flatMap(span -> Stream.concat(
                        span.least().filter(end -> span.isLeastAttained()).stream(),
                        span.most().filter(end -> span.isMostAttained()).stream()));
        Stream<Fraction> between = Pieces.of(Cover.of(measure).values(), edges).stream()
                .flatMap(piece -> Trials.inside(piece.range()))
                .map(Decimal::toFraction);
        return Stream.concat(ends, between).distinct();
    }

    private static ImmutableSet<Decimal> edges(Indicator leaf, ScoringRule rule) {
        if (rule instanceof Bands bands) {
            return Pieces.ends(bands.bands().stream().map(Band::when));
        }
        if (rule instanceof MeanDeduction mean) {
            return Pieces.ends(mean.losses().stream().map(Loss::when));
        }
        return rule instanceof LessPerStep steps
                ? steps.parts().stream()
                        .flatMap(part -> part.edges(leaf.points().orElseThrow()))
                        .flatMap(edge -> Pieces.decimal(edge).stream())
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of(Decimal.ZERO, Decimal.of(100));
    }

    private Stream<?> values(Indicator leaf, ScoringRule rule, FactKey<?> key) {
        Domain domain = domains.values(key).orElseGet(() -> Domain.of(key.type()));
        return switch (key.type()) {
            case INCIDENTS ->
                Stream.concat(
                        Stream.of(Incidents.NONE, everything(rule, domain)),
                        Trials.of(key, domain, ImmutableList.of()).stream());
            case READINGS ->
                Pieces.of(Domain.of(FactType.DECIMAL), edges(leaf, rule)).stream()
                        .flatMap(piece -> Trials.inside(piece.range()))
                        .map(Readings::of);
            default ->
                Trials.of(
                        key,
                        domain,
                        rule.edges(key, leaf.points().orElseThrow(), Facts.none()).stream()
                                .flatMap(edge -> Pieces.decimal(edge).stream())
                                .toList())
                        .stream();
        };
    }

    /** Every kind, in every state where states count. */
    private static Incidents everything(ScoringRule rule, Domain domain) {
        return rule instanceof SeverityDeduction severity
                ? Incidents.copyOf(severity.costs().entrySet().stream()
                        .flatMap(level -> level.getValue().keySet().stream()
                                .map(state -> Incident.builder()
                                        .kind(level.getKey())
                                        .state(state)
                                        .times(OFTEN)
                                        .build()))
                        .toList())
                : everyKind(domain.words());
    }
}
