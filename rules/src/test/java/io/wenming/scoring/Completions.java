package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Mark;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Facts with holes in them, and what the holes may be filled with. */
final class Completions {
    private static final List<String> NUMBERS = List.of(
            "-3", "0", "0.5", "1", "2", "2.5", "3", "7", "10", "59.99", "60", "84.995", "85", "99.99", "100", "1000");

    private final Standard standard;
    private final SplittableRandom random;

    Completions(Standard standard, long seed) {
        this.standard = standard;
        this.random = new SplittableRandom(seed);
    }

    /** The facts, some inputs missing; only such whose value lies in their domain, so that it is one to fill the hole with. */
    Facts holes(Facts facts, int oneOf) {
        Domains domains = open(Facts.none());
        IndexedFacts.Row row = standard.schema().row();
        for (FactKey<?> key : standard.inputs()) {
            boolean fits = facts.value(key)
                    .map(value -> domains.values(key).orElseThrow().contains(value))
                    .orElse(domains.mayBeAbsent(key) && facts.state(key) == FactState.MISSING);
            if (!fits || random.nextInt(oneOf) != 0) {
                copy(row, key, facts);
            }
        }
        return row.build();
    }

    /** The facts, every hole filled with something. */
    Facts filled(Facts facts) {
        Domains domains = open(facts);
        IndexedFacts.Row row = standard.schema().row();
        for (FactKey<?> key : standard.inputs()) {
            if (!domains.isOpen(key)) {
                copy(row, key, facts);
            } else if (!domains.mayBeAbsent(key) || random.nextInt(3) > 0) {
                put(row, key, value(key, domains.values(key).orElseThrow()));
            }
        }
        return row.build();
    }

    /** Every way to fill the holes, for domains that are finite; none where there are too many. */
    static List<Facts> all(Standard standard, Facts facts, Completion completion, int most) {
        Domains domains = Unknowns.of(standard, facts, completion).domains();
        FactSchema schema = standard.schema();
        List<FactKey<?>> keys = domains.keys().asList();
        List<List<Object>> ways = keys.stream()
                .map(key -> Stream.concat(
                                every(key, domains.values(key).orElseThrow()),
                                Stream.of(FactState.values()).filter(state -> domains.may(key, facts, state)))
                        .toList())
                .toList();
        if (ways.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE)) > most) {
            return List.of();
        }
        IndexedFacts.Row row = schema.row();
        standard.inputs().forEach(key -> copy(row, key, facts));
        return Lists.cartesianProduct(ways).stream()
                .<Facts>map(way -> {
                    for (int i = 0; i < keys.size(); i++) {
                        if (way.get(i) instanceof FactState state) {
                            row.setState(schema.slot(keys.get(i)), state);
                        } else {
                            put(row, keys.get(i), way.get(i));
                        }
                    }
                    return row.build();
                })
                .toList();
    }

    private Domains open(Facts facts) {
        return Unknowns.of(standard, facts, Completion.OBSERVED).domains();
    }

    private static Stream<Object> every(FactKey<?> key, Domain domain) {
        return switch (key.type()) {
            case FLAG -> Stream.of(false, true);
            case GRADE -> domain.words().stream().map(word -> word);
            case COUNT -> {
                long from = domain.range().lowerEndpoint().toBigDecimal().longValueExact();
                long to = domain.range().upperEndpoint().toBigDecimal().longValueExact();
                yield Stream.iterate(from, n -> n <= to, n -> n + 1).map(n -> n);
            }
            case CHECKLIST ->
                domain.sizes().entrySet().stream().flatMap(size -> checklists(size.getKey(), size.getValue()));
            case DECIMAL -> Stream.of(domain.range().lowerEndpoint());
            default -> throw new AssertionError(key);
        };
    }

    private static Stream<Object> checklists(int size, boolean mayNotApply) {
        List<List<Mark>> lists = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < size; i++) {
            lists = lists.stream()
                    .flatMap(list -> Stream.of(Mark.values())
                            .filter(mark -> mayNotApply || mark != Mark.NOT_APPLICABLE)
                            .map(mark -> Stream.concat(list.stream(), Stream.of(mark))
                                    .toList()))
                    .toList();
        }
        return lists.stream().map(list -> new Checklist(ImmutableList.copyOf(list)));
    }

    private Object value(FactKey<?> key, Domain domain) {
        return switch (key.type()) {
            case FLAG -> random.nextBoolean();
            case COUNT, RATE, DECIMAL -> Overlay.value(key, number(domain));
            case GRADE -> pick(domain.words().asList());
            case INCIDENTS -> incidents(domain);
            case CHECKLIST -> {
                int size = pick(domain.sizes().keySet().asList());
                List<Mark> marks = domain.sizes().getOrDefault(size, false)
                        ? List.of(Mark.values())
                        : List.of(Mark.PASS, Mark.FAIL);
                yield new Checklist(
                        Stream.generate(() -> pick(marks)).limit(size).collect(ImmutableList.toImmutableList()));
            }
            case READINGS ->
                new Readings(Stream.generate(() -> Decimal.parse(pick(NUMBERS)))
                        .limit(random.nextInt(4))
                        .collect(ImmutableList.toImmutableList()));
            case DATE -> throw new AssertionError(key);
        };
    }

    private Decimal number(Domain domain) {
        List<Decimal> fitting = NUMBERS.stream()
                .map(Decimal::parse)
                .flatMap(number -> domain.cut(Range.singleton(number)).stream())
                .map(one -> one.range().lowerEndpoint())
                .toList();
        return pick(fitting);
    }

    private Incidents incidents(Domain domain) {
        return Incidents.copyOf(Stream.generate(() -> incident(domain))
                .limit(random.nextInt(4))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()));
    }

    private Optional<Incident> incident(Domain domain) {
        if (domain.words().isEmpty()) {
            return Optional.empty();
        }
        Incident.Builder incident = Incident.builder()
                .kind(pick(domain.words().asList()))
                .times(pick(List.of(1, 2, 50)))
                .project(pick(List.of("p", "q")));
        return Optional.of(
                random.nextBoolean() ? incident.state(NegativeList.UNREPORTED).build() : incident.build());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> void copy(IndexedFacts.Row row, FactKey<T> key, Facts facts) {
        facts.value(key).ifPresent(value -> row.set(key, value));
        if (facts.state(key) != FactState.PRESENT) {
            row.setState(row.build().schema().slot(key), facts.state(key));
        }
    }

    private static <T> void put(IndexedFacts.Row row, FactKey<T> key, Object value) {
        row.set(key, key.valueClass().cast(value));
    }
}
