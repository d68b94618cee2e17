package io.wenming.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gaps of any small standard, against all subsets of its leaves scored one by one. */
class GapPropertiesTest {
    private static final int MOST_LEAVES = 9;

    static LongStream seeds() {
        return Seeds.of(20260601, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewestSetsAreThoseOfAllSubsets(long seed) {
        Drawn drawn = new Drawn(seed);
        assumeTrue(drawn.isSmall());

        Gap gap = drawn.question().find();

        assertThat(gap.fewest().plans())
                .extracting(ImprovementPlan::indicators)
                .containsExactlyElementsOf(drawn.smallest(Set::size));
        assertThat(gap.fewest().proved()).isTrue();
        assertThat(gap.fewest().all()).isTrue();
        assertThat(gap.status()).isEqualTo(drawn.status());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cheapestSetsAreThoseOfAllSubsets(long seed) {
        Drawn drawn = new Drawn(seed);
        assumeTrue(drawn.isSmall() && drawn.status() != GapStatus.REACHED);

        ImprovementPlans cheapest =
                drawn.question().costing(drawn.costs).find().cheapest().orElseThrow();

        // of equal cost, the fewest: the cost counts a hundred times
        assertThat(cheapest.plans())
                .extracting(ImprovementPlan::indicators)
                .containsExactlyElementsOf(drawn.smallest(set -> drawn.cost(set) * 100 + set.size()));
        assertThat(cheapest.plans())
                .allSatisfy(plan -> assertThat(plan.cost()).contains(Fraction.of(drawn.cost(plan.indicators()))));
        assertThat(cheapest.proved()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anySetReachesTheTargetAndNoneDoesWithoutOneOfItsMembers(long seed) {
        Drawn drawn = new Drawn(seed);
        long steps = new SplittableRandom(seed).nextLong(1, 200);

        Gap gap = drawn.question().costing(drawn.costs).within(steps).listing(3).find();

        List<ImprovementPlan> plans = new ArrayList<>(gap.fewest().plans());
        gap.cheapest().ifPresent(cheapest -> plans.addAll(cheapest.plans()));
        assertThat(plans).allSatisfy(plan -> {
            Score improved = drawn.score(plan.indicators());
            assertThat(improved.points()).contains(plan.becomes());
            assertThat(drawn.reaches(improved)).isTrue();
            assertThat(plan.indicators())
                    .allSatisfy(member -> assertThat(drawn.reaches(
                                    drawn.score(Sets.difference(plan.indicators(), ImmutableSet.of(member)))))
                            .as("without %s", member)
                            .isFalse());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leastCostNeverFallsWhenAnIndicatorBecomesDearer(long seed) {
        Drawn drawn = new Drawn(seed);
        Map<String, Decimal> dearer = new HashMap<>(drawn.costs);
        drawn.costs.keySet().stream()
                .skip(new SplittableRandom(seed).nextInt(drawn.costs.size()))
                .findFirst()
                .ifPresent(id -> dearer.merge(id, Decimal.of(2), Decimal::plus));

        Gap before = drawn.question().costing(drawn.costs).within(20_000).find();
        Gap after = drawn.question().costing(dearer).within(20_000).find();

        assumeTrue(before.cheapest().orElseThrow().proved()
                && after.cheapest().orElseThrow().proved());
        assertThat(after.cheapest().orElseThrow().plans().isEmpty())
                .isEqualTo(before.cheapest().orElseThrow().plans().isEmpty());
        assertThat(cost(after)).isGreaterThanOrEqualTo(cost(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void treeIsCountedAsTheScoreIs(long seed) {
        Drawn drawn = new Drawn(seed);
        Score score = drawn.standard.score(drawn.facts);

        LeafTree tree = new LeafTree(
                drawn.standard.total(),
                leaf -> score.item(leaf.id()),
                group -> score.finding().of(group.id()).orElseThrow().reasons().stream()
                        .anyMatch(reason -> reason.code() == ScoringReason.NOT_FOR_ROLE));

        assertThat(tree.total()).isEqualTo(score.item(drawn.standard.total().id()));
    }

    private static Fraction cost(Gap gap) {
        return gap.cheapest().orElseThrow().plans().stream()
                .findFirst()
                .flatMap(ImprovementPlan::cost)
                .orElse(Fraction.ZERO);
    }

    /** A leaf whose best is put in the place of its rule. */
    private record Fixed(Fraction value) implements CustomRule {
        private static final long serialVersionUID = 1L;

        @Override
        public Award award(Points points, Facts facts) {
            return Award.of(value);
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of();
        }

        @Override
        public Span range(Points points) {
            return Span.of(value);
        }

        @Override
        public Label describe() {
            return Label.of("定值", "fixed");
        }
    }

    /** A standard, facts, costs and a target. */
    private static final class Drawn {
        private final Standard standard;
        private final Facts facts;
        private final Map<String, Decimal> costs = new LinkedHashMap<>();
        private final Map<String, Points> reachable = new LinkedHashMap<>();
        private final Map<String, Fraction> best = new LinkedHashMap<>();
        private final Set<String> kept = new LinkedHashSet<>();
        private final Optional<Points> target;
        private final Map<Set<String>, Score> scores = new HashMap<>();

        Drawn(long seed) {
            RandomStandard random = new RandomStandard(seed);
            SplittableRandom draw = new SplittableRandom(seed);
            standard = random.standard();
            facts = random.facts();
            standard.total().all().filter(each -> !each.isGroup()).forEach(leaf -> draw(leaf, draw));
            Set<String> some =
                    best.keySet().stream().filter(id -> draw.nextInt(3) > 0).collect(ImmutableSet.toImmutableSet());
            Optional<Points> reached =
                    score(some).points().map(points -> draw.nextInt(4) == 0 ? points.plus(Points.of("0.01")) : points);
            target = standard.passMark().isPresent() && draw.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(reached.orElse(Points.of(5)));
        }

        private void draw(Indicator leaf, SplittableRandom draw) {
            costs.put(leaf.id(), Decimal.of(draw.nextInt(4)));
            Span range = leaf.rule().orElseThrow().range(leaf.points().orElseThrow());
            Points some = leaf.points().orElseThrow().plus(Points.of(1));
            if (range.most().isEmpty() && draw.nextInt(3) > 0) {
                reachable.put(leaf.id(), some);
            }
            if (draw.nextInt(6) == 0) {
                kept.add(leaf.id());
            }
            Optional<Fraction> most = Optional.ofNullable(reachable.get(leaf.id()))
                    .map(Points::toFraction)
                    .or(range::most);
            if (!kept.contains(leaf.id()) && canBeImproved(leaf)) {
                most.ifPresent(value -> best.put(leaf.id(), value));
            }
        }

        /** Observed or not reported, but neither exempt nor inapplicable. */
        private boolean canBeImproved(Indicator leaf) {
            ScoringRule rule = leaf.rule().orElseThrow();
            Set<FactState> states = rule.inputs().stream()
                    .filter(Input::required)
                    .map(input -> facts.state(input.key()))
                    .collect(ImmutableSet.toImmutableSet());
            if (states.contains(FactState.EXEMPT) || states.contains(FactState.NOT_APPLICABLE)) {
                return false;
            }
            return states.contains(FactState.MISSING)
                    || rule.award(leaf.points().orElseThrow(), facts).state() != FactState.NOT_APPLICABLE;
        }

        GapQuestion question() {
            GapQuestion question =
                    target.map(points -> standard.gap(facts, points)).orElseGet(() -> standard.gap(facts));
            for (Map.Entry<String, Points> leaf : reachable.entrySet()) {
                question = question.reaching(leaf.getKey(), leaf.getValue());
            }
            return question.keeping(kept.toArray(String[]::new)).listing(1000);
        }

        boolean isSmall() {
            return best.size() <= MOST_LEAVES;
        }

        boolean reaches(Score score) {
            return target.isEmpty()
                    ? score.status() == ScoreStatus.PASS
                    : score.points().isPresent() && score.points().get().compareTo(target.get()) >= 0;
        }

        GapStatus status() {
            if (reaches(score(Set.of()))) {
                return GapStatus.REACHED;
            }
            return smallest(Set::size).isEmpty() ? GapStatus.OUT_OF_REACH : GapStatus.REACHABLE;
        }

        long cost(Set<String> set) {
            return set.stream()
                    .mapToLong(
                            id -> requireNonNull(costs.get(id)).toBigDecimal().longValueExact())
                    .sum();
        }

        Score score(Set<String> improved) {
            return scores.computeIfAbsent(
                    ImmutableSet.copyOf(improved),
                    set -> Standard.builder()
                            .from(standard)
                            .total(improved(standard.total(), set))
                            .build()
                            .score(facts));
        }

        private Indicator improved(Indicator node, Set<String> set) {
            Indicator.Builder changed = Indicator.builder()
                    .from(node)
                    .parts(node.parts().stream()
                            .map(part -> improved(part, set))
                            .toList());
            return set.contains(node.id())
                    ? changed.rule(new Fixed(requireNonNull(best.get(node.id()))))
                            .build()
                    : changed.build();
        }

        /** The smallest sets that reach the target, in the order of the tree; none where it is reached already. */
        List<ImmutableSet<String>> smallest(ToLongFunction<Set<String>> size) {
            if (reaches(score(Set.of()))) {
                return List.of();
            }
            List<Set<String>> reaching = Sets.powerSet(best.keySet()).stream()
                    .filter(set -> reaches(score(set)))
                    .toList();
            long least = reaching.stream().mapToLong(size).min().orElse(0);
            List<String> order = List.copyOf(best.keySet());
            return reaching.stream()
                    .filter(set -> size.applyAsLong(set) == least)
                    .map(ImmutableSet::copyOf)
                    .sorted(Comparator.comparing(set -> set.stream()
                            .map(order::indexOf)
                            .map(i -> Character.toString((char) ('a' + i)))
                            .reduce("", String::concat)))
                    .toList();
        }
    }
}
