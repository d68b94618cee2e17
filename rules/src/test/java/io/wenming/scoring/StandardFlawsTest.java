package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.citation.Citation;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.finding.FindingText;
import io.wenming.finding.Flaw;
import io.wenming.finding.FlawSeverity;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check finds odd, and what it does not. */
class StandardFlawsTest {
    private static final Label NAME = Label.of("标准", "standard");
    private static final FactKey<Decimal> VALUE = FactKey.decimal("v");
    private static final FactKey<Incidents> INCIDENTS = FactKey.incidents("k");

    static LongStream seeds() {
        return Seeds.of(20260801, 2000);
    }

    @Test
    void valuesBetweenBandsAreFoundWithTheirEnds() {
        assertThat(rule(bands(
                        Band.of("A", Range.greaterThan(Decimal.of(85)), Points.of(10)),
                        Band.of("B", closedOpen(60, 85), Points.of(5)),
                        Band.of("C", Range.openClosed(Decimal.of(40), Decimal.parse("59.5")), Points.of(1)))))
                .containsExactly(
                        "l: no band holds a value above 59.5 and below 60", "l: no band holds a value exactly 85");
    }

    @Test
    void valueInAGapShowsIt() {
        Flaw<FactsWitness> gap = standard(Indicator.of(
                        "l",
                        NAME,
                        Points.of(10),
                        bands(
                                Band.of("A", Range.atLeast(Decimal.of(60)), Points.of(10)),
                                Band.of("B", Range.atMost(Decimal.of(59)), Points.of(5)))))
                .build()
                .check()
                .get(0);
        FactsWitness witness = gap.witness().orElseThrow();

        assertThat(witness.given()).isEqualTo("{\"v\":{\"decimal\":\"59.5\"}}");
        assertThat(witness.facts())
                .isEqualTo(Facts.builder().put(VALUE, Decimal.parse("59.5")).build());
        assertThat(FindingText.in(Language.EN).line(witness.ask()))
                .isEqualTo("standard: 0 — value 59.5 is in no band, which gives 0 points");
        assertThat(FindingText.in(Language.EN).print(gap.finding())).isEqualTo("""
                        standard: not met — no band holds a value above 59 and below 60
                          standard: 0 — value 59.5 is in no band, which gives 0 points
                        """);
    }

    @Test
    void bandThatNoDeclaredValueReachesIsFound() {
        Indicator leaf = Indicator.of(
                "l",
                NAME,
                Points.of(10),
                bands(
                        Band.of("A", Range.atLeast(Decimal.of(90)), Points.of(10)),
                        Band.of("B", closedOpen(60, 90), Points.of(5))));

        assertThat(flaws(standard(leaf)
                        .addDeclared(InputSpec.of(VALUE, NAME).within(Range.closed(Decimal.ZERO, Decimal.of(85))))
                        .build()))
                .containsExactly("l: 'A' holds a value at least 90, and none can be so; it never counts,"
                        + " unless a wider range of its input is declared");
    }

    @Test
    void partForARoleThatItsGroupShutsOutNeverApplies() {
        FactKey<String> role = FactKey.grade("role");
        Indicator window = Indicator.sumOf(
                        "w", NAME, leaf("a", 60), leaf("b", 40).onlyFor(role, "机关"))
                .onlyFor(role, "窗口");
        Indicator office = leaf("c", 100).onlyFor(role, "机关");

        assertThat(flaws(standard(Indicator.sumOf("t", NAME, window, office)).build()))
                .containsExactly(
                        "s: full marks are 60, not 10, 100, 1000 or 10000",
                        "b: it is for 机关, and the group around it for 窗口 only; it never applies");
    }

    @Test
    void rolesWithTheirOwnHundredPointsAreNotOdd() {
        FactKey<String> role = FactKey.grade("role");

        assertThat(flaws(standard(Indicator.sumOf(
                                "t",
                                NAME,
                                leaf("a", 100).onlyFor(role, "窗口"),
                                leaf("b", 100).onlyFor(role, "机关")))
                        .build()))
                .isEmpty();
    }

    @Test
    void remarksAreTrueOfManyARealTable() {
        assertThat(standard(leaf("a", 99)).build().check())
                .extracting(Flaw::severity)
                .containsExactly(FlawSeverity.REMARK);
        assertThat(standard(leaf("a", 100)).passMark(Points.of(101)).build().check())
                .extracting(Flaw::severity)
                .containsExactly(FlawSeverity.DEFECT);
    }

    @Test
    void flawWithoutAClauseHasNothingToShow() {
        Flaw<FactsWitness> flaw = standard(
                        Indicator.sumOf("t", NAME, leaf("a", 50).because(Citation.of("手册")), leaf("b", 50)))
                .build()
                .check()
                .get(0);

        assertThat(flaw.witness()).isEmpty();
        assertThat(flaw.isProved()).isFalse();
    }

    @Test
    void thresholdsOneBelowTheOtherAreNotOdd() {
        assertThat(rule(bands(
                        Band.of("A", Range.greaterThan(Decimal.of(85)), Points.of(10)),
                        Band.of("B", Range.greaterThan(Decimal.of(80)), Points.of(5)))))
                .isEmpty();
        assertThat(rule(bands(
                        Band.of("A", Range.atLeast(Decimal.of(85)), Points.of(10)),
                        Band.of("B", closedOpen(60, 85), Points.of(5)))))
                .isEmpty();
    }

    @Test
    void wholeNumbersInARowHaveNothingBetweenThem() {
        FactKey<Long> rank = FactKey.count("rank");

        assertThat(rule(ScoringRule.byRank(rank, Points.of(10), Points.of(5), Points.of(2))))
                .isEmpty();
        assertThat(rule(ScoringRule.bands(
                        Measure.rank(rank),
                        Points.ZERO,
                        Band.of("1", Range.singleton(Decimal.of(1)), Points.of(10)),
                        Band.of("3", Range.closed(Decimal.of(3), Decimal.of(5)), Points.of(5)))))
                .containsExactly("l: no band holds a value exactly 2");
    }

    @Test
    void bandsThatShareSomeValuesOverlap() {
        assertThat(rule(bands(
                        Band.of("A", Range.atLeast(Decimal.of(85)), Points.of(10)),
                        Band.of("B", Range.closed(Decimal.of(60), Decimal.of(85)), Points.of(5)))))
                .containsExactly("l: 'A' and 'B' both hold a value exactly 85; the first counts");
    }

    @Test
    void bandBehindOthersIsHiddenUnlessThoseAskForMore() {
        Band high = Band.of("A", Range.atLeast(Decimal.of(60)), Points.of(10));
        Band middle = Band.of("B", closedOpen(40, 60), Points.of(6));
        Band low = Band.of("C", Range.closed(Decimal.of(60), Decimal.of(90)), Points.of(5));

        assertThat(rule(bands(high, middle, low)))
                .containsExactly("l: 'C' is hidden by the bands before it and never counts");
        assertThat(rule(bands(high.requiring(FactKey.flag("f")), middle, low))).isEmpty();
    }

    @Test
    void bandsAndGradesAboveThePointsAreFound() {
        assertThat(rule(ScoringRule.bands(
                        VALUE, Points.of(11), Band.of("A", Range.atLeast(Decimal.of(1)), Points.of(12)))))
                .containsExactly(
                        "l: 'A' gives 12 points, above the 10 of the indicator",
                        "l: 'otherwise' gives 11 points, above the 10 of the indicator");
        assertThat(rule(ScoringRule.grades(
                        FactKey.grade("g"), ImmutableMap.of("好", Points.of(10), "特好", Points.of("10.5")))))
                .containsExactly("l: the grade '特好' gives 10.5 points, above the 10 of the indicator");
    }

    @Test
    void deductionsThatCannotBiteAreFound() {
        Deduction deduction = ScoringRule.deduct(INCIDENTS);

        assertThat(rule(deduction)).containsExactly("l: there is nothing that takes or gives points");
        assertThat(rule(deduction
                        .each("a", Points.ZERO)
                        .each("b", Points.of(1), Points.ZERO)
                        .each("c", Points.of(1))))
                .containsExactly(
                        "l: 'a' counts 0 points each time, to no effect", "l: 'b' has a cap of 0, to no effect");
        assertThat(rule(deduction.each("a", Points.of(1)).times(Decimal.ZERO)))
                .containsExactly("l: what is deducted is multiplied by 0, to no effect");
        assertThat(rule(deduction.each("a", Points.of(1)).notBelow(Points.of(10))))
                .containsExactly("l: the floor of 10 is not below the points 10; nothing can be deducted");
        assertThat(rule(deduction.each("a", Points.of(1), Points.of(50)))).isEmpty();
        assertThat(rule(deduction
                        .each("a", Points.of(1))
                        .notBelow(Points.of(10))
                        .zeroIf("event")))
                .isEmpty();
    }

    @Test
    void bonusThatAddsNothingIsFound() {
        Bonus bonus = ScoringRule.bonus(INCIDENTS);

        assertThat(rule(bonus)).containsExactly("l: there is nothing that takes or gives points");
        assertThat(rule(bonus.tier("省级", Points.of(3)).atMost(Points.ZERO)))
                .containsExactly("l: the bonus has a cap of 0; nothing can be added");
        assertThat(rule(bonus.tier("省级", Points.of(3)).tier("县级", Points.ZERO)))
                .containsExactly("l: '县级' counts 0 points each time, to no effect");
        assertThat(rule(bonus.tier("省级", Points.of(3)).atMost(Points.of(9)))).isEmpty();
    }

    @Test
    void weightsBelowOneThatDoNotSumToOneAreFound() {
        Indicator method = Indicator.sumOf(
                "t", NAME, leaf("a", 100).weighted("0.85"), leaf("b", 100).weighted("0.1"));
        Indicator other =
                Indicator.sumOf("t", NAME, leaf("a", 80), leaf("b", 40).weighted("0.5"));

        assertThat(flaws(standard(method).build())).contains("t: the weights sum to 0.95, not to 1");
        assertThat(flaws(standard(other).build())).isEmpty();
    }

    @Test
    void fullMarksThatAreUnusualAreFound() {
        assertThat(flaws(standard(leaf("a", 99)).build()))
                .containsExactly("s: full marks are 99, not 10, 100, 1000 or 10000");
        assertThat(flaws(standard(leaf("a", 1000)).build())).isEmpty();
        assertThat(flaws(standard(leaf("a", 0)).build())).isEmpty();
    }

    @Test
    void capsAndFloorsThatNothingReachesAreFound() {
        Indicator group = Indicator.sumOf("t", NAME, leaf("a", 60), leaf("b", 40));

        assertThat(flaws(standard(group.atMost(Points.of(101)).atLeast(Points.of(-1)))
                        .build()))
                .containsExactly(
                        "t: the cap of 101 is above the 100 that can be reached, and is never used",
                        "t: the floor of -1 is below the least, 0, and is never used");
        assertThat(flaws(standard(group.atMost(Points.of(100)).atLeast(Points.ZERO))
                        .build()))
                .isEmpty();
        assertThat(flaws(standard(group).atMost(Points.of(105)).build()))
                .containsExactly("s: the cap of 105 is above the 100 that can be reached, and is never used");
    }

    @Test
    void capAboveWhatCanBeReachedOnlyByRescalingIsUsed() {
        Indicator bonus = Indicator.of(
                "b",
                NAME,
                Points.ZERO,
                ScoringRule.bonus(INCIDENTS).tier("省级", Points.of(3)).atMost(Points.of(5)));
        Indicator group =
                Indicator.sumOf("t", NAME, leaf("a", 60), leaf("c", 40), bonus).atMost(Points.of(110));

        assertThat(flaws(standard(group).build())).hasSize(1);
        assertThat(flaws(standard(group.whenInapplicable(Inapplicable.RESCALE)).build()))
                .isEmpty();
    }

    @Test
    void passMarkAboveEverythingIsFoundAfterRounding() {
        assertThat(flaws(standard(leaf("a", 100)).passMark(Points.of("100.01")).build()))
                .containsExactly("s: the pass mark of 100.01 is above the 100 that can be reached");
        assertThat(flaws(standard(leaf("a", 100)).passMark(Points.of(100)).build()))
                .isEmpty();
        assertThat(flaws(standard(leaf("a", 100))
                        .atMost(Points.of(80))
                        .passMark(Points.of(85))
                        .build()))
                .containsExactly("s: the pass mark of 85 is above the 80 that can be reached");
    }

    @Test
    void gatesAndVetoesThatSayNothingAreFound() {
        FactKey<Decimal> other = FactKey.decimal("g");
        Standard.Builder plain = standard(leaf("a", 100));

        assertThat(flaws(plain.addGate(new Gate(Label.of("前置", "other"), other, Range.all(), true))
                        .build()))
                .containsExactly("s: the condition 'other' is always met, to no effect");
        assertThat(flaws(standard(leaf("a", 100))
                        .addGate(new Gate(Label.of("前置", "other"), other, Range.atLeast(Decimal.of(850)), false))
                        .addDeclared(InputSpec.of(other, NAME).within(Range.closed(Decimal.ZERO, Decimal.of(100))))
                        .build()))
                .containsExactly("s: no value that 'other' can take meets the condition");
        assertThat(flaws(standard(leaf("a", 100))
                        .addVeto(Veto.of("x", Label.of("甲", "x"), FactKey.flag("v"), Veto.Effect.KEEP))
                        .addVeto(Veto.of("y", Label.of("乙", "y"), FactKey.flag("v"), Veto.Effect.ZERO))
                        .build()))
                .containsExactly("s: 'x' and 'y' read one input");
    }

    @Test
    void negativeListThatTakesNothingIsFound() {
        NegativeList list =
                new NegativeList(INCIDENTS, ImmutableSortedMap.of("a", Points.ZERO, "b", Points.of(1)), Decimal.ZERO);

        assertThat(flaws(standard(leaf("a", 100)).negativeList(list).build()))
                .containsExactly(
                        "s: 'a' counts 0 points each time, to no effect",
                        "s: what is deducted is multiplied by 0, to no effect");
    }

    @Test
    void leafWithoutAClauseIsFoundOnlyWhereOthersHaveOne() {
        Indicator cited = leaf("a", 50).because(Citation.of("手册"));

        assertThat(flaws(standard(Indicator.sumOf("t", NAME, cited, leaf("b", 50)))
                        .build()))
                .containsExactly("b: it rests on no clause, while others do");
        assertThat(flaws(standard(Indicator.sumOf("t", NAME, leaf("a", 50), leaf("b", 50))
                                .because(Citation.of("手册")))
                        .build()))
                .isEmpty();
        assertThat(flaws(standard(Indicator.sumOf("t", NAME, leaf("a", 50), leaf("b", 50)))
                        .build()))
                .isEmpty();
    }

    @Test
    void villageStandardIsOddWhereItIsMeantToBe() {
        assertThat(VillageStandard.standard().check())
                .filteredOn(flaw -> flaw.code() != StandardFlawCode.NO_CITATION)
                .extracting(flaw -> flaw.node() + " " + flaw.code())
                .containsExactly("village-2026 TOTAL_POINTS", "green BAND_GAP", "green BAND_GAP");
    }

    @Test
    void flawIsAFindingInBothLanguages() {
        Flaw<FactsWitness> flaw = standard(leaf("a", 99)).build().check().get(0);

        assertThat(FindingText.in(Language.ZH).line(flaw.finding()))
                .isEqualTo("标准：不符合 — 满分 99 分，不是 10、100、1000 或 10000 分");
        assertThat(flaw.in(Language.EN)).isEqualTo("full marks are 99, not 10, 100, 1000 or 10000");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreNeverLeavesWhatTheCheckSaysCanBeReached(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Facts facts = drawn.facts();
        Score score = standard.score(facts);

        assertThat(standard.check())
                .flatExtracting(flaw -> flaw.witness().stream().toList())
                .allMatch(FactsWitness::proves);
        assertThat(standard.total().all())
                .allSatisfy(node -> score.item(node.id())
                        .ifPresent(value -> assertThat(NodeReach.of(node).contains(value))
                                .as("%s in %s", value, NodeReach.of(node))
                                .isTrue()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void standardThatReadsAnInputInManyPlacesIsChecked(long seed) {
        assertThat(new SmallStandard(seed, true).standard().check())
                .flatExtracting(flaw -> flaw.witness().stream().toList())
                .allMatch(FactsWitness::proves);
    }

    @Test
    void bandOfNoWholeNumberIsOutOfReachOfCounts() {
        Band none = Band.of("A", Range.open(Decimal.parse("0.2"), Decimal.parse("0.8")), Points.of(5));
        Band some = Band.of("B", Range.atLeast(Decimal.of(1)), Points.of(10));
        Measure counted = Measure.count(FactKey.count("n"));

        assertThat(rule(ScoringRule.bands(counted, Points.of(1), none, some)))
                .containsExactly("l: 'A' holds a value above 0.2 and below 0.8, and none can be so; it never counts,"
                        + " unless a wider range of its input is declared");
        assertThat(standard(Indicator.of("l", NAME, Points.of(10), ScoringRule.bands(counted, Points.of(1), none)))
                        .build()
                        .check())
                .hasSize(1);
    }

    @Test
    void bandsThatHaveToCoverARangeAreRefusedWithAGapOrAnOverlap() {
        Range<Decimal> percent = Range.closed(Decimal.ZERO, Decimal.of(100));
        Band high = Band.of("A", Range.closed(Decimal.of(60), Decimal.of(100)), Points.of(10));
        Band low = Band.of("B", closedOpen(0, 60), Points.of(5));

        assertThat(ScoringRule.bandsCovering(percent, VALUE, high, low))
                .isEqualTo(ScoringRule.bands(VALUE, Points.ZERO, high, low));
        assertThatThrownBy(() -> ScoringRule.bandsCovering(percent, VALUE, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bands: [[0..60)] of [0..100] are in no band; give bands that cover it");
        assertThatThrownBy(() -> ScoringRule.bandsCovering(
                        percent, VALUE, high, Band.of("B", Range.closed(Decimal.ZERO, Decimal.of(60)), Points.of(5))))
                .hasMessage("bands: [60..60] is in 'A' and in 'B'; give each value one band");
        assertThatThrownBy(() -> ScoringRule.bandsCovering(percent, VALUE, high, low.requiring(FactKey.flag("f"))))
                .hasMessage("band 'B': it asks for [f (flag)] and may not hold; give a band without flags");
    }

    @Test
    void wholeNumbersInARowCoverTheirRange() {
        Measure rank = Measure.rank(FactKey.count("rank"));
        Range<Decimal> three = Range.closed(Decimal.of(1), Decimal.of(3));

        assertThat(ScoringRule.bandsCovering(
                        three, rank, Band.at(1, Points.of(3)), Band.ladder(2, Points.of(2), Points.of(1))))
                .isNotNull();
        assertThatThrownBy(() ->
                        ScoringRule.bandsCovering(three, rank, Band.at(1, Points.of(3)), Band.at(3, Points.of(1))))
                .hasMessage("bands: [[2..2]] of [1..3] are in no band; give bands that cover it");
    }

    @Test
    void weightsOfAMeanHaveToSumToOne() {
        assertThat(Indicator.weightedMeanOf(
                                "m",
                                NAME,
                                leaf("a", 100).weighted("0.85"),
                                leaf("b", 100).weighted("0.15"))
                        .offers())
                .isEqualTo(Fraction.of(100));
        assertThatThrownBy(
                        () -> Indicator.weightedMeanOf("m", NAME, leaf("a", 100).weighted("0.85"), leaf("b", 100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator 'm': the weights [0.85, 1] do not sum to 1; give weights that do");
    }

    private static List<String> rule(ScoringRule rule) {
        Indicator leaf = Indicator.of("l", NAME, Points.of(10), rule);
        return flaws(standard(leaf).build());
    }

    private static List<String> flaws(Standard standard) {
        assertThat(standard.check())
                .filteredOn(flaw -> flaw.code() != StandardFlawCode.NO_CITATION)
                .allSatisfy(flaw ->
                        assertThat(flaw.isProved()).as(flaw.in(Language.EN)).isTrue());
        return standard.check().stream()
                .map(flaw -> flaw.node() + ": " + flaw.in(Language.EN))
                .toList();
    }

    private static ScoringRule bands(Band first, Band... more) {
        return ScoringRule.bands(VALUE, Points.ZERO, first, more);
    }

    private static Range<Decimal> closedOpen(int from, int until) {
        return Range.closedOpen(Decimal.of(from), Decimal.of(until));
    }

    private static Standard.Builder standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(NAME).total(total);
    }

    private static Indicator leaf(String id, int points) {
        return Indicator.of(id, NAME, Points.of(points), ScoringRule.allOrNothing(FactKey.flag(id)));
    }
}
