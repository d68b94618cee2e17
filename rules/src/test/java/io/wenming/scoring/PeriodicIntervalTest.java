package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.FindingText;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.testing.Serialized;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodicIntervalTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Decimal> LOOK = FactKey.decimal("look");
    private static final FactKey<Decimal> MINORS = FactKey.decimal("minors");
    private static final FactKey<Boolean> FRAUD = FactKey.flag("fraud");
    private static final FactKey<Incidents> LISTED = FactKey.incidents("listed");

    @Test
    void endsAreTheMeansOfTheEndsOfThePeriods() {
        PeriodicInterval interval = rounds(2).build().interval(facts(Map.of("y1", year(true, "30"), "y2", year(true))));

        assertThat(interval.points()).hasToString("Optional[[75, 95]]");
        assertThat(interval.exact()).isEqualTo(interval.points());
        assertThat(interval.period("y1").points()).hasToString("Optional[[90, 90]]");
        assertThat(interval.period("y2").missing()).containsExactly(LOOK);
        assertThat(interval.isProved()).isTrue();
        assertThat(interval.mayBeUnscored()).isFalse();
        assertThat(interval.passes()).isEmpty();
        assertThat(interval).hasToString("cycle 75.00–95.00 scored");
    }

    @Test
    void missingPeriodIsGivenWithEveryInputWhateverThePolicyOfTheScoreSays() {
        PeriodicFacts one = facts(Map.of("y1", year(true, "40")));

        assertThat(rounds(2).build().interval(one).points()).hasToString("Optional[[50, 100]]");
        assertThat(rounds(2)
                        .missingCountsAs(Points.of(-500))
                        .build()
                        .interval(one)
                        .points())
                .hasToString("Optional[[50, 100]]");
    }

    @Test
    void periodThatMayHaveNoScoreMayBeAMissingOne() {
        PeriodicFacts one = facts(Map.of("y1", year(true, "30")));
        PeriodicStandard excluding = rounds(2).build();
        PeriodicStandard counting = rounds(2).missingCountsAs(Points.of(120)).build();

        PeriodicInterval excluded = excluding.interval(one, Completion.ANY_STATE);
        PeriodicInterval counted = counting.interval(one, Completion.ANY_STATE);

        assertThat(excluded.points()).hasToString("Optional[[45, 95]]");
        assertThat(counted.points()).hasToString("Optional[[45, 105]]");
        assertThat(excluded.period("y2").mayBeUnscored()).isTrue();
        assertThat(excluded.mayBeUnscored()).isFalse();
        assertThat(excluding.interval(facts(Map.of()), Completion.ANY_STATE).statuses())
                .containsExactly(ScoreStatus.UNSCORED, ScoreStatus.SCORED);
    }

    @Test
    void periodWithoutAScoreLeavesTheMeanHigherOrLower() {
        PeriodicFacts low = facts(Map.of("y1", year(false, "20"), "y2", year(true, "40")));
        PeriodicStandard standard = rounds(3).build();
        PeriodicFacts done = facts(Map.of(
                "y1", year(false, "20"),
                "y2", year(true, "40"),
                "y3", Facts.builder().notApplicable(PLAN).notApplicable(LOOK).build()));

        assertThat(standard.interval(done).points()).hasToString("Optional[[60, 60]]");
        assertThat(standard.interval(done).isProved()).isTrue();
        assertThat(standard.interval(low).points()).hasToString("Optional[[40, 7333/100]]");
    }

    @Test
    void droppedPeriodsTakeTheirEndsWithThem() {
        PeriodicFacts open = facts(Map.of("y1", year(true, "20"), "y2", year(true)));

        assertThat(rounds(2).dropLowest(1).build().interval(open).points()).hasToString("Optional[[80, 100]]");
        assertThat(rounds(2).dropHighest(1).build().interval(open).points()).hasToString("Optional[[60, 80]]");
        assertThat(rounds(2).dropHighest(1).dropLowest(1).build().interval(open).points())
                .isEmpty();
    }

    @Test
    void unboundedPeriodLeavesABoundOnlyWhereItIsDropped() {
        Standard listing = annual().negativeList(
                        new NegativeList(LISTED, ImmutableSortedMap.of("heavy", Points.of(5)), Decimal.of(1)))
                .build();
        PeriodicFacts open = facts(Map.of(
                "y1",
                Facts.builder()
                        .put(PLAN, true)
                        .put(LOOK, Decimal.of(20))
                        .put(LISTED, Incidents.of(Incident.of("heavy", 1)))
                        .build(),
                "y2",
                year(true, "40")));

        assertThat(rounds(2).standard(listing).build().interval(open).points()).hasToString("Optional[(-∞, 175/2]]");
        assertThat(rounds(2)
                        .standard(listing)
                        .dropLowest(1)
                        .build()
                        .interval(open)
                        .points())
                .hasToString("Optional[[75, 100]]");
    }

    @Test
    void blendVetoAndGateHangOnTheFactsOfTheWholeTime() {
        Standard all = annual().blend(new Blend(Label.of("未成年人", "minors"), MINORS, Weight.of("0.2"), false))
                .addGate(new Gate(Label.of("未成年人", "minors"), MINORS, Range.atLeast(Decimal.of(85)), false))
                .addVeto(Veto.of("fraud", Label.of("弄虚作假", "fraud"), FRAUD, Veto.Effect.ZERO))
                .addDeclared(InputSpec.of(MINORS, Label.of("未成年人", "minors"))
                        .within(Range.closed(Decimal.of(50), Decimal.of(100))))
                .passMark(Points.of(90))
                .build();
        PeriodicStandard standard = rounds(1).standard(all).build();
        PeriodicFacts known = facts(Map.of("y1", year(true, "40")));
        Facts clean = Facts.builder().put(FRAUD, false).build();

        PeriodicInterval open = standard.interval(known);
        PeriodicInterval cleared = standard.interval(PeriodicFacts.of(known.periods(), clean));
        PeriodicInterval decided = standard.interval(PeriodicFacts.of(
                known.periods(),
                Facts.builder().put(FRAUD, false).put(MINORS, Decimal.of(90)).build()));

        assertThat(open.exact()).hasToString("Optional[[90, 100]]");
        assertThat(open.points()).hasToString("Optional[[0, 100]]");
        assertThat(open.missing()).containsExactly(FRAUD, MINORS);
        assertThat(open.statuses())
                .containsExactlyInAnyOrder(ScoreStatus.VETOED, ScoreStatus.INELIGIBLE, ScoreStatus.PASS);
        assertThat(cleared.points()).hasToString("Optional[[90, 100]]");
        assertThat(cleared.passes()).isEmpty();
        assertThat(decided.passes()).contains(true);
        assertThat(decided.finding().parts()).hasSize(1);
    }

    @Test
    void inputThatMattersMostOverAllPeriodsComesFirst() {
        PeriodicFacts open = facts(Map.of("y1", year(true)));

        ImmutableList<PeriodInfluence> influences =
                rounds(2).build().interval(open).influences();

        assertThat(influences)
                .extracting(
                        one -> one.period().orElseThrow().id(),
                        one -> one.influence().key())
                .containsExactly(tuple("y2", PLAN), tuple("y1", LOOK), tuple("y2", LOOK));
        assertThat(influences)
                .extracting(PeriodInfluence::influence)
                .extracting(
                        one -> one.width().orElseThrow(), one -> one.narrows().orElseThrow(), Influence::moves)
                .containsExactly(
                        tuple(Fraction.of(40), Fraction.of(30), Fraction.of(30)),
                        tuple(Fraction.of(50), Fraction.of(20), Fraction.of(20)),
                        tuple(Fraction.of(50), Fraction.of(20), Fraction.of(20)));
        assertThat(Serialized.copy(influences)).isEqualTo(influences);
    }

    @Test
    void inputOfTheWholeTimeMattersWithoutAPeriod() {
        PeriodicStandard standard = rounds(1)
                .standard(annual().addVeto(Veto.of("fraud", Label.of("弄虚作假", "fraud"), FRAUD, Veto.Effect.ZERO))
                        .build())
                .build();
        PeriodicFacts known = facts(Map.of("y1", year(true, "40")));

        ImmutableList<PeriodInfluence> influences = standard.interval(known).influences();

        assertThat(influences)
                .containsExactly(new PeriodInfluence(
                        Optional.empty(),
                        new Influence(
                                FRAUD,
                                Optional.of(Fraction.ZERO),
                                Optional.of(Fraction.of(100)),
                                Fraction.of(100),
                                true)));
        assertThat(Serialized.copy(influences)).isEqualTo(influences);
    }

    @Test
    void findingTellsEveryPeriod() {
        PeriodicInterval interval =
                rounds(2).roundPeriods(true).build().interval(facts(Map.of("y1", year(true, "30"))));

        assertThat(FindingText.in(Language.EN).print(interval.finding())).isEqualTo("""
                        cycle: 45–95 — between 45 and 95 points; in any case: scored; inputs missing: 2
                          year 1: 90 — 90 points, whatever is missing; no input is missing
                            total: 90 — 90 points, whatever is missing
                              plan: 60 — 60 points, whatever is missing
                              look: 30 — 30 points, whatever is missing
                          year 2: 0–100 — no facts of the period are given: every input of it is missing; between 0 and 100 points; inputs missing: 2
                            total: 0–100 — between 0 and 100 points
                              plan: 0–60 — between 0 and 60 points
                              look: 0–40 — between 0 and 40 points
                        """);
        assertThat(FindingText.in(Language.ZH).print(interval.finding())).contains("该期未报，各项数据均缺");
    }

    @Test
    void noScoreIsSaidToBeCertainWhereEveryPeriodLeaves() {
        PeriodicInterval interval = rounds(1).dropLowest(1).build().interval(facts(Map.of()));

        assertThat(interval.statuses()).containsExactly(ScoreStatus.UNSCORED);
        assertThat(FindingText.in(Language.EN).print(interval.finding())).contains("no score, whatever is missing");
    }

    @Test
    void unknownPeriodIsRefusedAndTheKnownOnesAreNamed() {
        PeriodicStandard standard = rounds(2).build();
        PeriodicInterval interval = standard.interval(facts(Map.of()));

        assertThatThrownBy(() -> standard.interval(facts(Map.of("y3", Facts.none()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period: standard 'cycle' has no 'y3'; give one of y1, y2");
        assertThatThrownBy(() -> interval.period("y0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period: standard 'cycle' has no 'y0'; give one of y1, y2");
    }

    private static Standard.Builder annual() {
        Indicator plan = Indicator.of("plan", Label.of("规划", "plan"), Points.of(60), ScoringRule.allOrNothing(PLAN));
        Indicator look = Indicator.of("look", Label.of("市容", "look"), Points.of(40), ScoringRule.assessor(LOOK));
        return Standard.builder()
                .id("cycle")
                .version("1")
                .label(Label.of("周期", "cycle"))
                .rounding(Rounding.halfUp(2))
                .total(Indicator.builder()
                        .id("total")
                        .label(Label.of("总分", "total"))
                        .inapplicable(Inapplicable.LEAVE_OUT)
                        .addParts(plan, look)
                        .build());
    }

    private static PeriodicStandard.Builder rounds(int count) {
        PeriodicStandard.Builder rounds = PeriodicStandard.builder().standard(annual().build());
        for (int i = 1; i <= count; i++) {
            rounds.addPeriods(ScoringPeriod.of("y" + i, Label.of("第%s年".formatted(i), "year " + i)));
        }
        return rounds;
    }

    private static PeriodicFacts facts(Map<String, Facts> periods) {
        return PeriodicFacts.of(ImmutableMap.copyOf(periods));
    }

    private static Facts year(boolean plan) {
        return Facts.builder().put(PLAN, plan).build();
    }

    private static Facts year(boolean plan, String look) {
        return Facts.builder().put(PLAN, plan).put(LOOK, Decimal.parse(look)).build();
    }
}
