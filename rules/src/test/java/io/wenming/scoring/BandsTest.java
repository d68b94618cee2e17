package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.value;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands and grades worth points or shares, and what is said with them: ranks and stars. */
class BandsTest {
    private static final FactKey<Decimal> VALUE = FactKey.decimal("k");
    private static final FactKey<Long> RANK = FactKey.count("rank");
    private static final FactKey<String> GRADE = FactKey.grade("k");

    @ParameterizedTest
    @CsvSource({"90, 20", "89.99, 12", "60, 12", "59.99, 6"})
    void bandOfAShareEarnsItOfThePoints(String number, String points) {
        ScoringRule rule = ScoringRule.bands(
                Measure.decimal(VALUE),
                Worth.share(Decimal.parse("0.3")),
                Band.of("A", Range.atLeast(Decimal.of(90)), Points.of(20)),
                Band.share("B", Range.atLeast(Decimal.of(60)), Decimal.parse("0.6")));

        assertThat(value(rule, 20, with(VALUE, Decimal.parse(number)))).isEqualTo(points);
        assertThat(rule.describe())
                .isEqualTo(
                        Label.of(
                                "按数值分档：A（不低于 90）20 分，B（不低于 60）系数 0.6，其余 系数 0.3",
                                "bands of the value: A (at least 90) 20, B (at least 60) 0.6 of the points, otherwise 0.3 of the points"));
        assertThat(rule.range(Points.of(20))).hasToString("[6, 20]");
    }

    @Test
    void bandsOfADenominatorThatNeverEndsCompareExactly() {
        FactKey<Long> done = FactKey.count("done");
        FactKey<Long> due = FactKey.count("due");
        ScoringRule rule = ScoringRule.bands(
                Measure.counts(done, due, NothingDue.FULL),
                Points.ZERO,
                Band.of("A", Range.greaterThan(Decimal.parse("66.666666666666666666")), Points.of(4)));

        assertThat(value(rule, 5, Facts.builder().put(done, 2L).put(due, 3L).build()))
                .isEqualTo("4");
        assertThat(value(rule, 5, Facts.builder().put(done, 0L).put(due, 0L).build()))
                .isEqualTo("5");
        assertThat(rule.range(Points.of(5))).hasToString("[0, 5]");
    }

    @ParameterizedTest
    @CsvSource({"59.99, 0", "60, 1", "60.01, 1", "69.99, 1", "70, 2", "70.01, 2", "80, 2", "80.01, 0"})
    void endsAreOpenOrClosedAsTheyAreGiven(String number, String points) {
        ScoringRule rule = ScoringRule.bands(
                VALUE,
                Points.ZERO,
                Band.of("C", Range.closedOpen(Decimal.of(60), Decimal.of(70)), Points.of(1)),
                Band.of("B", Range.closed(Decimal.of(70), Decimal.of(80)), Points.of(2)));

        assertThat(value(rule, 4, with(VALUE, Decimal.parse(number)))).isEqualTo(points);
    }

    @Test
    void flagsThatABandAsksForAreSaid() {
        ScoringRule rule = ScoringRule.bands(
                VALUE,
                Points.ZERO,
                Band.of("A", Range.closed(Decimal.of(60), Decimal.of(70)), Points.of(1))
                        .requiring(FactKey.flag("无劣五类")));

        assertThat(rule.describe())
                .isEqualTo(Label.of(
                        "按数值分档：A（不低于 60、不高于 70 且 无劣五类）1 分，其余 0 分",
                        "bands of the value: A (at least 60 and at most 70 with 无劣五类) 1, otherwise 0"));
    }

    @Test
    void shareBelowZeroIsRefused() {
        refused(() -> Worth.share(Decimal.of(-1)), "share: -1 is below 0; give 0 or more");
        refused(() -> Worth.points(Points.of(-1)), "worth: -1 points are below 0; give 0 or more");
    }

    @ParameterizedTest
    @CsvSource({
        "优, '10: grade ''优'' gives 10 points'",
        "良, '6: grade ''良'' gives 6 points'",
        "差, 'missing: the standard has no grade ''差'''"
    })
    void gradeMayBeACoefficient(String grade, String said) {
        ScoringRule rule =
                ScoringRule.gradeShares(GRADE, ImmutableMap.of("优", Decimal.of(1), "良", Decimal.parse("0.6")));

        assertThat(earned(rule, 10, with(GRADE, grade))).isEqualTo(said);
        assertThat(rule.describe().zh()).isEqualTo("按等次得分：优 系数 1、良 系数 0.6");
        assertThat(rule.range(Points.of(10))).hasToString("[6, 10]");
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 3", "3, 1", "4, 0", "0, 0"})
    void ranksHaveTheirPoints(long rank, String points) {
        ScoringRule rule = ScoringRule.byRank(RANK, Points.of(5), Points.of(3), Points.of(1));

        assertThat(value(rule, 5, with(RANK, rank))).isEqualTo(points);
        assertThat(rule.describe().en())
                .isEqualTo("bands of the rank: 1 (exactly 1) 5, 2 (exactly 2) 3, 3 (exactly 3) 1, otherwise 0");
    }

    @ParameterizedTest
    @CsvSource({"false, false, 0", "true, false, 5/2", "false, true, 5/2", "true, true, 5"})
    void eachStarHasItsPoints(boolean tidy, boolean kind, String points) {
        ScoringRule rule = ScoringRule.stars(Points.of("2.5"), FactKey.flag("tidy"), FactKey.flag("kind"));

        assertThat(value(
                        rule,
                        5,
                        Facts.builder()
                                .put(FactKey.flag("tidy"), tidy)
                                .put(FactKey.flag("kind"), kind)
                                .build()))
                .isEqualTo(points);
    }
}
