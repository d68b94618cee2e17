package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.event;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.label.Label;
import io.wenming.period.Round;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateAheadTest {
    private static final TitleRule RULE = TitleRule.builder()
            .term(Term.yearsFromDate(3))
            .suspension(Suspension.builder().period(Period.ofMonths(6)).build())
            .addBar(Bar.years(2))
            .build();
    private static final TitleRule REPORTED = TitleRule.builder()
            .term(Term.yearsFromDate(3))
            .review(Review.builder()
                    .rectify(Period.ofMonths(2))
                    .addSelfReport(new SelfReportWindow(day("2021-03-01"), day("2021-04-30")))
                    .build())
            .build();

    private static List<String> ahead(HonorScheme scheme, String asOf, String until, HonorEvent... events) {
        return Register.of(events).under(scheme).ahead(day(asOf), day(until)).stream()
                .map(date -> date.on() + " " + date.kind())
                .toList();
    }

    @Test
    void aTermADeadlineAndASelfReportStandInTheOrderOfDays() {
        assertThat(ahead(
                        scheme(REPORTED),
                        "2021-01-31",
                        "2025-12-31",
                        named("n", "2020-01-01", COUNTY),
                        event("w", HonorAction.WARN, "2021-01-15", COUNTY)))
                .containsExactly(
                        "2021-03-01 SELF_REPORT_OPENS",
                        "2021-03-15 WARNING_DEADLINE",
                        "2021-04-30 SELF_REPORT_DEADLINE",
                        "2022-12-31 TERM_ENDS");
    }

    @Test
    void theFirstDayIsNotAheadAndTheLastOneIs() {
        HonorEvent naming = named("n", "2020-01-01", COUNTY);

        assertThat(ahead(scheme(RULE), "2022-12-30", "2022-12-31", naming)).containsExactly("2022-12-31 TERM_ENDS");
        assertThat(ahead(scheme(RULE), "2022-12-31", "2023-12-31", naming)).isEmpty();
        assertThat(ahead(scheme(RULE), "2021-05-01", "2022-12-30", naming)).isEmpty();
        assertThat(ahead(scheme(RULE), "2019-05-01", "2022-12-31", naming)).isEmpty();
    }

    @Test
    void aReportThatWasMadeIsNotDue() {
        assertThat(ahead(
                        scheme(REPORTED),
                        "2021-03-10",
                        "2021-12-31",
                        named("n", "2020-01-01", COUNTY),
                        event("r", HonorAction.SELF_REPORT, "2021-03-10", COUNTY)))
                .isEmpty();
    }

    @Test
    void aSuspensionIsToBeReassessedAndABarLapses() {
        assertThat(ahead(
                        scheme(RULE),
                        "2021-06-01",
                        "2025-12-31",
                        named("n", "2020-01-01", COUNTY),
                        named("m", "2020-01-01", PREFECTURE),
                        event("s", HonorAction.SUSPEND, "2021-06-01", COUNTY),
                        event("r", HonorAction.REVOKE, "2021-06-01", PREFECTURE)))
                .containsExactly("2021-12-01 SUSPENSION_ENDS", "2022-12-31 TERM_ENDS", "2023-06-01 BAR_LAPSES");
    }

    @Test
    void aDeferralEndsAndATitleThatIsKeptByReviewIsDueForIt() {
        TitleRule reviewed = TitleRule.builder()
                .term(Term.yearsFromDate(3))
                .keeping(Keeping.REVIEW)
                .review(Review.builder().defer(Period.ofMonths(3)).build())
                .build();

        assertThat(ahead(
                        scheme(reviewed),
                        "2022-01-01",
                        "2022-12-31",
                        named("n", "2020-01-01", COUNTY),
                        event("d", HonorAction.NOT_RETAINED, "2022-01-01", COUNTY)))
                .containsExactly("2022-04-01 DEFERRAL_ENDS", "2022-12-31 REVIEW_DUE");
    }

    @Test
    void aPublicNoticeIsAheadUntilItsLastDayAndNamesItsEvent() {
        TitleRule publicized = TitleRule.builder()
                .procedure(Procedure.builder()
                        .full(true)
                        .notice(PublicNotice.workdays(5))
                        .build())
                .build();
        HonorHistory history = Register.of(
                        event("a", HonorAction.APPLY, "2024-03-01", COUNTY),
                        event("r", HonorAction.RECOMMEND, "2024-03-02", COUNTY),
                        event("t", HonorAction.ASSESS, "2024-03-03", COUNTY),
                        event("p", HonorAction.PUBLICIZE, "2024-03-04", COUNTY))
                .under(scheme(publicized).withCalendar(ChineseWorkdays.calendar()));

        ImmutableList<DateAhead> ahead = history.ahead(day("2024-03-04"), day("2024-12-31"));

        assertThat(ahead)
                .extracting(DateAhead::describe)
                .containsExactly(
                        Label.of("2024-03-08 U 区县级文明单位 公示期满", "2024-03-08 U county civilized unit public notice ends"));
        assertThat(ahead.get(0).event()).map(HonorEvent::id).contains("p");
        assertThat(history.ahead(day("2024-03-08"), day("2024-12-31"))).isEmpty();
    }

    @Test
    void aRoundOpensAndClosesAndTheLineSaysSoInBothLanguages() throws Exception {
        HonorScheme scheme = HonorScheme.builder()
                .from(scheme(RULE))
                .addRound(Round.of(7, day("2022-03-01"), day("2022-05-31")))
                .build();
        HonorHistory history = Register.of(named("n", "2020-01-01", COUNTY)).under(scheme);
        ImmutableList<DateAhead> ahead = history.ahead(day("2022-01-01"), day("2022-12-31"));

        assertThat(ahead)
                .extracting(DateAhead::describe)
                .containsExactly(
                        Label.of("2022-03-01 第7届 申报开始", "2022-03-01 round 7 round opens"),
                        Label.of("2022-05-31 第7届 申报截止", "2022-05-31 round 7 round closes"),
                        Label.of("2022-12-31 U 区县级文明单位 届期届满", "2022-12-31 U county civilized unit term ends"));
        assertThat(ahead.get(2).event()).map(HonorEvent::id).isEqualTo(Optional.of("n"));
        assertThat(history.ahead("U", day("2022-01-01"), day("2022-12-31"))).hasSize(1);
        assertThat(history.ahead("V", day("2022-01-01"), day("2022-12-31"))).isEmpty();
        assertThat(Serialized.copy(ahead)).isEqualTo(ahead);
    }

    @Test
    void daysThatRunBackAreRefused() {
        HonorHistory history = Register.empty().under(scheme(RULE));

        assertThatThrownBy(() -> history.ahead(day("2022-01-02"), day("2022-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ahead: until 2022-01-01 is before 2022-01-02; give the same day or a later one");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("io.wenming.honor.HonorRegisters#seeds")
    void ofTitlesWithoutLaterEventsTheTermEndsOnTheDayAhead(long seed) {
        HonorHistory history = Register.of(HonorRegisters.events(seed)).under(HonorRegisters.scheme());
        LocalDate asOf = HonorRegisters.END.plusYears(1);

        assertThat(history.ahead(asOf, asOf.plusYears(9)).stream().filter(date -> date.kind() == AheadKind.REVIEW_DUE))
                .allSatisfy(date -> {
                    String subject = date.subject().orElseThrow();
                    assertThat(history.state(
                                    subject,
                                    date.title().orElseThrow(),
                                    date.on().plusDays(1)))
                            .isEqualTo(TitleState.EXPIRED);
                });
    }
}
