package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The missing inputs of a standard: what each may turn out to be, and which are read in several places. */
final class Unknowns {
    /** A role that no indicator is for. */
    static final String OTHER_ROLE = "-";

    private final ImmutableList<Indicator> nodes;
    private final ImmutableList<Gate> gates;
    private final Facts facts;
    private final Domains domains;
    private final ImmutableSet<FactKey<?>> shared;

    private Unknowns(
            ImmutableList<Indicator> nodes,
            ImmutableList<Gate> gates,
            Facts facts,
            Domains domains,
            ImmutableSet<FactKey<?>> shared) {
        this.nodes = nodes;
        this.gates = gates;
        this.facts = facts;
        this.domains = domains;
        this.shared = shared;
    }

    static Unknowns of(Standard standard, Facts facts, Completion completion) {
        return of(
                standard,
                standard.total().all().collect(ImmutableList.toImmutableList()),
                Stream.concat(standard.negativeList().stream().map(NegativeList::key), afterLimits(standard)),
                facts,
                completion);
    }

    /** The missing inputs of what acts on the mean of periods. */
    static Unknowns ofMean(Standard standard, Facts overall, Completion completion) {
        return of(standard, ImmutableList.of(), afterLimits(standard), overall, completion);
    }

    private static Unknowns of(
            Standard standard,
            ImmutableList<Indicator> nodes,
            Stream<? extends FactKey<?>> onTheTotal,
            Facts facts,
            Completion completion) {
        ImmutableMap<FactKey<?>, InputSpec> declared =
                standard.declared().stream().collect(ImmutableMap.toImmutableMap(InputSpec::key, spec -> spec));
        Map<FactKey<?>, Domain> values = new LinkedHashMap<>();
        Set<FactKey<?>> required = new HashSet<>();
        Map<FactKey<?>, Integer> readers = new LinkedHashMap<>();
        nodes.forEach(node -> {
            node.rule()
                    .ifPresent(rule ->
                            rule.inputs().forEach(input -> values.merge(input.key(), rule.domain(input), Domain::or)));
            node.onlyFor().ifPresent(role -> values.merge(role.key(), roles(role), Domain::or));
            node.inputs().stream().filter(Input::required).map(Input::key).forEach(required::add);
            node.inputs().stream().map(Input::key).distinct().forEach(key -> readers.merge(key, 1, Integer::sum));
        });
        onTheTotal.forEach(key -> {
            values.merge(key, Domain.of(key.type()), Domain::or);
            required.add(key);
            readers.merge(key, 1, Integer::sum);
        });
        ImmutableMap.Builder<FactKey<?>, Open> open = ImmutableMap.builder();
        values.forEach((key, natural) -> {
            if (facts.state(key) == FactState.MISSING) {
                Domain domain = Optional.ofNullable(declared.get(key))
                        .map(InputSpec::domain)
                        .filter(said -> !said.equals(Domain.of(key.type())))
                        .orElse(natural);
                open.put(key, new Open(Optional.of(domain), others(required.contains(key), completion)));
            }
        });
        Domains domains = Domains.of(open.buildOrThrow());
        return new Unknowns(
                nodes,
                standard.gates(),
                facts,
                domains,
                domains.keys().stream()
                        .filter(key -> readers.getOrDefault(key, 0) > 1)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The states without a value; an input that everything can do without may stay missing, which is an answer too. */
    private static ImmutableSet<FactState> others(boolean required, Completion completion) {
        Stream<FactState> missing = Stream.of(FactState.MISSING).filter(state -> !required);
        Stream<FactState> asked = Stream.of(FactState.NOT_APPLICABLE, FactState.EXEMPT)
                .filter(state -> completion == Completion.ANY_STATE);
        return Sets.immutableEnumSet(Stream.concat(missing, asked).toList());
    }

    /** The roles that are known, and one that is none of them. */
    private static Domain roles(Role role) {
        return Domain.of(FactType.GRADE).knowing(role.words()).knowing(ImmutableSet.of(OTHER_ROLE));
    }

    /** The inputs that vetoes, gates and the blend read. */
    private static Stream<FactKey<?>> afterLimits(Standard standard) {
        return Stream.of(
                        standard.vetoes().stream().map(Veto::key),
                        standard.gates().stream().map(Gate::key),
                        standard.blend().stream().map(Blend::key))
                .flatMap(keys -> keys);
    }

    /** The missing inputs with what they may turn out to be. */
    Domains domains() {
        return domains;
    }

    /** The missing inputs that are read in several places. */
    ImmutableSet<FactKey<?>> shared() {
        return shared;
    }

    /** The values that an input is tried with. */
    Stream<Object> trials(FactKey<?> key) {
        return domains.values(key).stream().flatMap(domain -> Trials.of(key, domain, edges(key)).stream());
    }

    /** The same questions, one input known. */
    Unknowns knowing(FactKey<?> key, Facts more) {
        return new Unknowns(nodes, gates, more, domains.without(key), shared);
    }

    /**
     * Cases that together are everything the missing inputs may turn out to be: in each, inputs that are read in several
     * places are set, as far as the number of cases stays within a budget.
     */
    ImmutableList<ImmutableMap<FactKey<?>, Open>> cases(int budget) {
        Map<FactKey<?>, ImmutableList<Open>> cut = new LinkedHashMap<>();
        shared.stream().filter(domains::isOpen).forEach(key -> cut.put(key, pieces(key)));
        List<ImmutableMap<FactKey<?>, Open>> cases = new ArrayList<>(List.of(ImmutableMap.of()));
        cut.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing(entry -> entry.getValue().size()))
                .forEach(entry -> {
                    if ((long) cases.size() * entry.getValue().size() <= budget) {
                        List<ImmutableMap<FactKey<?>, Open>> finer = cases.stream()
                                .flatMap(one -> entry.getValue().stream()
                                        .map(piece -> ImmutableMap.<FactKey<?>, Open>builder()
                                                .putAll(one)
                                                .put(entry.getKey(), piece)
                                                .buildOrThrow()))
                                .toList();
                        cases.clear();
                        cases.addAll(finer);
                    }
                });
        return ImmutableList.copyOf(cases);
    }

    private ImmutableList<Open> pieces(FactKey<?> key) {
        Stream<Domain> values = domains.values(key).stream().flatMap(domain -> switch (key.type()) {
            case FLAG -> Pieces.of(domain, ImmutableList.of(Decimal.ZERO, Decimal.of(1))).stream();
            case COUNT, RATE, DECIMAL -> Pieces.of(domain, edges(key)).stream();
            case GRADE -> domain.words().stream().map(domain::only);
            default -> Stream.of(domain);
        });
        Stream<FactState> others = domains.others(key).stream();
        return Stream.concat(values.map(Open::of), others.map(Open::in)).collect(ImmutableList.toImmutableList());
    }

    /** Every number at which something that reads an input begins to act in another way. */
    ImmutableSortedSet<Decimal> edges(FactKey<?> key) {
        Stream<Decimal> rules = nodes.stream()
                .filter(node -> node.rule().isPresent())
                .flatMap(leaf -> edges(leaf, key))
                .flatMap(edge -> Pieces.decimal(edge).stream());
        Stream<Range<Decimal>> open =
                gates.stream().filter(gate -> gate.key().equals(key)).map(Gate::when);
        return Stream.concat(rules, Pieces.ends(open).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Decimal::compareTo));
    }

    private Stream<Fraction> edges(Indicator leaf, FactKey<?> key) {
        ScoringRule rule = leaf.rule().orElseThrow();
        boolean reads = rule.inputs().stream().anyMatch(input -> input.key().equals(key));
        return reads ? rule.edges(key, leaf.points().orElse(Points.ZERO), facts).stream() : Stream.of();
    }
}
