package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentSource;
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
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodicStandardTest {
    private static final FactKey<Decimal> ANNUAL = FactKey.decimal("annual");
    private static final FactKey<Decimal> MINORS = FactKey.decimal("minors");
    private static final FactKey<Boolean> FRAUD = FactKey.flag("fraud");
    private static final FactKey<Incidents> LISTED = FactKey.incidents("listed");

    @Test
    void weightedMeanOfTheYearsOfARoundIsRoundedOnce() {
        PeriodicScore score = years().build().score(scores("92.10", "89.65", "95.20"));

        assertThat(score).hasToString("cycle 93.35 scored");
        assertThat(score.exact()).contains(Fraction.of(933475, 10000));
        assertThat(score.period("y2").printed()).contains("89.65");
        assertThat(score.period("y3").share()).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void missingPeriodIsExcludedAndItsWeightDoesNotCount() {
        PeriodicScore score = years().build().score(scores(null, "91", "92"));

        assertThat(score.printed()).contains("91.71");
        assertThat(score.period("y1").isMissing()).isTrue();
        assertThat(score.period("y1").use()).isEqualTo(PeriodUse.EXCLUDED);
        assertThat(score.period("y3").share()).isEqualTo(Fraction.of(12, 17));
    }

    @Test
    void missingPeriodCountsAsZeroOrAFixedAmountThatIsNotRounded() {
        PeriodicStandard.Builder thirds = years().roundPeriods(true);

        assertThat(thirds.missingCountsAs(Points.ZERO)
                        .build()
                        .score(scores("90", "90", null))
                        .printed())
                .contains("36.00");
        assertThat(thirds.missingCountsAs(Points.of("95.005"))
                        .build()
                        .score(scores(null, null, null))
                        .exact())
                .contains(Points.of("95.005").toFraction());
    }

    @Test
    void periodWithoutAScoreIsMissing() {
        PeriodicScore score = years().missingCountsAs(Points.of(80))
                .build()
                .score(PeriodicFacts.of(
                        Map.of("y1", Facts.builder().notApplicable(ANNUAL).build())));

        assertThat(score.printed()).contains("80.00");
        assertThat(score.period("y1").score()).isPresent();
        assertThat(score.period("y1").points()).isEmpty();
    }

    @Test
    void periodsAreRoundedFirstOnlyWhereTheStandardSaysSo() {
        assertThat(years().build().score(scores("90", "90", "90.005")).printed())
                .contains("90.00");
        assertThat(years().roundPeriods(true)
                        .build()
                        .score(scores("90", "90", "90.005"))
                        .printed())
                .contains("90.01");
    }

    @Test
    void lowestAndHighestLeaveAndOfEqualOnesTheEarlierLowAndTheLaterHigh() {
        PeriodicStandard standard = rounds(5).dropLowest(1).dropHighest(1).build();

        PeriodicScore score = standard.score(scores("88", "90", "95", "91", "70"));
        PeriodicScore equal = standard.score(scores("90", "90", "90", "90", "90"));

        assertThat(score.printed()).contains("89.67");
        assertThat(score.periods())
                .extracting(PeriodScore::use)
                .containsExactly(
                        PeriodUse.COUNTED,
                        PeriodUse.COUNTED,
                        PeriodUse.DROPPED_HIGHEST,
                        PeriodUse.COUNTED,
                        PeriodUse.DROPPED_LOWEST);
        assertThat(equal.period("y1").use()).isEqualTo(PeriodUse.DROPPED_LOWEST);
        assertThat(equal.period("y5").use()).isEqualTo(PeriodUse.DROPPED_HIGHEST);
    }

    @Test
    void missingPeriodThatCountsCanBeDropped() {
        PeriodicScore score =
                rounds(3).dropLowest(1).missingCountsAs(Points.ZERO).build().score(scores("80", null, "90"));

        assertThat(score.printed()).contains("85.00");
        assertThat(score.period("y2").use()).isEqualTo(PeriodUse.DROPPED_LOWEST);
    }

    @Test
    void thereIsNoScoreWhereEveryPeriodLeaves() {
        PeriodicStandard standard = rounds(5).dropLowest(1).dropHighest(1).build();

        PeriodicScore score = standard.score(scores("70", null, "95"));

        assertThat(score).hasToString("cycle - unscored");
        assertThat(score.lines()).isEmpty();
        assertThat(score.period("y3").use()).isEqualTo(PeriodUse.DROPPED_HIGHEST);
        assertThat(standard.score(PeriodicFacts.of(Map.of())).points()).isEmpty();
    }

    @Test
    void negativeListAndLimitsActInThePeriodAndTheRestOnTheMean() {
        PeriodicScore score = cycle().build()
                .score(PeriodicFacts.of(
                        Map.of(
                                "y1",
                                        year("90")
                                                .put(LISTED, Incidents.of(Incident.of("heavy", 1)))
                                                .build(),
                                "y2", year("99").build()),
                        Facts.builder().put(MINORS, Decimal.of(85)).build()));

        assertThat(score.period("y1").printed()).contains("85.00");
        assertThat(score.period("y2").printed()).contains("95.00");
        assertThat(score.printed()).contains("89.00");
        assertThat(score.status()).isEqualTo(ScoreStatus.PASS);
        assertThat(score.lines())
                .extracting(
                        line -> line.period().map(ScoringPeriod::id).orElse("-"),
                        line -> line.line().node(),
                        PeriodLine::amount)
                .containsExactly(
                        tuple("y1", "annual", Fraction.of(5)),
                        tuple("y1", "cycle", Fraction.of(5, 2)),
                        tuple("y2", "annual", Fraction.of(1, 2)),
                        tuple("y2", "cycle", Fraction.of(2)),
                        tuple("-", "cycle", Fraction.of(1)));
        assertThat(score.losses(1)).extracting(PeriodLine::amount).containsExactly(Fraction.of(5));
    }

    @Test
    void gateAndVetoAreThoseOfTheWholeTime() {
        PeriodicFacts inAPeriod = PeriodicFacts.of(Map.of(
                "y1", year("90").put(FRAUD, true).build(), "y2", year("90").build()));
        PeriodicFacts overall = PeriodicFacts.of(
                inAPeriod.periods(), Facts.builder().put(FRAUD, true).build());

        assertThat(cycle().build().score(inAPeriod)).hasToString("cycle 90.00 ineligible");
        assertThat(cycle().build().score(overall)).hasToString("cycle 0.00 vetoed");
        assertThat(cycle().build().score(overall).vetoes()).extracting(Veto::id).containsExactly("fraud");
        assertThat(sum(cycle().build().score(overall))).isEqualTo(Fraction.of(100));
    }

    @Test
    void droppedRoundIsALineForWhatLeavingItOutChanged() {
        PeriodicScore score = rounds(3).dropLowest(1).build().score(scores("70", "80", "90"));

        assertThat(score.lines())
                .extracting(
                        line -> line.period().map(ScoringPeriod::id).orElse("-"),
                        line -> line.line().node(),
                        PeriodLine::amount)
                .containsExactly(
                        tuple("y1", "annual", Fraction.of(10)),
                        tuple("y2", "annual", Fraction.of(20, 3)),
                        tuple("y3", "annual", Fraction.of(10, 3)),
                        tuple("y1", "y1", Fraction.of(-5)));
    }

    @Test
    void findingTellsEveryPeriod() {
        PeriodicScore score = rounds(4)
                .dropLowest(1)
                .dropHighest(1)
                .missingCountsAs(Points.of(95))
                .roundPeriods(true)
                .build()
                .score(scores("88.125", "91", null, "70"));

        assertThat(FindingText.in(Language.EN).print(score.finding())).isEqualTo("""
                        cycle: 89.57 — 89.565 is rounded to 89.57
                          year 1: 88.13 — 88.125 is rounded to 88.13; its share of the total is 0.5
                            annual: 88.125 — assessed at 88.125 points
                          year 2: 91 — its share of the total is 0.5
                            annual: 91 — assessed at 91 points
                          year 3: 95 — the period was not held; a missing period counts as 95 points; dropped as one of the highest
                          year 4: 70 — dropped as one of the lowest
                            annual: 70 — assessed at 70 points
                        """);
    }

    @Test
    void unknownPeriodIsRefusedAndTheKnownOnesAreNamed() {
        PeriodicStandard standard = years().build();

        refused(
                () -> standard.score(PeriodicFacts.of(Map.of("y4", Facts.none()))),
                "period: standard 'cycle' has no 'y4'; give one of y1, y2, y3");
        refused(
                () -> standard.score(scores("90")).period("y0"),
                "period: standard 'cycle' has no 'y0'; give one of y1, y2, y3");
    }

    @Test
    void standardWithoutAMeaningIsRefused() {
        refused(
                () -> PeriodicStandard.builder().standard(annual().build()).build(),
                "standard 'cycle': it has no period; give at least one");
        refused(
                () -> rounds(1)
                        .addPeriods(ScoringPeriod.of("y1", Label.of("年")))
                        .build(),
                "standard 'cycle': two periods have one id; give each its own");
        refused(() -> rounds(1).dropLowest(-1).build(), "dropLowest: -1 is below 0; give 0 or more");
        refused(() -> rounds(1).dropHighest(-1).build(), "dropHighest: -1 is below 0; give 0 or more");
        refused(
                () -> years().dropHighest(1).build(),
                "standard 'cycle': periods are dropped and have different weights; give all one weight");
        refused(
                () -> ScoringPeriod.of(" ", Label.of("年")),
                "id: it is blank; write something, or leave it out where it may be missing");
        refused(() -> years().build().score(scores("90")).losses(-1), "most: -1 is below 0; give 0 or more");
    }

    @Test
    void equalRoundsOfAnyWeightCanBeDropped() {
        PeriodicStandard.Builder builder =
                PeriodicStandard.builder().standard(annual().build()).dropLowest(1);
        builder.addPeriods(
                ScoringPeriod.of("y1", Label.of("年")).weighted("0.5"),
                ScoringPeriod.of("y2", Label.of("年")).weighted("0.50"));

        assertThat(builder.build().score(scores("80", "90")).printed()).contains("90.00");
    }

    @Test
    void periodThatIsTooLargeToPrintIsMissing() {
        PeriodicScore score = PeriodicStandard.builder()
                .standard(annual().negativeList(new NegativeList(
                                LISTED, ImmutableSortedMap.of("huge", Points.of("999999999999999999")), Decimal.of(1)))
                        .build())
                .addPeriods(ScoringPeriod.of("y1", Label.of("年")), ScoringPeriod.of("y2", Label.of("年")))
                .build()
                .score(PeriodicFacts.of(Map.of(
                        "y1",
                                year("90")
                                        .put(LISTED, Incidents.of(Incident.of("huge", 9)))
                                        .build(),
                        "y2", year("90").build())));

        assertThat(score.printed()).contains("90.00");
        assertThat(score.period("y1").use()).isEqualTo(PeriodUse.EXCLUDED);
    }

    @Test
    void inputsOfAPeriodAndOfTheWholeTimeAreListedApart() {
        PeriodicStandard standard = cycle().build();

        assertThat(standard.periodInputs()).containsExactly(ANNUAL, LISTED);
        assertThat(standard.overallInputs()).containsExactly(FRAUD, MINORS);
    }

    @Test
    void inputOfTheWholeTimeCanBeDeclared() {
        PeriodicStandard.Builder builder = cycle();
        PeriodicStandard declared = builder.standard(Standard.builder()
                        .from(builder.build().standard())
                        .addDeclared(InputSpec.of(MINORS, Label.of("未成年人", "minors")))
                        .build())
                .build();

        assertThat(declared.score(PeriodicFacts.of(Map.of("y1", year("90").build())))
                        .printed())
                .contains("90.00");
    }

    @Test
    void decisionIsReachedAgainFromItsOwnInputs() {
        PeriodicStandard standard = cycle().build();
        LocalDate day = LocalDate.of(2026, 3, 20);
        PeriodicFacts facts = PeriodicFacts.of(
                ImmutableMap.of("y1", year("90").build()),
                Facts.builder().put(MINORS, Decimal.of(85)).build());

        DecisionRecord kept = standard.decide("u-7", facts, day);
        PeriodicStandard read = PeriodicStandard.DOCUMENT.read(
                DocumentSource.json("standard", PeriodicStandard.DOCUMENT.canonical(standard)));
        PeriodicFacts again = PeriodicFacts.DOCUMENT.read(DocumentSource.json("inputs", kept.inputs()));

        assertThat(read.decide("u-7", again, day)).isEqualTo(kept);
        assertThat(kept.standard()).isEqualTo("cycle");
        assertThat(kept.version()).isEqualTo("1");
        assertThat(kept.contentHash()).isEqualTo(PeriodicStandard.DOCUMENT.contentHash(standard));
    }

    private static Standard.Builder annual() {
        return Standard.builder()
                .id("cycle")
                .version("1")
                .label(Label.of("周期", "cycle"))
                .rounding(Rounding.halfUp(2))
                .total(Indicator.of(
                        "annual", Label.of("年度测评", "annual"), Points.of(100), ScoringRule.assessor(ANNUAL)));
    }

    /** Two equal years with everything that acts in a year and on the mean. */
    private static PeriodicStandard.Builder cycle() {
        return PeriodicStandard.builder()
                .standard(annual().negativeList(
                                new NegativeList(LISTED, ImmutableSortedMap.of("heavy", Points.of(5)), Decimal.of(1)))
                        .atMost(Points.of(95))
                        .blend(new Blend(Label.of("未成年人", "minors"), MINORS, Weight.of("0.2"), false))
                        .addVeto(Veto.of("fraud", Label.of("弄虚作假", "fraud"), FRAUD, Veto.Effect.ZERO))
                        .addGate(new Gate(Label.of("未成年人", "minors"), MINORS, Range.atLeast(Decimal.of(85)), false))
                        .passMark(Points.of(85))
                        .build())
                .addPeriods(ScoringPeriod.of("y1", Label.of("一")), ScoringPeriod.of("y2", Label.of("二")));
    }

    private static PeriodicStandard.Builder years() {
        return PeriodicStandard.builder()
                .standard(annual().build())
                .addPeriods(
                        ScoringPeriod.of("y1", Label.of("第一年")).weighted("0.15"),
                        ScoringPeriod.of("y2", Label.of("第二年")).weighted("0.25"),
                        ScoringPeriod.of("y3", Label.of("第三年")).weighted("0.6"));
    }

    private static PeriodicStandard.Builder rounds(int count) {
        PeriodicStandard.Builder rounds = PeriodicStandard.builder().standard(annual().build());
        for (int i = 1; i <= count; i++) {
            rounds.addPeriods(ScoringPeriod.of("y" + i, Label.of("第%s年".formatted(i), "year " + i)));
        }
        return rounds;
    }

    private static PeriodicFacts scores(@Nullable String... byPeriod) {
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        for (int i = 0; i < byPeriod.length; i++) {
            String score = byPeriod[i];
            if (score != null) {
                periods.put("y" + (i + 1), year(score).build());
            }
        }
        return PeriodicFacts.of(periods.buildOrThrow());
    }

    private static Facts.Builder year(String score) {
        return Facts.builder().put(ANNUAL, Decimal.parse(score));
    }

    private static Fraction sum(PeriodicScore score) {
        return score.lines().stream().map(PeriodLine::amount).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
