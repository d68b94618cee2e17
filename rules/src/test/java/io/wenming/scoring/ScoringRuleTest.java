package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.said;
import static io.wenming.scoring.Said.value;
import static io.wenming.scoring.Said.with;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule earns and says; the examples are those of scoring rules, 4. */
class ScoringRuleTest {
    private static final FactKey<Boolean> FLAG = FactKey.flag("k");
    private static final FactKey<Checklist> MARKS = FactKey.checklist("k");
    private static final FactKey<Decimal> VALUE = FactKey.decimal("k");
    private static final FactKey<String> GRADE = FactKey.grade("k");
    private static final FactKey<Incidents> INCIDENTS = FactKey.incidents("k");
    private static final FactKey<Long> RANK = FactKey.count("rank");

    @Test
    void requirementIsMetOrNot() {
        ScoringRule rule = ScoringRule.allOrNothing(FLAG);

        assertThat(earned(rule, 8, with(FLAG, true))).isEqualTo("8: the requirement is met: 8 points");
        assertThat(earned(rule, 8, with(FLAG, false))).isEqualTo("0: the requirement is not met: 0 points");
        assertThat(rule.describe()).isEqualTo(Label.of("符合得分，不符合不得分", "all points if met, none if not"));
        assertThat(rule.inputs()).containsExactly(Input.required(FLAG));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 0, '10: 5 sampled, 5 passed (3 needed)'",
        "3, 2, 0, '10: 5 sampled, 3 passed (3 needed)'",
        "2, 3, 0, '0: 5 sampled, 2 passed (3 needed)'",
        "3, 1, 0, 'missing: 5 marks are wanted, 4 were given'",
        "3, 1, 1, 'missing: 5 marks are wanted, 4 were given'",
        "3, 2, 1, 'missing: 5 marks are wanted, 6 were given'"
    })
    void sampleNeedsSoManyOfSoMany(int passed, int failed, int left, String said) {
        assertThat(earned(ScoringRule.sample(MARKS, 5, 3), 10, with(MARKS, Checklist.counted(passed, failed, left))))
                .isEqualTo(said);
    }

    @Test
    void sampleBoundsAreRefused() {
        refused(() -> ScoringRule.sample(MARKS, 5, 0), "need: 0 of 5 is out of range; give 1 to the size");
        refused(() -> ScoringRule.sample(MARKS, 5, 6), "need: 6 of 5 is out of range; give 1 to the size");
        assertThat(ScoringRule.sample(MARKS, 5, 5).describe())
                .isEqualTo(Label.of("抽查 5 个，5 个合格得分", "all points if 5 of 5 pass"));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 1, '25: 6 lines apply, 5 passed', '0: 6 lines apply, 5 passed'",
        "7, 0, 0, '30: 7 lines apply, 7 passed', '30: 7 lines apply, 7 passed'",
        "1, 0, 6, '30: 1 lines apply, 1 passed', '30: 1 lines apply, 1 passed'",
        "0, 0, 7, 'not_applicable: no line applies', 'not_applicable: no line applies'",
        "7, 1, 0, 'missing: 7 marks are wanted, 8 were given', 'missing: 7 marks are wanted, 8 were given'"
    })
    void linesCountByShareOrAllTogether(int passed, int failed, int left, String byShare, String together) {
        Facts facts = with(MARKS, Checklist.counted(passed, failed, left));

        assertThat(earned(ScoringRule.eachLine(MARKS, 7), 30, facts)).isEqualTo(byShare);
        assertThat(earned(ScoringRule.everyLine(MARKS, 7), 30, facts)).isEqualTo(together);
    }

    @Test
    void rulesOfLinesSayThemselves() {
        refused(() -> ScoringRule.eachLine(MARKS, 0), "lines: 0 is out of range; give 1 or more");
        assertThat(ScoringRule.eachLine(MARKS, 7).describe())
                .isEqualTo(Label.of("7 条均分", "an equal share for each of 7 lines"));
        assertThat(ScoringRule.everyLine(MARKS, 7).describe())
                .isEqualTo(Label.of("7 条全部符合得分", "all points if all 7 lines pass"));
        assertThat(earned(ScoringRule.everyLine(MARKS, 2), 4, with(MARKS, Checklist.of(Mark.PASS, Mark.PASS))))
                .isEqualTo("4: 2 lines apply, 2 passed");
    }

    @ParameterizedTest
    @CsvSource({
        "35, '30: assessed at 35 points | held within 0 and 30 points'",
        "30, '30: assessed at 30 points'",
        "18.5, '37/2: assessed at 18.5 points'",
        "0, '0: assessed at 0 points'",
        "-3, '0: assessed at -3 points | held within 0 and 30 points'"
    })
    void assessorIsHeldWithinThePoints(String score, String said) {
        assertThat(earned(ScoringRule.assessor(VALUE), 30, with(VALUE, Decimal.parse(score))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "好, '1: grade ''好'' gives 1 points'",
        "一般, '1/2: grade ''一般'' gives 0.5 points'",
        "差, 'missing: the standard has no grade ''差'''"
    })
    void gradeHasItsPoints(String grade, String said) {
        ScoringRule rule = ScoringRule.grades(GRADE, ImmutableMap.of("好", Points.of(1), "一般", Points.of("0.5")));

        assertThat(earned(rule, 9, with(GRADE, grade))).isEqualTo(said);
        assertThat(rule.describe()).isEqualTo(Label.of("按等次得分：一般 0.5 分、好 1 分", "points by grade: 一般 0.5, 好 1"));
    }

    @Test
    void gradesWithoutPointsAreRefused() {
        refused(
                () -> ScoringRule.grades(GRADE, ImmutableMap.of()),
                "grades: there is none; give at least one with its points");
        refused(
                () -> ScoringRule.grades(GRADE, ImmutableMap.of("好", Points.of(-1))),
                "grade: -1 points are below 0; give 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "85.01, false, '12/5: value 85.01 is in ''C'', which gives 2.4 points'",
        "85.01, true, '4: value 85.01 is in ''A'', which gives 4 points'",
        "85, true, '12/5: value 85 is in ''C'', which gives 2.4 points'",
        "80.01, true, '12/5: value 80.01 is in ''C'', which gives 2.4 points'",
        "80, true, '0: value 80 is in no band, which gives 0 points'"
    })
    void firstBandThatHoldsGivesItsPoints(String value, boolean tidy, String said) {
        ScoringRule rule = ScoringRule.bands(
                VALUE,
                Points.ZERO,
                Band.of("A", Range.greaterThan(Decimal.of(85)), Points.of(4)).requiring(FactKey.flag("tidy")),
                Band.of("C", Range.greaterThan(Decimal.of(80)), Points.of("2.4")));
        Facts facts = Facts.builder()
                .put(VALUE, Decimal.parse(value))
                .put(FactKey.flag("tidy"), tidy)
                .build();

        assertThat(earned(rule, 4, facts)).isEqualTo(said);
        assertThat(rule.inputs()).containsExactly(Input.required(VALUE), Input.optional(FactKey.flag("tidy")));
        assertThat(rule.describe())
                .isEqualTo(Label.of(
                        "按数值分档：A（高于 85 且 tidy）4 分，C（高于 80）2.4 分，其余 0 分",
                        "bands of the value: A (above 85 with tidy) 4, C (above 80) 2.4, otherwise 0"));
    }

    @Test
    void bandOfNegativePointsOrOfNoValueIsRefused() {
        refused(() -> Band.of("A", Range.all(), Points.of(-1)), "band 'A': -1 points are below 0; give 0 or more");
        refused(
                () -> Band.of("A", Range.closedOpen(Decimal.of(5), Decimal.of(5)), Points.of(1)),
                "band 'A': no value lies in [5..5); give ends that leave room");
        refused(
                () -> ScoringRule.bands(VALUE, Points.of(-1), Band.of("A", Range.all(), Points.of(1))),
                "otherwise: -1 points are below 0; give 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "451, 500, 0, '902/25: 90.2% done, counted as 90.2%'",
        "60, 100, 20, '30: 75% done, counted as 75%'",
        "7, 5, 0, '40: 140% done, counted as 100%'",
        "0, 5, 0, '0: 0% done, counted as 0%'",
        "0, 5, 5, 'not_applicable: nothing is due'",
        "0, 5, 6, 'not_applicable: nothing is due'"
    })
    void countsAreDoneOfDueLessDeferred(long done, long due, long deferred, String said) {
        FactKey<Long> doneKey = FactKey.count("done");
        FactKey<Long> dueKey = FactKey.count("due");
        FactKey<Long> deferredKey = FactKey.count("deferred");
        ScoringRule rule = ScoringRule.ratio(Measure.counts(doneKey, dueKey, deferredKey, NothingDue.NOT_APPLICABLE));

        assertThat(earned(
                        rule,
                        40,
                        Facts.builder()
                                .put(doneKey, done)
                                .put(dueKey, due)
                                .put(deferredKey, deferred)
                                .build()))
                .isEqualTo(said);
        assertThat(rule.inputs())
                .containsExactly(Input.required(doneKey), Input.required(dueKey), Input.optional(deferredKey));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, '5: nothing is due'",
        "ZERO, '0: nothing is due'",
        "NOT_APPLICABLE, 'not_applicable: nothing is due'"
    })
    void nothingDueMeansWhatTheStandardSays(NothingDue policy, String said) {
        ScoringRule rule = ScoringRule.ratio(Measure.counts(FactKey.count("done"), FactKey.count("due"), policy));
        Facts facts = Facts.builder()
                .put(FactKey.count("done"), 0L)
                .put(FactKey.count("due"), 0L)
                .build();

        assertThat(earned(rule, 5, facts)).isEqualTo(said);
    }

    @Test
    void rateAndAmountAreShares() {
        ScoringRule amount = ScoringRule.ratio(Measure.amount(VALUE, Decimal.of(4)));
        ScoringRule rate = ScoringRule.ratio(Measure.rate(FactKey.rate("r")));

        assertThat(earned(amount, 1, with(VALUE, Decimal.of(2)))).isEqualTo("1/2: 50% done, counted as 50%");
        assertThat(earned(amount, 1, with(VALUE, Decimal.of(-2)))).isEqualTo("0: -50% done, counted as 0%");
        assertThat(earned(rate, 4, with(FactKey.rate("r"), Rate.percent("88.25"))))
                .isEqualTo("353/100: 88.25% done, counted as 88.25%");
        assertThat(amount.describe()).isEqualTo(Label.of("按目标 4 的比例得分", "points times the share of a target of 4"));
        refused(() -> Measure.amount(VALUE, Decimal.ZERO), "target: 0 is not above 0; give an amount above 0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, '3: nothing was found'",
        "5, 0, 0, '2: ''report'' 5 times at 0.2 points: 1 points off'",
        "9, 0, 0, '2: ''report'' 9 times at 0.2 points: 1.8 points off | ''report'' costs 1 points at most'",
        "0, 4, 0, '0: ''noise'' 4 times at 1 points: 4 points off | at least 0 points'",
        "0, 0, 1, '3: the standard has no ''unheard''; not counted'"
    })
    void incidentsCostTheirPriceUpToTheirCap(int reports, int noises, int unheard, String said) {
        ScoringRule rule = ScoringRule.deduct(INCIDENTS)
                .each("report", Points.of("0.2"), Points.of(1))
                .each("noise", Points.of(1));

        assertThat(earned(rule, 3, incidents("report", reports, "noise", noises, "unheard", unheard)))
                .isEqualTo(said);
        assertThat(rule.describe())
                .isEqualTo(Label.of(
                        "按次扣分：noise 每次 1 分，report 每次 0.2 分（最多 1 分），扣完为止",
                        "points off each time: noise 1, report 0.2 (at most 1), not below 0"));
    }

    @Test
    void multiplierComesAfterTheCapsAndTheFloorLast() {
        Deduction rule = ScoringRule.deduct(INCIDENTS).each("report", Points.of("0.2"), Points.of(1));
        Facts nine = incidents("report", 9, "", 0, "", 0);

        assertThat(value(rule.times(Decimal.of(2)), 3, nine)).isEqualTo("1");
        assertThat(value(rule.times(Decimal.of(12)).withoutFloor(), 3, nine)).isEqualTo("-9");
        assertThat(value(rule.times(Decimal.of(12)).notBelow(Points.of(2)), 3, nine))
                .isEqualTo("2");
        assertThat(value(rule.zeroIf("report").withoutFloor(), 3, nine)).isEqualTo("0");
        assertThat(earned(rule.zeroIf("report"), 3, nine)).isEqualTo("0: 'report' happened: no points");
    }

    @Test
    void deductionSaysItsPartsAndRefusesWhatStandsTwice() {
        Deduction rule = ScoringRule.deduct(INCIDENTS).each("a", Points.of(1)).zeroIf("z");

        assertThat(rule.key()).isEqualTo(INCIDENTS);
        assertThat(rule.charges()).containsExactly(entry("a", Charge.each(Points.of(1))));
        assertThat(rule.zeroing()).containsExactly("z");
        assertThat(rule.multiplier()).isEqualTo(Decimal.of(1));
        assertThat(rule.floor()).contains(Points.ZERO);
        assertThat(rule)
                .hasToString("points off each time: a 1, no points after 'z', not below 0")
                .isNotEqualTo(rule.withoutFloor());
        assertThat(rule.zeroIf("y").times(Decimal.of(2)).withoutFloor().describe())
                .isEqualTo(
                        Label.of(
                                "按次扣分：a 每次 1 分，发生“y”“z”不得分，扣分按 2 倍计，可为负",
                                "points off each time: a 1, no points after 'y' or 'z', deductions count 2 times, may be negative"));
        assertThat(ScoringRule.deduct(INCIDENTS).describe())
                .isEqualTo(Label.of("按次扣分：没有扣分情形，扣完为止", "nothing off, not below 0"));
        refused(() -> rule.each("a", Points.of(2)), "kind: 'a' has a price already; give each kind once");
        refused(() -> rule.each("b", Points.of(-2)), "each: -2 points are below 0; give 0 or more");
        refused(() -> rule.each("b", Points.of(2), Points.of(-1)), "atMost: -1 points are below 0; give 0 or more");
        refused(() -> rule.times(Decimal.of(-1)), "multiplier: -1 is below 0; give 0 or more");
    }

    @ParameterizedTest
    @CsvSource({"EACH, 9", "HIGHEST_ONLY, 5", "HIGHEST_PER_PROJECT, 6"})
    void awardsCountAsTheStandardSays(Counting counting, String points) {
        Bonus rule = ScoringRule.bonus(INCIDENTS)
                .tier("国家级", Points.of(5))
                .tier("省级", Points.of(3))
                .tier("市级", Points.of(1))
                .counting(counting);
        Facts facts =
                with(INCIDENTS, Incidents.of(award("国家级", "a", 2023), award("省级", "a", 2023), award("市级", "a", 2022)));

        assertThat(value(rule, 0, facts)).isEqualTo(points);
    }

    @Test
    void amountsThatAreSaidToCountSumToTheBonus() {
        Bonus rule = ScoringRule.bonus(INCIDENTS).tier("国家级", Points.of(5)).tier("省级", Points.of(3));
        Facts facts = with(
                INCIDENTS,
                Incidents.of(
                        award("省级", "a", 2023),
                        award("国家级", "a", 2023),
                        award("国家级", "b", 2023),
                        Incident.of("省级", 1),
                        Incident.of("省级", 2)));

        assertThat(earned(rule.counting(Counting.HIGHEST_PER_PROJECT), 0, facts))
                .isEqualTo("16: '省级 (a, 2023)' 1 times (3 points) is not counted beside '国家级 (a, 2023)' with 5 points"
                        + " | '国家级 (a, 2023)' 1 times: 5 points | '国家级 (b, 2023)' 1 times: 5 points"
                        + " | '省级' 1 times (3 points) is not counted beside '省级' with 6 points"
                        + " | '省级' 2 times: 6 points");
        assertThat(said(
                        rule.counting(Counting.HIGHEST_PER_PROJECT)
                                .award(
                                        Points.ZERO,
                                        with(INCIDENTS, Incidents.of(award("省级", "a", 2023), award("国家级", "a", 2023)))),
                        Language.ZH))
                .isEqualTo("5: “省级（a，2023）” 1 次（3 分）不重复计分，只计“国家级（a，2023）”的 5 分 | “国家级（a，2023）” 1 次，计 5 分");
        assertThat(earned(rule.counting(Counting.HIGHEST_ONLY), 0, facts))
                .isEqualTo("6: '省级' 1 times (3 points) is not counted beside '省级' with 6 points"
                        + " | '国家级' 1 times (5 points) is not counted beside '省级' with 6 points"
                        + " | '国家级' 1 times (5 points) is not counted beside '省级' with 6 points"
                        + " | '省级' 1 times (3 points) is not counted beside '省级' with 6 points"
                        + " | '省级' 2 times: 6 points");
    }

    @Test
    void oneAwardGivenTwiceCountsOnce() {
        Incident award = award("省级", "a", 2023);
        Bonus rule = ScoringRule.bonus(INCIDENTS).tier("省级", Points.of(3)).counting(Counting.HIGHEST_PER_PROJECT);

        assertThat(earned(rule, 0, with(INCIDENTS, Incidents.of(award, award))))
                .isEqualTo("3: '省级 (a, 2023)' 1 times: 3 points"
                        + " | '省级 (a, 2023)' 1 times (3 points) is not counted beside '省级 (a, 2023)' with 3 points");
    }

    @Test
    void bonusIsCappedAndSaysWhatItDoesNotKnow() {
        Bonus rule = ScoringRule.bonus(INCIDENTS).tier("省级", Points.of(3)).atMost(Points.of(5));

        assertThat(earned(rule, 0, with(INCIDENTS, Incidents.NONE))).isEqualTo("0: no award");
        assertThat(earned(rule, 0, incidents("省级", 2, "村级", 1, "", 0)))
                .isEqualTo("5: '省级' 2 times: 6 points | the standard has no '村级'; not counted | at most 5 points");
        assertThat(rule.describe()).isEqualTo(Label.of("加分（累计）：省级 3 分，最高 5 分", "bonus (each counts): 省级 3, at most 5"));
        assertThat(rule.key()).isEqualTo(INCIDENTS);
        assertThat(rule.cap()).contains(Points.of(5));
        assertThat(rule).hasToString("bonus (each counts): 省级 3, at most 5");
        refused(() -> rule.tier("省级", Points.of(1)), "tier: '省级' has points already; give each tier once");
        refused(() -> rule.tier("市级", Points.of(-1)), "tier: -1 points are below 0; give 0 or more");
        refused(() -> rule.atMost(Points.of(-1)), "atMost: -1 points are below 0; give 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "84.99, 1, '-3: score 84.99 is below 85: 3 points off'",
        "85, , '51/20: score 85: 85% of the points'",
        "88, 7, '-3: number 7 from the bottom: 3 points off'",
        "88, 10, '-1: number 10 from the bottom: 1 points off'",
        "88, 11, '66/25: score 88: 88% of the points'",
        "110, , '33/10: score 110: 110% of the points'"
    })
    void levelIsRewardedOrPunished(String score, @Nullable Long rank, String said) {
        Facts.Builder facts = Facts.builder().put(VALUE, Decimal.parse(score));
        Optional.ofNullable(rank).ifPresent(n -> facts.put(RANK, n));

        assertThat(earned(ScoringRule.signedLevel(VALUE, RANK, Decimal.of(85), 10), 3, facts.build()))
                .isEqualTo(said);
    }

    @Test
    void signedLevelReadsARankThatMayBeMissing() {
        ScoringRule rule = ScoringRule.signedLevel(VALUE, RANK, Decimal.of(85), 10);

        assertThat(rule.inputs()).containsExactly(Input.required(VALUE), Input.optional(RANK));
        assertThat(rule.describe().en())
                .isEqualTo("points times the score; below 85 or among the last 10, points are lost");
        refused(
                () -> ScoringRule.signedLevel(VALUE, RANK, Decimal.of(85), 0),
                "bottom: 0 is out of range; give 1 or more");
    }

    @Test
    void awardWhoseStateAndValueDisagreeIsRefused() {
        refused(
                () -> new Award(FactState.PRESENT, Optional.empty(), ImmutableList.of()),
                "award: state present and value nothing do not agree; give a value with present only");
        refused(
                () -> new Award(FactState.EXEMPT, Optional.empty(), ImmutableList.of()),
                "award: state exempt and value nothing do not agree; give a value with present only");
        assertThat(Award.of(Fraction.ONE, ImmutableSet.of(Reason.of(ScoringReason.SUM)))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void listsThatActOnTheTotalRefuseWhatIsOutOfRange() {
        refused(
                () -> new NegativeList(INCIDENTS, ImmutableSortedMap.of(), Decimal.of(2)),
                "negative list: it has no kind; give at least one with its points");
        refused(
                () -> new NegativeList(INCIDENTS, ImmutableSortedMap.of("a", Points.of(-1)), Decimal.of(2)),
                "negative list 'a': -1 points are below 0; give 0 or more");
        refused(
                () -> new NegativeList(INCIDENTS, ImmutableSortedMap.of("a", Points.of(1)), Decimal.of(-2)),
                "unreportedMultiplier: -2 is below 0; give 0 or more");
        refused(
                () -> Veto.of(" ", Label.of("否决"), FLAG, Veto.Effect.KEEP),
                "id: it is blank; write something, or leave it out where it may be missing");
    }

    private static Facts incidents(String a, int timesA, String b, int timesB, String c, int timesC) {
        return Said.incidents(INCIDENTS, a, timesA, b, timesB, c, timesC);
    }

    private static Incident award(String tier, String project, int year) {
        return Incident.builder().kind(tier).project(project).year(year).build();
    }
}
