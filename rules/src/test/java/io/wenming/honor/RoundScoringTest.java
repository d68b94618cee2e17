package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Tier;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.period.DateRange;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores over the years of a round, evidence windows and tests that count for several tiers. */
class RoundScoringTest {
    private static final VetoRule NOTICE = VetoRule.builder()
            .id("notice")
            .label(Label.of("督办通报", "supervision notice"))
            .addPhase(Phase.NOMINEE)
            .window(IncidentWindow.calendarYears(0))
            .sanction(Sanction.deduct(Points.of(5)))
            .build();

    private static Candidacy nominee(String... incidents) {
        return Candidacy.builder()
                .subject("U")
                .title(PREFECTURE)
                .on(day("2026-12-31"))
                .phase(Phase.NOMINEE)
                .facts(Facts.builder()
                        .put(
                                VetoRule.INCIDENTS,
                                Incidents.copyOf(Arrays.stream(incidents)
                                        .map(on -> Incident.builder()
                                                .kind("notice")
                                                .occurredOn(day(on))
                                                .build())
                                        .collect(ImmutableList.toImmutableList())))
                        .build())
                .build();
    }

    private static RoundScore score(RoundScoring rule, Candidacy candidacy, YearTest... tests) {
        HonorScheme scheme = scheme(TitleRule.builder().addVeto(NOTICE).build());
        return rule.score(Register.empty().under(scheme), candidacy, List.of(tests), List.of(2024, 2025, 2026));
    }

    private static YearTest test(int year, String mark) {
        return YearTest.of(year, day(year + "-11-10"), Decimal.parse(mark));
    }

    @Test
    void theYearsAreWeightedAfterWhatIsTakenOff() {
        RoundScore score = score(
                RoundScoring.of("15", "25", "60"),
                nominee("2025-03-01"),
                test(2024, "93.0"),
                test(2025, "94.65"),
                test(2026, "95.0"));

        assertThat(score.years())
                .extracting(year -> year.counted().orElseThrow())
                .containsExactly(Fraction.of(93), Fraction.of(8965, 100), Fraction.of(95));
        assertThat(score.total()).hasValue(Decimal.parse("93.3625").toFraction());
        assertThat(score.years().get(1).violations())
                .extracting(violation -> violation.rule().id())
                .containsExactly("notice");
        assertThat(score.years().get(0).violations()).isEmpty();
    }

    @Test
    void penaltiesAndDeductionsNeverGoBelowZeroAndAnotherPhaseHasNone() {
        YearTest low =
                YearTest.builder().from(test(2025, "8")).penalty(Decimal.of(4)).build();
        RoundScoring rule = RoundScoring.of("1", "1", "1");

        RoundScore score = score(rule, nominee("2025-03-01"), test(2024, "9"), low, test(2026, "9"));
        assertThat(score.years().get(1).counted()).hasValue(Fraction.ZERO);
        assertThat(score.total()).hasValue(Fraction.of(6));
        Candidacy applicant = Candidacy.builder()
                .from(nominee("2025-03-01"))
                .phase(Phase.APPLICANT)
                .build();
        assertThat(score(rule, applicant, low).years().get(1).counted()).hasValue(Fraction.of(4));
    }

    @Test
    void aYearWithoutATestLeavesNoTotal() {
        RoundScore score = score(RoundScoring.of("1", "1", "1"), nominee(), test(2024, "90"), test(2026, "90"));

        assertThat(score.years().get(1).counted()).isEmpty();
        assertThat(score.total()).isEmpty();
        assertThatThrownBy(() -> score(RoundScoring.of("1"), nominee()))
                .hasMessage(
                        "years: [2024, 2025, 2026] are more than the 1 weights; give a year for each weight or fewer");
    }

    @Test
    void onlyTheTotalIsRounded() {
        RoundScoring rule = RoundScoring.builder()
                .from(RoundScoring.of("1", "1", "1"))
                .rounding(Rounding.halfUp(2))
                .build();
        RoundScore score = score(rule, nominee(), test(2024, "90"), test(2025, "90"), test(2026, "91.555"));

        assertThat(score.exact()).hasValue(Fraction.of(271555, 3000));
        assertThat(score.total()).hasValue(Fraction.of(9052, 100));
    }

    @Test
    void partsAreCutAndCountWithTheirPercentage() {
        RoundScoring rule = RoundScoring.builder()
                .from(RoundScoring.of("1", "1", "1"))
                .addPart(ScorePart.of("field").atMost(Decimal.of(40)))
                .addPart(ScorePart.of("minors").weighted(Rate.percent(20)))
                .addPart(ScorePart.of("absent"))
                .build();
        YearTest parts = YearTest.builder()
                .year(2024)
                .takenOn(day("2024-11-10"))
                .putPart("field", Decimal.parse("41.5"))
                .putPart("minors", Decimal.of(85))
                .build();

        assertThat(score(rule, nominee(), parts).years().get(0).mark()).hasValue(Fraction.of(57));
    }

    @Test
    void ofSeveralTestsOfAYearTheLastOneCounts() {
        YearTest again = YearTest.of(2024, day("2024-12-01"), Decimal.of(80));

        assertThat(score(RoundScoring.of("1", "1", "1"), nominee(), test(2024, "90"), again)
                        .years()
                        .get(0)
                        .mark())
                .hasValue(Fraction.of(80));
        assertThatThrownBy(() -> YearTest.builder()
                        .from(again)
                        .putPart("field", Decimal.of(1))
                        .build())
                .hasMessage("test of 2024: mark and parts are both given; give one of them");
    }

    @ParameterizedTest(name = "test on {0}: {1} to {2}")
    @CsvSource({"2017-08-15, 2016-08-01, 2017-07-31", "2017-01-01, 2016-01-01, 2016-12-31"})
    void evidenceIsThatOfTheMonthsBefore(String on, String from, String to) {
        Procedure procedure = Procedure.builder().evidenceMonths(12).build();

        assertThat(procedure.evidenceWindow(day(on))).hasValue(DateRange.closed(day(from), day(to)));
        assertThat(Procedure.builder().build().evidenceWindow(day(on))).isEmpty();
    }

    @ValueSource(ints = {0, 10_000})
    @ParameterizedTest
    void testsAreOfTheYears1To9999(int year) {
        String message = "test of %s: the year is out of range; give 1 to 9999".formatted(year);

        assertThatThrownBy(() -> YearTest.of(year, day("2025-03-01"), Decimal.of(88)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new TestResult(Tier.COUNTY, year, Decimal.of(88)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theTestOfAnotherTierComesFirstWhereItIsReused() {
        Procedure procedure = Procedure.builder().addReusedTier(Tier.PREFECTURE).build();
        TestResult own = new TestResult(Tier.COUNTY, 2025, Decimal.of(88));
        TestResult other = new TestResult(Tier.PREFECTURE, 2025, Decimal.of(91));

        assertThat(procedure.result(Tier.COUNTY, 2025, List.of(own, other))).hasValue(other);
        assertThat(procedure.result(Tier.COUNTY, 2025, List.of(own))).hasValue(own);
        assertThat(procedure.result(Tier.COUNTY, 2024, List.of(own, other))).isEmpty();
    }
}
