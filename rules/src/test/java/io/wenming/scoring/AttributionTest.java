package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of any standard over any facts, each line stands where its mechanism acts, and says it. */
class AttributionTest {
    /** Why a line of a mechanism is there, where the mechanism has a reason of its own. */
    private static final Map<Mechanism, Set<ScoringReason>> WHY = Map.ofEntries(
            Map.entry(Mechanism.LEFT_OUT, Set.of(ScoringReason.LEFT_OUT)),
            Map.entry(Mechanism.COUNTED_ZERO, Set.of(ScoringReason.COUNTED_ZERO)),
            Map.entry(Mechanism.RESCALE, Set.of(ScoringReason.RESCALED)),
            Map.entry(Mechanism.CAP, Set.of(ScoringReason.CAP)),
            Map.entry(Mechanism.FLOOR, Set.of(ScoringReason.FLOOR)),
            Map.entry(Mechanism.NEGATIVE_LIST, Set.of(ScoringReason.NEGATIVE, ScoringReason.NEGATIVE_UNREPORTED)),
            Map.entry(Mechanism.LIMIT, Set.of(ScoringReason.CAP, ScoringReason.FLOOR)),
            Map.entry(Mechanism.BLEND, Set.of(ScoringReason.BLENDED, ScoringReason.BLENDED_MISSING)),
            Map.entry(Mechanism.ROUNDING, Set.of(ScoringReason.ROUNDED)),
            Map.entry(Mechanism.VETO, Set.of(ScoringReason.VETO_ZERO)));
    /** What a part that does not apply costs stands at the part, and belongs to the group around it. */
    private static final Set<Mechanism> OF_THE_GROUP = Set.of(Mechanism.LEFT_OUT, Mechanism.COUNTED_ZERO);

    static LongStream seeds() {
        return Seeds.of(20261129, 40_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lineStandsOnlyWhereItsMechanismCanAct(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Score score = standard.score(drawn.facts());
        Nodes nodes = new Nodes(standard, drawn.items());

        assertThat(score.lines()).allSatisfy(line -> {
            assertThat(line.code().isOnTotal())
                    .isEqualTo(line.node().equals(standard.id()))
                    .isNotEqualTo(nodes.has(line.node()));
            assertThat(nodes.canAct(line, score)).as(line.toString()).isTrue();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lineOfAMechanismOfItsOwnHasItsOneReason(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        ImmutableList<ScoreLine> lines = drawn.standard().score(drawn.facts()).lines();

        assertThat(lines).allSatisfy(line -> {
            List<ReasonCode> codes = line.reasons().stream().map(Reason::code).toList();
            if (WHY.containsKey(line.code())) {
                assertThat(codes).hasSize(1);
                assertThat(WHY.get(line.code())).contains((ScoringReason) codes.get(0));
            } else {
                assertThat(codes.contains(ScoringReason.MISSING_ZERO)).isEqualTo(line.code() == Mechanism.MISSING);
            }
        });
        assertThat(lines.stream()
                        .filter(line -> line.code() != Mechanism.NEGATIVE_LIST)
                        .map(line -> line.node() + " " + line.code()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesInsideEachNodeAddUpToWhatThatNodeLost(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Score score = standard.score(drawn.facts());
        Nodes nodes = new Nodes(standard, drawn.items());

        for (Indicator node : score.points().isPresent() ? nodes.counted() : ImmutableList.<Indicator>of()) {
            Set<String> inside = node.all().map(Indicator::id).collect(Collectors.toSet());
            Q lost = score.lines().stream()
                    .filter(line -> inside.contains(line.node()))
                    .filter(line -> !(line.node().equals(node.id()) && OF_THE_GROUP.contains(line.code())))
                    .map(line -> q(line.amount()))
                    .reduce(Q.ZERO, Q::plus);

            assertThat(lost).as(node.id()).isEqualTo(nodes.lost(node));
        }
    }

    private static Q q(Fraction fraction) {
        return new Q(fraction.numerator(), fraction.denominator());
    }

    /** The indicators of a standard, with the values that the oracle gives them. */
    private static final class Nodes {
        private final Standard standard;
        private final Map<String, Optional<Q>> items;
        private final Map<String, Indicator> byId = new HashMap<>();
        private final Map<String, Indicator> groups = new HashMap<>();

        Nodes(Standard standard, Map<String, Optional<Q>> items) {
            this.standard = standard;
            this.items = items;
            standard.total().all().forEach(node -> {
                byId.put(node.id(), node);
                node.parts().forEach(part -> groups.put(part.id(), node));
            });
        }

        boolean has(String id) {
            return byId.containsKey(id);
        }

        /** Nodes that have a value, inside groups that have one. */
        ImmutableList<Indicator> counted() {
            return standard.total().all().filter(this::isCounted).collect(ImmutableList.toImmutableList());
        }

        private boolean isCounted(Indicator node) {
            return value(node.id()).isPresent() && (isTotal(node) || isCounted(group(node)));
        }

        /** What a node lost of what it offers, in points of the total. */
        Q lost(Indicator node) {
            Q lost = q(node.offers()).minus(value(node.id()).orElseThrow());
            for (Indicator up = node; !isTotal(up); up = group(up)) {
                lost = lost.times(q(up.weight().toFraction()));
            }
            return lost;
        }

        boolean canAct(ScoreLine line, Score score) {
            Optional<Indicator> node = Optional.ofNullable(byId.get(line.node()));
            Optional<Q> value = value(line.node());
            return switch (line.code()) {
                case RULE, MISSING -> !node.orElseThrow().isGroup() && value.isPresent();
                case LEFT_OUT ->
                    value.isEmpty()
                            && ImmutableSet.of(Inapplicable.LEAVE_OUT, Inapplicable.RESCALE)
                                    .contains(group(node.orElseThrow()).inapplicable());
                case COUNTED_ZERO ->
                    value.isEmpty() && group(node.orElseThrow()).inapplicable() == Inapplicable.ZERO;
                case RESCALE -> node.orElseThrow().inapplicable() == Inapplicable.RESCALE && value.isPresent();
                case CAP -> node.orElseThrow().atMost().isPresent() && value.isPresent();
                case FLOOR -> value.equals(node.orElseThrow().atLeast().map(floor -> q(floor.toFraction())));
                case NEGATIVE_LIST -> standard.negativeList().isPresent();
                case LIMIT ->
                    standard.atMost().isPresent() || standard.atLeast().isPresent();
                case BLEND -> standard.blend().isPresent();
                case ROUNDING -> !score.exact().equals(score.points().map(points -> points.toFraction()));
                case VETO -> score.vetoes().stream().anyMatch(veto -> veto.effect() == Veto.Effect.ZERO);
                case MISSING_PERIOD, DROPPED_PERIOD -> false;
            };
        }

        private boolean isTotal(Indicator node) {
            return node.id().equals(standard.total().id());
        }

        private Indicator group(Indicator node) {
            return Optional.ofNullable(groups.get(node.id())).orElseThrow();
        }

        private Optional<Q> value(String id) {
            return items.getOrDefault(id, Optional.empty());
        }
    }
}
