package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.citation.Citation;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is wanting, and what closes it. */
class GapTest {
    private static final Label NAME = Label.of("标准", "standard");

    @Test
    void fewestIndicatorsAreFoundAndAllSetsOfThatSizeListedInTheOrderOfTheTree() {
        Standard standard = standard(group("t", leaf("a", 3), leaf("b", 5), leaf("c", 4), leaf("d", 5)))
                .build();

        Gap gap = standard.gap(Facts.none(), Points.of(9)).find();

        assertThat(gap.status()).isEqualTo(GapStatus.REACHABLE);
        assertThat(gap.fewest().plans())
                .extracting(ImprovementPlan::indicators)
                .containsExactly(ImmutableSet.of("b", "c"), ImmutableSet.of("b", "d"), ImmutableSet.of("c", "d"));
        assertThat(gap.fewest().plans())
                .extracting(ImprovementPlan::becomes)
                .containsExactly(Points.of(9), Points.of(10), Points.of(9));
        assertThat(gap.cheapest()).isEmpty();
    }

    @Test
    void cheapestSetMayHaveMoreIndicators() {
        Standard standard = standard(group("t", leaf("a", 3), leaf("b", 5), leaf("c", 4), leaf("d", 5)))
                .build();

        Gap gap = standard.gap(Facts.none(), Points.of(9))
                .costing(Map.of("a", Decimal.parse("0.5"), "b", Decimal.of(9), "c", Decimal.of(1), "d", Decimal.of(2)))
                .find();

        assertThat(gap.cheapest().orElseThrow().plans()).singleElement().satisfies(plan -> {
            assertThat(plan.indicators()).containsExactly("c", "d");
            assertThat(plan.cost()).contains(Fraction.of(3));
        });
    }

    @Test
    void indicatorWithoutACostIsInNoCheapestSet() {
        Standard standard = standard(group("t", leaf("a", 3), leaf("b", 5))).build();

        Gap gap = standard.gap(Facts.none(), Points.of(5))
                .costing(Map.of("a", Decimal.ZERO))
                .find();

        assertThat(gap.fewest().plans()).extracting(ImprovementPlan::indicators).containsExactly(ImmutableSet.of("b"));
        assertThat(gap.cheapest().orElseThrow().plans()).isEmpty();
        assertThat(gap.cheapest().orElseThrow().proved()).isTrue();
    }

    @Test
    void roundedScoreHasToReachTheTarget() {
        FactKey<Decimal> field = FactKey.decimal("field");
        Standard standard = standard(group(
                        "t",
                        Indicator.of("field", NAME, Points.of(90), ScoringRule.assessor(field)),
                        Indicator.of(
                                "extra", NAME, Points.of("0.005"), ScoringRule.allOrNothing(FactKey.flag("extra")))))
                .passMark(Points.of(85))
                .build();

        Gap gap = standard.gap(
                        Facts.builder().put(field, Decimal.parse("84.99")).build())
                .find();

        assertThat(gap.fewest().plans())
                .extracting(ImprovementPlan::indicators, ImprovementPlan::becomes)
                .containsExactly(
                        tuple(ImmutableSet.of("field"), Points.of(90)), tuple(ImmutableSet.of("extra"), Points.of(85)));
    }

    @Test
    void capOfAGroupIsHonored() {
        Standard standard = standard(group(
                        "t",
                        group("g", leaf("a", 5), leaf("b", 5), leaf("c", 5)).atMost(Points.of(6)),
                        leaf("d", 2),
                        leaf("e", 2)))
                .build();

        assertThat(sets(standard.gap(Facts.none(), Points.of(9)).find()))
                .containsExactly(List.of("a", "d", "e"), List.of("b", "d", "e"), List.of("c", "d", "e"));
        assertThat(standard.gap(Facts.none(), Points.of(11)).find().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly(
                        "the score is 0; to reach 11, 11 points are short",
                        "with everything that can be improved at its best there are at most 10 points, below 11");
    }

    @Test
    void floorOfAGroupHidesWhatStaysBelowIt() {
        Standard standard = standard(
                        group("t", group("g", leaf("a", 3), leaf("b", 4)).atLeast(Points.of(4)), leaf("c", 2)))
                .build();

        assertThat(sets(standard.gap(Facts.none(), Points.of(7)).find())).containsExactly(List.of("a", "b"));
    }

    @Test
    void weightsAndRescalingAreHonored() {
        Standard standard = standard(group("t", leaf("a", 10), leaf("b", 10).weighted("0.5"), leaf("n", 10))
                        .whenInapplicable(Inapplicable.RESCALE))
                .build();
        Facts facts = Facts.builder().notApplicable(FactKey.flag("n")).build();

        // 15 are offered of 25: a is worth 16 2/3, b 8 1/3
        assertThat(sets(standard.gap(facts, Points.of("8.33")).find())).containsExactly(List.of("a"), List.of("b"));
        assertThat(sets(standard.gap(facts, Points.of("8.34")).find())).containsExactly(List.of("a"));
        assertThat(sets(standard.gap(facts, Points.of(17)).find())).containsExactly(List.of("a", "b"));
    }

    @Test
    void leafThatWasNotReportedIsReportedAtItsBestEvenWhereThatChangesWhatIsOffered() {
        Standard standard = standard(
                        group("t", leaf("a", 10), leaf("b", 10).whenMissing(Missing.NOT_APPLICABLE), leaf("c", 2))
                                .whenInapplicable(Inapplicable.RESCALE))
                .build();
        Facts facts = Facts.builder()
                .put(FactKey.flag("a"), true)
                .put(FactKey.flag("c"), false)
                .build();

        // 10 of 12 is 18.33 of 22; with b 20 of 22
        Gap gap = standard.gap(facts, Points.of(20)).find();

        assertThat(sets(gap)).containsExactly(List.of("b"), List.of("c"));
        assertThat(gap.fewest().plans().get(0).improvements().get(0).missing()).isTrue();
        assertThat(gap.fewest().plans().get(0).improvements().get(0).now()).isEmpty();
    }

    @Test
    void reportingTheOnlyLeafMakesAScoreEvenOfNothing() {
        Standard standard = standard(Indicator.of(
                                "dirt",
                                NAME,
                                Points.ZERO,
                                ScoringRule.deduct(FactKey.incidents("dirt")).each("k", Points.of(1)))
                        .whenMissing(Missing.NOT_APPLICABLE))
                .build();

        assertThat(sets(standard.gap(Facts.none(), Points.ZERO).find())).containsExactly(List.of("dirt"));
    }

    @Test
    void reportingThatWouldTakeOffIsNotPlanned() {
        Indicator graded = Indicator.of(
                        "n",
                        NAME,
                        Points.of(10),
                        ScoringRule.grades(FactKey.grade("n"), ImmutableMap.of("好", Points.of(4))))
                .whenMissing(Missing.NOT_APPLICABLE);
        Standard standard = standard(group("t", leaf("a", 5), graded).whenInapplicable(Inapplicable.FULL))
                .build();

        // not reported it counts full, 10; reported at its best it gives 4
        assertThat(sets(standard.gap(Facts.none(), Points.of(15)).find())).containsExactly(List.of("a"));
    }

    @Test
    void whatDoesNotApplyIsExemptOrKeptStaysAsItIs() {
        Standard standard = standard(group(
                        "t",
                        leaf("na", 5),
                        leaf("free", 0).whenMissing(Missing.FULL),
                        group("g", leaf("a", 5), leaf("b", 5)),
                        leaf("c", 1)))
                .build();
        Facts facts = Facts.builder()
                .notApplicable(FactKey.flag("na"))
                .exempt(FactKey.flag("free"))
                .build();

        assertThat(sets(standard.gap(facts, Points.of(1)).keeping("g").find())).containsExactly(List.of("c"));
        assertThat(standard.gap(facts, Points.of(1)).keeping("t").find().status())
                .isEqualTo(GapStatus.OUT_OF_REACH);
    }

    @Test
    void leafWithoutABoundIsPlannedOnlyWithWhatTheCallerSays() {
        Standard standard = standard(group(
                        "t",
                        leaf("a", 5),
                        Indicator.of(
                                "awards",
                                Label.of("加分", "awards"),
                                Points.ZERO,
                                ScoringRule.bonus(FactKey.incidents("awards")).tier("省级", Points.of(3)))))
                .build();

        Gap without = standard.gap(Facts.none(), Points.of(6)).find();
        Gap with = standard.gap(Facts.none(), Points.of(6))
                .reaching("awards", Points.of(6))
                .find();

        assertThat(without.status()).isEqualTo(GapStatus.OUT_OF_REACH);
        assertThat(without.reasons())
                .extracting(reason -> reason.in(Language.EN))
                .contains("'awards' has no most, and what it can reach was not given; it is not planned with");
        assertThat(sets(with)).containsExactly(List.of("awards"));
    }

    @Test
    void vetoStandsInTheWayOfPassingAndOneThatZeroesInTheWayOfAnyPoints() {
        Standard standard = standard(group("t", leaf("a", 90)))
                .passMark(Points.of(85))
                .addVeto(Veto.of("keep", Label.of("保留", "kept"), FactKey.flag("keep"), Veto.Effect.KEEP))
                .addVeto(Veto.of("zero", Label.of("清零", "zeroed"), FactKey.flag("zero"), Veto.Effect.ZERO))
                .build();
        Facts kept = Facts.builder().put(FactKey.flag("keep"), true).build();
        Facts zeroed = Facts.builder().put(FactKey.flag("zero"), true).build();

        assertThat(standard.gap(kept).find().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .contains("the veto 'kept' stands, so that it cannot be reached");
        assertThat(standard.gap(kept, Points.of(85)).find().status()).isEqualTo(GapStatus.REACHABLE);
        assertThat(standard.gap(zeroed, Points.of(85)).find().reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .containsExactly("现得 0 分，距 85 分差 85 分", "一票否决“清零”使总分计零，不能达到");
        assertThat(standard.gap(zeroed, Points.of(85)).find().status()).isEqualTo(GapStatus.OUT_OF_REACH);
    }

    @Test
    void shutGateStandsInTheWayOfPassingOnly() {
        Standard standard = standard(group("t", leaf("a", 90)))
                .passMark(Points.of(85))
                .addGate(new Gate(Label.of("前置", "other"), FactKey.decimal("g"), Range.atLeast(Decimal.of(85)), false))
                .build();

        assertThat(standard.gap(Facts.none()).find().reasons())
                .extracting(Reason::code)
                .containsExactly(GapReason.SHORT, GapReason.GATE_SHUT);
        assertThat(standard.gap(Facts.none(), Points.of(85)).find().status()).isEqualTo(GapStatus.REACHABLE);
    }

    @Test
    void targetThatIsReachedNeedsNothing() {
        Standard standard = standard(group("t", leaf("a", 5))).build();

        Gap gap = standard.gap(Facts.builder().put(FactKey.flag("a"), true).build(), Points.of(5))
                .find();

        assertThat(gap.status()).isEqualTo(GapStatus.REACHED);
        assertThat(gap.finding().outcome()).isEqualTo(Outcome.MET);
        assertThat(gap.fewest().plans()).isEmpty();
        assertThat(gap.now()).contains(Points.of(5));
    }

    @Test
    void stepsThatEndGiveTheBestSetFoundAndSayThatItIsNotProved() {
        Standard standard = standard(many(40)).build();
        GapQuestion question = standard.gap(Facts.none(), Points.of(500)).costing(costs(40));

        Gap hurried = question.within(1).find();
        Gap whole = question.find();

        assertThat(hurried.fewest().proved()).isFalse();
        assertThat(hurried.cheapest().orElseThrow().proved()).isFalse();
        assertThat(hurried.fewest().plans()).isNotEmpty();
        assertThat(hurried.finding().parts().get(0).reasons())
                .extracting(Reason::code)
                .containsExactly(GapReason.FEWEST, GapReason.BECOMES, GapReason.COSTS, GapReason.NOT_PROVED);
        assertThat(whole.fewest().proved()).isTrue();
        assertThat(whole.cheapest().orElseThrow().proved()).isTrue();
        assertThat(whole.cheapest().orElseThrow().plans().get(0).cost().orElseThrow())
                .isLessThanOrEqualTo(
                        hurried.cheapest().orElseThrow().plans().get(0).cost().orElseThrow());
    }

    @Test
    void moreSetsThanAreListedAreSaid() {
        Standard standard =
                standard(group("t", leaf("a", 5), leaf("b", 5), leaf("c", 5))).build();

        Gap gap = standard.gap(Facts.none(), Points.of(5)).listing(2).find();

        assertThat(sets(gap)).containsExactly(List.of("a"), List.of("b"));
        assertThat(gap.fewest().proved()).isTrue();
        assertThat(gap.fewest().all()).isFalse();
        assertThat(gap.finding().parts().get(1).reasons())
                .extracting(Reason::code)
                .contains(GapReason.MORE);
    }

    @Test
    void findingTellsFromWhatToWhatByWhichClauseAndWhatTheScoreBecomes() {
        Standard standard = standard(group(
                        "t",
                        Indicator.of(
                                        "look",
                                        Label.of("观感", "look"),
                                        Points.of(30),
                                        ScoringRule.assessor(FactKey.decimal("look")))
                                .because(Citation.of("手册").clause("第三条"))
                                .ledBy("u-7"),
                        leaf("a", 5)))
                .build();
        Facts facts =
                Facts.builder().put(FactKey.decimal("look"), Decimal.of(20)).build();

        Gap gap = standard.gap(facts, Points.of(35))
                .costing(Map.of("look", Decimal.of(2), "a", Decimal.of(1)))
                .find();

        assertThat(FindingText.in(Language.ZH).print(gap.finding())).isEqualTo("""
                差距：可达到 — 现得 20 分，距 35 分差 15 分
                  改进方案：35 — 改进 2 项，项数最少；总分变为 35 分；代价 3
                    观感：30 — 由 20 分提高到 30 分（手册 第三条）
                    指标a：5 — 缺报，补报并做到最好得 5 分
                  改进方案：35 — 改进 2 项，代价最低；总分变为 35 分；代价 3
                    观感：30 — 由 20 分提高到 30 分（手册 第三条）
                    指标a：5 — 缺报，补报并做到最好得 5 分
                """);
        assertThat(FindingText.in(Language.EN).line(gap.finding().parts().get(0)))
                .isEqualTo("improvements: 35 — improve 2 indicators, the fewest; the score becomes 35; at a cost of 3");
        assertThat(gap.fewest().plans().get(0).improvements().get(0).lead()).contains("u-7");
    }

    @Test
    void questionsThatMeanNothingAreRefused() {
        Standard standard = standard(group("t", leaf("a", 5))).build();
        GapQuestion question = standard.gap(Facts.none(), Points.of(5));

        assertThatThrownBy(() -> standard.gap(Facts.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target: standard 's' has no pass mark; give the points to reach");
        assertThatThrownBy(() -> question.keeping("zebra"))
                .hasMessage("indicator: standard 's' has no 'zebra'; give an id of its tree");
        assertThatThrownBy(() -> question.reaching("a", Points.of(6)))
                .hasMessage("reachable 'a': 6 points are outside of [0, 5], which its rule gives; give points within");
        assertThatThrownBy(() -> question.reaching("t", Points.of(6)))
                .hasMessage("indicator: 't' is a group; give a leaf");
        assertThatThrownBy(() -> question.costing(Map.of("a", Decimal.of(-1))))
                .hasMessage("cost of 'a': -1 is below 0; give 0 or more");
        assertThatThrownBy(() -> question.within(0)).hasMessage("steps: 0 is below 1; give 1 or more");
        assertThatThrownBy(() -> question.listing(0)).hasMessage("sets: 0 is below 1; give 1 or more");
    }

    private static List<List<String>> sets(Gap gap) {
        return gap.fewest().plans().stream()
                .map(plan -> List.copyOf(plan.indicators()))
                .toList();
    }

    private static Indicator many(int leaves) {
        SplittableRandom random = new SplittableRandom(7);
        Indicator.Builder group = Indicator.builder().id("t").label(NAME);
        for (int i = 0; i < leaves; i++) {
            group.addParts(leaf("n" + i, random.nextInt(10, 40)));
        }
        return group.build();
    }

    private static Map<String, Decimal> costs(int leaves) {
        SplittableRandom random = new SplittableRandom(8);
        Map<String, Decimal> costs = new HashMap<>();
        for (int i = 0; i < leaves; i++) {
            costs.put("n" + i, Decimal.of(random.nextInt(1, 30)));
        }
        return costs;
    }

    private static Standard.Builder standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(NAME).total(total);
    }

    private static Indicator group(String id, Indicator first, Indicator... more) {
        return Indicator.sumOf(id, NAME, first, more);
    }

    private static Indicator leaf(String id, int points) {
        return Indicator.of(id, Label.of("指标" + id, id), Points.of(points), ScoringRule.allOrNothing(FactKey.flag(id)));
    }
}
