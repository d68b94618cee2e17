package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final Label NAME = Label.of("名称", "name");
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Long> DONE = FactKey.count("done");
    private static final FactKey<Long> DUE = FactKey.count("due");
    private static final FactKey<Long> LATER = FactKey.count("later");
    private static final FactKey<Rate> RATE = FactKey.rate("rate");
    private static final FactKey<Decimal> LOOK = FactKey.decimal("look");
    private static final FactKey<Incidents> NOISE = FactKey.incidents("noise");
    private static final FactKey<Incidents> AWARDS = FactKey.incidents("awards");

    @Test
    void missingFlagMayBeSetOrNot() {
        Interval interval =
                standard(leaf("plan", 8, ScoringRule.allOrNothing(PLAN))).interval(Facts.none());

        assertThat(interval.points()).hasToString("Optional[[0, 8]]");
        assertThat(interval.exact()).isEqualTo(interval.points());
        assertThat(interval.missing()).containsExactly(PLAN);
        assertThat(interval.statuses()).containsExactly(ScoreStatus.SCORED);
        assertThat(interval.isProved()).isTrue();
        assertThat(interval.passes()).isEmpty();
    }

    @Test
    void missingInputIsObservedWhateverThePolicyOfTheScoreSays() {
        Indicator plan = leaf("plan", 8, ScoringRule.allOrNothing(PLAN));

        for (Missing policy : Missing.values()) {
            Interval interval = standard(plan.whenMissing(policy)).interval(Facts.none());
            assertThat(interval.points()).hasToString("Optional[[0, 8]]");
            assertThat(interval.mayBeUnscored()).isFalse();
        }
    }

    @Test
    void notApplicableAndExemptOnlyOnRequest() {
        Standard standard = standard(leaf("look", 30, ScoringRule.assessor(LOOK)));
        Standard narrow = Standard.builder()
                .from(standard)
                .addDeclared(InputSpec.of(LOOK, NAME).within(Range.closed(Decimal.of(5), Decimal.of(20))))
                .build();

        assertThat(narrow.interval(Facts.none()).points()).hasToString("Optional[[5, 20]]");
        Interval any = narrow.interval(Facts.none(), Completion.ANY_STATE);
        assertThat(any.points()).hasToString("Optional[[5, 30]]");
        assertThat(any.mayBeUnscored()).isTrue();
        assertThat(any.statuses()).containsExactly(ScoreStatus.UNSCORED, ScoreStatus.SCORED);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -, -, -, '[0, 40] or not applicable'
            0, -, -, '[0, 0] or not applicable'
            7, -, -, '(0, 40] or not applicable'
            -, 5, -, '[0, 40] or not applicable'
            -, 5, 0, '[0, 40]'
            2, 5, -, '[16, 40] or not applicable'
            7, 5, -, '[40, 40] or not applicable'
            -, 5, 5, '- or not applicable'
            3, -, 2, '(0, 40] or not applicable'
            """)
    void partlyKnownCountsAreExact(Long done, Long due, Long later, String prospect) {
        Facts.Builder facts = Facts.builder();
        Optional.ofNullable(done).ifPresent(count -> facts.put(DONE, count));
        Optional.ofNullable(due).ifPresent(count -> facts.put(DUE, count));
        Optional.ofNullable(later).ifPresent(count -> facts.put(LATER, count));

        Interval interval = standard(counts("a")).interval(facts.build());

        assertThat(interval.item("a")).hasToString(prospect);
    }

    @Test
    void endThatIsOnlyApproachedRoundsToWhatComesCloseToIt() {
        Facts seven = Facts.builder().put(DONE, 7L).build();

        Interval halfUp = standard(counts("a")).interval(seven);
        Interval limited = Standard.builder()
                .from(standard(counts("a")))
                .negativeList(new NegativeList(
                        FactKey.incidents("n"), ImmutableSortedMap.of("k", Points.of(1)), Decimal.of(1)))
                .rounding(Rounding.down(0))
                .build()
                .interval(Facts.builder()
                        .put(DONE, 7L)
                        .put(FactKey.incidents("n"), Incidents.of(Incident.of("k", 2)))
                        .build());

        assertThat(halfUp.exact()).hasToString("Optional[(0, 40]]");
        assertThat(halfUp.points()).hasToString("Optional[[0, 40]]");
        // totals above -2 are never cut to -2
        assertThat(limited.exact()).hasToString("Optional[(-2, 38]]");
        assertThat(limited.points()).hasToString("Optional[[-1, 38]]");
        assertThat(halfUp.finding().of("a").orElseThrow().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .contains("a total of 0 is approached and never attained");
    }

    @Test
    void endWithoutABoundIsSaidToBeUnbounded() {
        Standard standard = standard(
                leaf(
                        "noise",
                        3,
                        ScoringRule.deduct(NOISE).each("report", Points.of(1)).withoutFloor()),
                leaf("awards", 0, ScoringRule.bonus(AWARDS).tier("市级", Points.of(2))));

        Interval both = standard.interval(Facts.none());
        Interval bonus =
                standard.interval(Facts.builder().put(NOISE, Incidents.NONE).build());

        assertThat(both.points()).hasToString("Optional[(-∞, ∞)]");
        assertThat(bonus.points()).hasToString("Optional[[3, ∞)]");
        assertThat(reasons(both.finding())).contains("any number of points, without a bound");
        assertThat(reasons(bonus.finding())).contains("3 points or more, without a bound above");
        assertThat(bonus.influences())
                .extracting(Influence::width, Influence::narrows)
                .containsExactly(tuple(Optional.of(Fraction.ZERO), Optional.empty()));
    }

    @Test
    void bandBeyondTheEndOfADomainNeverComesOut() {
        Standard standard = standard(leaf(
                "rate",
                10,
                ScoringRule.bands(
                        Measure.rate(RATE),
                        Points.of(5),
                        Band.of("above all", Range.openClosed(Decimal.of(100), Decimal.of(120)), Points.of(10)),
                        Band.of("below all", Range.closedOpen(Decimal.of(-20), Decimal.ZERO), Points.ZERO))));

        assertThat(standard.interval(Facts.none()).points()).hasToString("Optional[[5, 5]]");
    }

    @Test
    void flagsOfBandsMayBeSetOrNot() {
        ScoringRule bands = ScoringRule.bands(
                LOOK,
                Points.ZERO,
                Band.of("A", Range.singleton(Decimal.of(100)), Points.of(4)).requiring(PLAN),
                Band.of("B", Range.atLeast(Decimal.of(80)), Points.of(2)));
        Standard standard = standard(leaf("a", 4, bands));

        assertThat(standard.interval(look(100)).points()).hasToString("Optional[[2, 4]]");
        assertThat(standard.interval(look(90)).points()).hasToString("Optional[[2, 2]]");
        assertThat(standard.interval(Facts.builder().put(PLAN, false).build()).points())
                .hasToString("Optional[[0, 2]]");
    }

    @Test
    void bandBehindTheFlagOfAnotherOneIsReachedOnlyWithoutIt() {
        ScoringRule bands = ScoringRule.bands(
                LOOK,
                Points.ZERO,
                Band.of("A", Range.all(), Points.of(4)).requiring(PLAN),
                Band.of("B", Range.all(), Points.of(9)).requiring(PLAN));

        // with the flag it is A, without it none: B is never reached
        assertThat(standard(leaf("a", 9, bands)).interval(look(1)).points()).hasToString("Optional[[0, 4]]");
    }

    @Test
    void rankMayStayMissingWhichSaysNotNamed() {
        ScoringRule level = ScoringRule.signedLevel(LOOK, FactKey.count("rank"), Decimal.of(85), 10);
        Standard standard = standard(leaf("a", 3, level));
        Standard ranked = Standard.builder()
                .from(standard)
                .addDeclared(
                        InputSpec.of(FactKey.count("rank"), NAME).within(Range.closed(Decimal.of(9), Decimal.of(10))))
                .build();

        assertThat(standard.interval(look(88)).points()).hasToString("Optional[[-3, 66/25]]");
        assertThat(ranked.interval(look(88)).points()).hasToString("Optional[[-2, 66/25]]");
        assertThat(standard.interval(look(84)).points()).hasToString("Optional[[-3, -3]]");
        assertThat(standard.interval(Facts.none()).points()).hasToString("Optional[[-3, ∞)]");
    }

    @Test
    void partThatMayNotApplyMovesWhatARescalingGroupOffers() {
        Indicator canteen = leaf("canteen", 2, ScoringRule.eachLine(FactKey.checklist("canteen"), 1));
        Indicator plan = leaf("plan", 8, ScoringRule.allOrNothing(PLAN));
        Standard standard = Standard.builder()
                .from(standard(canteen))
                .total(Indicator.sumOf("t", NAME, plan, canteen).whenInapplicable(Inapplicable.RESCALE))
                .build();

        // all or nothing of 8 points of 10, or of 8 rescaled to 10
        assertThat(standard.interval(Facts.builder().put(PLAN, true).build()).points())
                .hasToString("Optional[[8, 10]]");
        assertThat(standard.interval(Facts.builder().put(PLAN, false).build()).points())
                .hasToString("Optional[[0, 2]]");
    }

    @Test
    void inputThatIsReadTwiceHasOneValue() {
        Indicator met = leaf("met", 8, ScoringRule.allOrNothing(PLAN));
        Indicator band = leaf(
                "band",
                3,
                ScoringRule.bands(
                        LOOK,
                        Points.of(3),
                        Band.of("A", Range.all(), Points.ZERO).requiring(PLAN)));

        Interval interval = standard(met, band).interval(look(1));

        // 8 with the flag, 3 without it; never 0 and never 11
        assertThat(interval.points()).hasToString("Optional[[3, 8]]");
        assertThat(interval.isProved()).isTrue();
    }

    @Test
    void numberThatTwoRulesFollowIsSaidNotToBeProved() {
        Standard standard =
                standard(leaf("a", 10, ScoringRule.assessor(LOOK)), leaf("b", 20, ScoringRule.assessor(LOOK)));

        Interval interval = standard.interval(Facts.none());

        assertThat(interval.points()).hasToString("Optional[[0, 30]]");
        assertThat(interval.isProved()).isTrue(); // by cases: above 20 both are full
        assertThat(Standard.builder()
                        .from(standard)
                        .addDeclared(InputSpec.of(LOOK, NAME).within(Range.open(Decimal.of(1), Decimal.of(2))))
                        .build()
                        .interval(Facts.none()))
                .matches(open -> !open.isProved())
                .extracting(open -> open.points().orElseThrow().toString())
                .isEqualTo("(2, 4)");
    }

    @Test
    void vetoMayBeHit() {
        Standard standard = Standard.builder()
                .from(standard(leaf("look", 30, ScoringRule.assessor(LOOK))))
                .addVeto(Veto.of("fraud", NAME, FactKey.flag("fraud"), Veto.Effect.ZERO))
                .passMark(Points.of(10))
                .build();

        Interval open = standard.interval(look(20));
        Interval hit = standard.interval(
                Facts.builder().put(FactKey.flag("fraud"), true).build());

        assertThat(open.points()).hasToString("Optional[[0, 20]]");
        assertThat(open.exact()).hasToString("Optional[[20, 20]]");
        assertThat(open.statuses()).containsExactly(ScoreStatus.VETOED, ScoreStatus.PASS);
        assertThat(open.passes()).isEmpty();
        assertThat(hit.points()).hasToString("Optional[[0, 0]]");
        assertThat(hit.passes()).contains(false);
    }

    @Test
    void gateMayBeShut() {
        FactKey<Decimal> minors = FactKey.decimal("minors");
        Standard standard = Standard.builder()
                .from(standard(leaf("look", 30, ScoringRule.assessor(LOOK))))
                .addGate(new Gate(NAME, minors, Range.atLeast(Decimal.of(85)), true))
                .build();
        Standard high = Standard.builder()
                .from(standard)
                .addDeclared(InputSpec.of(minors, NAME).within(Range.atLeast(Decimal.of(90))))
                .build();

        assertThat(standard.interval(look(20)).statuses()).containsExactly(ScoreStatus.INELIGIBLE, ScoreStatus.SCORED);
        assertThat(high.interval(look(20)).statuses()).containsExactly(ScoreStatus.SCORED);
    }

    @Test
    void negativeListMayHoldAnything() {
        NegativeList list =
                new NegativeList(FactKey.incidents("n"), ImmutableSortedMap.of("k", Points.of(1)), Decimal.of(2));
        Standard standard = Standard.builder()
                .from(standard(leaf("look", 30, ScoringRule.assessor(LOOK))))
                .negativeList(list)
                .build();

        assertThat(standard.interval(look(20)).points()).hasToString("Optional[(-∞, 20]]");
        assertThat(Standard.builder()
                        .from(standard)
                        .atLeast(Points.of(5))
                        .build()
                        .interval(look(20))
                        .points())
                .hasToString("Optional[[5, 20]]");
    }

    @Test
    void passIsDecidedWhereNoCompletionMovesIt() {
        Standard standard = Standard.builder()
                .from(standard(
                        leaf("look", 30, ScoringRule.assessor(LOOK)), leaf("plan", 8, ScoringRule.allOrNothing(PLAN))))
                .passMark(Points.of(25))
                .build();

        assertThat(standard.interval(look(25)).passes()).contains(true);
        assertThat(standard.interval(look(16)).passes()).contains(false);
        assertThat(standard.interval(look(17)).passes()).isEmpty();
        assertThat(standard.interval(look(17)).statuses()).containsExactly(ScoreStatus.PASS, ScoreStatus.FAIL);
    }

    @Test
    void inputThatNarrowsMostComesFirst() {
        Standard standard = standard(
                leaf("plan", 8, ScoringRule.allOrNothing(PLAN)),
                leaf("look", 30, ScoringRule.assessor(LOOK)),
                leaf("rate", 5, ScoringRule.ratio(Measure.rate(RATE))));

        Interval interval = standard.interval(Facts.none());

        assertThat(interval.influences()).extracting(Influence::key).containsExactly(LOOK, PLAN, RATE);
        assertThat(interval.influences())
                .extracting(influence -> influence.narrows().orElseThrow())
                .containsExactly(Fraction.of(30), Fraction.of(8), Fraction.of(5));
        assertThat(interval.influences())
                .extracting(influence -> influence.width().orElseThrow())
                .containsExactly(Fraction.of(13), Fraction.of(35), Fraction.of(38));
    }

    @Test
    void inputThatMayDecideSaysSo() {
        Standard standard = Standard.builder()
                .from(standard(
                        leaf("plan", 8, ScoringRule.allOrNothing(PLAN)),
                        leaf("rate", 5, ScoringRule.ratio(Measure.rate(RATE)))))
                .passMark(Points.of(6))
                .build();

        // with the plan it passes, without it it fails, whatever the rate is
        assertThat(standard.interval(Facts.none()).influences())
                .extracting(Influence::key, Influence::mayDecide)
                .containsExactly(tuple(PLAN, true), tuple(RATE, false));
    }

    @Test
    void embeddersRuleMayGiveItsWholeRangeUnlessItSaysMore() {
        Interval interval = standard(leaf("a", 10, new Own())).interval(Facts.none());

        assertThat(interval.item("a")).hasToString("[0, 10] or not applicable, not proved");
        assertThat(interval.isProved()).isFalse();
        assertThat(interval.mayBeUnscored()).isTrue();
        assertThat(interval.points()).hasToString("Optional[(0, 10)]");
    }

    @Test
    void findingSaysItInBothLanguages() {
        Standard standard = Standard.builder()
                .from(standard(
                        leaf("plan", 8, ScoringRule.allOrNothing(PLAN)),
                        leaf("rate", 5, ScoringRule.ratio(Measure.rate(RATE)))))
                .passMark(Points.of(6))
                .build();
        Finding finding = standard.interval(
                        Facts.builder().put(RATE, Rate.percent(50)).build())
                .finding();

        assertThat(reasons(finding))
                .containsExactly(
                        "between 2.5 and 10.5 points",
                        "still possible: pass",
                        "still possible: fail",
                        "passing is not decided",
                        "inputs missing: 1",
                        "'plan' known: the interval is narrower by at least 8 points");
        assertThat(finding.reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .containsExactly(
                        "得分在 2.5 分至 10.5 分之间", "可能的结论：合格", "可能的结论：不合格", "合格与否尚未确定", "缺报数据 1 项", "“plan”补报后，区间至少收窄 8 分");
        assertThat(finding.value().orElseThrow().in(Language.EN)).isEqualTo("2.5–10.5");
        assertThat(reasons(finding.of("rate").orElseThrow())).containsExactly("2.5 points, whatever is missing");
    }

    @Test
    void endsArePrintedAsNumbersElsewhereAndInputsByTheirLabels() {
        Standard standard = Standard.builder()
                .from(standard(
                        leaf("counts", 40, ScoringRule.ratio(Measure.counts(DONE, DUE, NothingDue.FULL))),
                        leaf("plan", 8, ScoringRule.allOrNothing(PLAN))))
                .addDeclared(InputSpec.of(PLAN, Label.of("实施方案", "the plan")))
                .build();
        Finding finding = standard.interval(
                        Facts.builder().put(DONE, 1L).put(DUE, 3L).build())
                .finding();

        assertThat(finding.of("counts").orElseThrow().value().orElseThrow().in(Language.EN))
                .isEqualTo("≈13.333333");
        assertThat(finding.parts().get(0).value().orElseThrow().in(Language.ZH)).isEqualTo("≈13.333333–≈21.333333");
        assertThat(finding.reasons())
                .extracting(reason -> reason.in(Language.ZH))
                .contains("“实施方案”补报后，区间至少收窄 8 分");
    }

    @Test
    void everythingMissingInTheVillageStandard() {
        Interval interval = VillageStandard.standard().interval(Facts.none());

        assertThat(interval.missing())
                .containsExactlyElementsOf(VillageStandard.standard().inputs());
        assertThat(interval.isProved()).isTrue();
        assertThat(interval.item("done")).hasToString("[0, 20] or not applicable");
        assertThat(interval.item("satisfied")).hasToString("(0, 5]");
        // the score of the blend may be anything
        assertThat(interval).hasToString("village-2026 -∞–∞ vetoed ineligible pass fail");
        assertThat(interval.influences()).hasSameSizeAs(interval.missing());
    }

    @Test
    void indicatorThatIsNotThereIsRefused() {
        Interval interval = standard(counts("a")).interval(Facts.none());

        assertThatThrownBy(() -> interval.item("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator: standard 's' has no 'b'; give an id of its tree");
    }

    private static Facts look(int value) {
        return Facts.builder().put(LOOK, Decimal.of(value)).build();
    }

    private static List<String> reasons(Finding finding) {
        return finding.reasons().stream().map(reason -> reason.in(Language.EN)).toList();
    }

    private static Indicator counts(String id) {
        return leaf(id, 40, ScoringRule.ratio(Measure.counts(DONE, DUE, LATER, NothingDue.NOT_APPLICABLE)));
    }

    private static Indicator leaf(String id, int points, ScoringRule rule) {
        return Indicator.of(id, Label.of(id), Points.of(points), rule);
    }

    private static Standard standard(Indicator first, Indicator... more) {
        return Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(Indicator.sumOf("total", NAME, first, more))
                .build();
    }

    /** An embedder's rule that says nothing of what is missing. */
    private record Own() implements CustomRule {
        @Override
        public Award award(Points points, Facts facts) {
            return Award.of(points.toFraction());
        }

        @Override
        public ImmutableList<Input> inputs() {
            return ImmutableList.of(Input.required(PLAN));
        }

        @Override
        public Span range(Points points) {
            return Span.closed(Fraction.ZERO, points.toFraction());
        }

        @Override
        public Label describe() {
            return NAME;
        }
    }
}
