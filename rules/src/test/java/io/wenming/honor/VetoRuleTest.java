package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.COUNTY;
import static io.wenming.honor.HonorFixtures.PREFECTURE;
import static io.wenming.honor.HonorFixtures.day;
import static io.wenming.honor.HonorFixtures.named;
import static io.wenming.honor.HonorFixtures.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Citation;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VetoRuleTest {
    private static final LocalDate TODAY = day("2026-08-31");

    private static Incident incident(String id, String on) {
        return Incident.builder().id(id).kind("accident").occurredOn(day(on)).build();
    }

    private static Candidacy asking(Incident... incidents) {
        return Candidacy.builder()
                .subject("U")
                .title(PREFECTURE)
                .on(TODAY)
                .facts(Facts.builder()
                        .put(VetoRule.INCIDENTS, Incidents.of(incidents))
                        .build())
                .build();
    }

    private static VetoRule.Builder accident() {
        VetoRule.Builder veto = VetoRule.builder();
        veto.id("accident").label(Label.of("重大安全事故", "major accident")).addKind("accident");
        return veto;
    }

    private static HonorHistory under(VetoRule... vetoes) {
        return Register.empty()
                .under(scheme(TitleRule.builder().addVetoes(vetoes).build()));
    }

    static Stream<Arguments> windows() {
        IncidentWindow rolling = IncidentWindow.rolling(6);
        return Stream.of(
                Arguments.of(rolling, Map.of("2026-02-27", false, "2026-02-28", true, "2026-08-31", true)),
                Arguments.of(rolling, Map.of("2026-09-01", false)),
                Arguments.of(rolling.withoutFirstDay(), Map.of("2026-02-28", false, "2026-03-01", true)),
                Arguments.of(rolling.withoutLastDay(), Map.of("2026-08-31", false, "2026-08-30", true)),
                Arguments.of(IncidentWindow.since(day("2026-01-05")), Map.of("2026-01-04", false, "2026-01-05", true)),
                Arguments.of(
                        IncidentWindow.between(day("2026-01-05"), day("2026-01-09")),
                        Map.of("2026-01-04", false, "2026-01-05", true, "2026-01-09", true, "2026-01-10", false)),
                Arguments.of(IncidentWindow.calendarYears(1), Map.of("2024-12-31", false, "2025-01-01", true)),
                Arguments.of(IncidentWindow.term(), Map.of("2026-08-30", false)),
                Arguments.of(IncidentWindow.ever(), Map.of("1949-10-01", true, "2026-09-01", false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windows")
    void incidentsCountInsideTheWindow(IncidentWindow window, Map<String, Boolean> counts) {
        HonorHistory history = under(accident().window(window).build());

        assertThat(counts)
                .allSatisfy((on, counted) -> assertThat(history.violations(asking(incident("i", on))))
                        .as(on)
                        .hasSize(counted ? 1 : 0));
    }

    @Test
    void theTermReachesBackToTheNaming() {
        HonorHistory history = Register.of(named("n", "2026-01-10", PREFECTURE))
                .under(scheme(TitleRule.builder()
                        .addVeto(accident().window(IncidentWindow.term()).build())
                        .build()));

        assertThat(history.violations(asking(incident("i", "2026-01-09")))).isEmpty();
        assertThat(history.violations(asking(incident("i", "2026-01-10")))).hasSize(1);
    }

    @Test
    void whatWasNotVerifiedOrIsOfAnotherKindOrPhaseDoesNotCountButAnUnknownDayDoes() {
        VetoRule veto = accident()
                .addPhase(Phase.HOLDER)
                .window(IncidentWindow.rolling(6))
                .build();
        Incident undated = Incident.of("accident", 1);
        Candidacy holder =
                Candidacy.builder().from(asking(undated)).phase(Phase.HOLDER).build();

        assertThat(under(veto).violations(holder)).hasSize(1);
        assertThat(under(veto).violations(asking(undated))).isEmpty();
        assertThat(under(accident().build())
                        .violations(asking(
                                Incident.builder().from(undated).verified(false).build(), Incident.of("fire", 1))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} heads, {1} members: {2}")
    @CsvSource({"0, 2, false, 0", "1, 0, true, 1", "0, 3, true, 3", "1, 2, true, 3", "2, 3, true, 5"})
    void anyThresholdFiresOverItsOwnRoles(int heads, int members, boolean fires, long times) {
        VetoRule veto = accident()
                .addThreshold(IncidentThreshold.of(1, "head"))
                .addThreshold(IncidentThreshold.of(3, "head", "member"))
                .build();
        Stream<Incident> some = Stream.of(Map.entry("head", heads), Map.entry("member", members))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> Incident.builder()
                        .kind("accident")
                        .role(entry.getKey())
                        .times(entry.getValue())
                        .build());

        assertThat(under(veto).violations(asking(some.toArray(Incident[]::new))))
                .hasSize(fires ? 1 : 0)
                .allSatisfy(violation -> assertThat(violation.times()).isEqualTo(times));
    }

    @Test
    void aDisqualificationIsAReasonWithItsIncidentsItsClauseAndTheDayOnWhichItEnds() {
        VetoRule veto = accident()
                .window(IncidentWindow.rolling(24))
                .addThreshold(IncidentThreshold.of(2))
                .citation(Citation.of("办法").clause("第九条"))
                .build();
        Candidacy candidacy =
                asking(incident("a", "2025-01-10"), incident("b", "2025-03-31"), incident("c", "2026-02-01"));

        Eligibility answer = under(veto).eligibility(candidacy);
        Shortfall reason = answer.shortfalls().get(0);
        assertThat(answer.codes()).containsExactly("VETO/accident");
        assertThat(reason.incidents())
                .extracting(incident -> incident.id().orElseThrow())
                .containsExactly("a", "b", "c");
        assertThat(reason.earliestOn()).hasValue(day("2027-04-01"));
        assertThat(under(veto).earliestApplication(candidacy)).hasValue(day("2027-04-01"));
        assertThat(reason.text(Language.ZH))
                .isEqualTo("重大安全事故：须未发生重大安全事故（问题a accident 2025-01-10、b accident 2025-03-31、c accident 2026-02-01），"
                        + "最早2027-04-01［办法 第九条］");
        assertThat(reason.text(Language.EN))
                .isEqualTo("major accident; wanted: no major accident (incidents: a accident 2025-01-10; b accident"
                        + " 2025-03-31; c accident 2026-02-01), earliest on 2027-04-01 [办法 第九条]");
    }

    @Test
    void severalReasonsAreGoneOnTheLatestOfTheirDays() {
        VetoRule fire = accident().window(IncidentWindow.rolling(12)).build();
        VetoRule flood =
                accident().id("flood").window(IncidentWindow.rolling(24)).build();
        Candidacy candidacy = asking(incident("a", "2026-01-10"));

        assertThat(under(fire, flood).eligibility(candidacy).earliestOn()).hasValue(day("2028-01-11"));
        assertThat(under(fire, accident().id("ever").build())
                        .eligibility(candidacy)
                        .earliestOn())
                .isEmpty();
        assertThat(under(fire).eligibility(asking()).earliestOn()).isEmpty();
        assertThat(under(fire).earliestApplication(asking())).hasValue(TODAY);
    }

    @Test
    void onlyDisqualificationsForbidAnApplicationAndARuleMayBeExcused() {
        VetoRule warned = accident().sanction(Sanction.of(SanctionKind.WARN)).build();
        Candidacy candidacy = asking(incident("a", "2026-02-01"));
        EntryRule excused = EntryRule.clearOf(accident().build()).unless(EntryRule.holds(COUNTY.tier()));

        assertThat(under(warned).eligibility(candidacy).isEligible()).isTrue();
        HonorScheme scheme = scheme(TitleRule.builder().entry(excused).build());
        assertThat(Register.empty().under(scheme).eligibility(candidacy).codes())
                .containsExactly("VETO/accident");
        assertThat(Register.of(named("n", "2020-01-01", COUNTY))
                        .under(scheme)
                        .eligibility(candidacy)
                        .isEligible())
                .isTrue();
    }

    @Test
    void theStrongestSanctionsAreChosenAndPointsCountOnceOrEach() {
        VetoRule once = accident().sanction(Sanction.deduct(Points.of(2))).build();
        VetoRule each = accident()
                .id("each")
                .sanction(Sanction.builder()
                        .kind(SanctionKind.DEDUCT)
                        .points(Points.of("1.5"))
                        .perIncident(true)
                        .build())
                .build();
        VetoRule revoke = accident()
                .id("worst")
                .sanction(Sanction.of(SanctionKind.REVOKE))
                .build();
        Candidacy candidacy = asking(incident("a", "2026-02-01"), incident("b", "2026-02-02"));

        var fired = under(revoke, once, each).violations(candidacy);
        assertThat(fired)
                .extracting(Violation::deducted)
                .containsExactly(Fraction.of(2), Fraction.of(3), Fraction.ZERO);
        assertThat(Violation.strongest(fired)).containsExactly(fired.get(2));
        assertThat(Violation.strongest(fired.subList(0, 2))).hasSize(2);
        assertThat(Violation.strongest(fired.subList(0, 0))).isEmpty();
        assertThat(fired.get(0).rests("b")).isTrue();
        assertThat(fired.get(0).rests("c")).isFalse();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-31, -, 2026-01-31",
                "2026-02-01, a b, 2027-07-01",
                "2026-06-01, a b, 2027-07-01",
                "2026-07-01, c d, 2027-07-01",
                "2027-06-30, c d, 2027-07-01",
                "2027-07-01, -, 2027-07-01"
            })
    void everyCompletedGroupPausesTheRight(String on, String pausing, String free) {
        RightPause pause = RightPause.builder()
                .kind("accident")
                .count(2)
                .length(Period.ofYears(1))
                .build();
        HonorHistory history = Register.empty()
                .under(scheme(TitleRule.builder().rightPause(pause).build()));
        Candidacy candidacy = asking(
                        incident("d", "2026-07-01"),
                        incident("b", "2026-02-01"),
                        incident("c", "2026-05-01"),
                        incident("a", "2026-01-01"))
                .asOf(day(on));

        assertThat(history.eligibility(candidacy).shortfalls())
                .hasSize(pausing == null ? 0 : 1)
                .allSatisfy(reason -> {
                    assertThat(reason.code()).isEqualTo(EntryReason.RIGHT_PAUSED);
                    assertThat(reason.incidents())
                            .extracting(incident -> incident.id().orElseThrow())
                            .containsExactly(pausing.split(" "));
                    assertThat(reason.earliestOn()).hasValue(day(free));
                });
        assertThat(history.nextApplication(candidacy)).hasValue(day(free));
    }

    @Test
    void aPauseWithoutLengthStays() {
        RightPause pause = RightPause.builder().kind("accident").count(1).build();
        HonorHistory history = Register.empty()
                .under(scheme(TitleRule.builder().rightPause(pause).build()));

        assertThat(history.nextApplication(asking(incident("a", "2020-01-01")))).isEmpty();
        assertThat(history.eligibility(asking(incident("a", "2020-01-01"))).codes())
                .containsExactly("RIGHT_PAUSED");
    }

    @Test
    void wrongPartsAreRefused() {
        assertThatThrownBy(() -> Sanction.of(SanctionKind.DEDUCT))
                .hasMessage("sanction: deduct has no points; give the points that it takes off");
        assertThatThrownBy(() -> Sanction.deduct(Points.of(-1)))
                .hasMessage("sanction: points -1 are below 0; give 0 or more");
        assertThatThrownBy(() -> IncidentThreshold.of(0))
                .hasMessage("threshold: least 0 is out of range; give 1 or more");
        assertThatThrownBy(() -> IncidentWindow.rolling(0))
                .hasMessage("window: 0 months are out of range; give 1 to 2400");
        assertThatThrownBy(() -> IncidentWindow.between(TODAY, TODAY.minusDays(1)))
                .hasMessage("window: to 2026-08-30 is before from 2026-08-31; give it or a later day");
        assertThatThrownBy(() -> IncidentWindow.calendarYears(-1))
                .hasMessage("window: -1 years back are out of range; give 0 to 200");
        assertThatThrownBy(() -> RightPause.builder().kind("x").count(0).build())
                .hasMessage("right pause: count 0 is out of range; give 1 or more");
        assertThatThrownBy(() -> under(accident().build(), accident().build()))
                .hasMessage("vetoes: two have one id; give each an id of its own");
    }

    @Test
    void severityIsTheOrderOfTheKinds() {
        assertThat(Arrays.stream(SanctionKind.values()).map(SanctionKind::code))
                .containsExactly(
                        "remind",
                        "criticise",
                        "deduct",
                        "warn",
                        "rectify",
                        "disqualify",
                        "stop_nominee",
                        "suspend",
                        "revoke");
    }
}
