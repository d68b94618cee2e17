package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the service does, on whichever database. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class ServiceContract {
    private static final Title UNIT = Title.of(CreationType.UNIT, Tier.COUNTY);

    @Autowired
    MockMvcTester http;

    @Autowired
    HonorEvents events;

    @Autowired
    RegisterStore register;

    @Autowired
    HonorScheme scheme;

    @Autowired
    RuleArchive archive;

    @Autowired
    Decisions decisions;

    @Test
    void aScoreNamesItsStandardAndGivesEveryReason() {
        MvcTestResult answer = post("/standards/campus-point/score", Questions.SCORE);

        assertThat(answer).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.subject").isEqualTo("s-first");
            assertThat(json).extractingPath("$.standard").isEqualTo("campus-point");
            assertThat(json).extractingPath("$.version").isEqualTo("2020");
            assertThat(json).extractingPath("$.contentHash").asString().startsWith("SHA-256:");
            assertThat(json).extractingPath("$.points").isEqualTo("23.50");
            assertThat(json).extractingPath("$.status").isEqualTo("fail");
            assertThat(json)
                    .extractingPath("$.finding.parts[0].parts[3].reasons[0].text")
                    .isEqualTo("等次“一般”得 2.5 分");
        });
    }

    @Test
    void anOutlookGivesIntervalAndGapInTheLanguageAskedFor() {
        MvcTestResult answer = http.post()
                .uri("/standards/campus-point/outlook?target=28")
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(Questions.SCORE)
                .exchange();

        assertThat(answer).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.missing").asArray().containsExactly("点位", "七种情形之一");
            assertThat(json).extractingPath("$.interval.value").isEqualTo("0–23.5");
            assertThat(json).extractingPath("$.status").isEqualTo("reachable");
            assertThat(json).extractingPath("$.gap.reasons[0].text").asString().contains("to reach 28");
        });
    }

    @Test
    void theTargetIsThePassMarkIfNoneIsGiven() {
        assertThat(post("/standards/campus-point/outlook", Questions.SCORE))
                .bodyJson()
                .extractingPath("$.target")
                .isEqualTo("24");
    }

    @Test
    void whoMayNotApplyLearnsEveryReason() {
        assertThat(post("/eligibility", Questions.candidacy("u-bus", "unit", "county")))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.eligible").isEqualTo(false);
                    assertThat(json).extractingPath("$.title").isEqualTo("区县级文明单位");
                    assertThat(json)
                            .extractingPath("$.reasons[*].code")
                            .asArray()
                            .containsExactly("BARRED");
                    assertThat(json).extractingPath("$.reasons[0].earliestOn").isEqualTo("2027-03-05");
                });
    }

    @Test
    void whoMayApplyIsToldSo() {
        assertThat(post("/eligibility", Questions.candidacy("u-water", "unit", "province")))
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.eligible").isEqualTo(true);
                    assertThat(json).extractingPath("$.reasons").asArray().isEmpty();
                });
    }

    @Test
    void dutiesStandWithTheirEvidenceAndRates() {
        assertThat(get("/duties?period=2026-W11&asOf=2026-03-15&unit=o-urban"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.rates.onTimeRate").isEqualTo("93.33%");
                    assertThat(json).extractingPath("$.units[*].unit").asArray().containsExactly("o-urban");
                    assertThat(json).extractingPath("$.duties.length()").isEqualTo(6);
                    assertThat(json).extractingPath("$.duties[0].evidence").isEqualTo("e245");
                });
    }

    @Test
    void problemsStandWithTheirSlips() {
        assertThat(get("/slips?asOf=2026-03-20")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.problems.length()").isEqualTo(12);
            assertThat(json)
                    .extractingPath("$.problems[?(@.id == '2026-012')].slip")
                    .asArray()
                    .containsExactly("督办单");
            assertThat(json)
                    .extractingPath("$.problems[?(@.id == '2026-011')].duplicateOf")
                    .asArray()
                    .containsExactly("2026-007");
        });
    }

    @Test
    void aFigureStandsWithTheRecordsBehindItAndWithWhatDoesNotCount() {
        assertThat(get("/figures/inspection-on-time?area=370811&period=2026-03&asOf=2026-03-20"))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.value").isEqualTo("93.33%（56/60）");
                    assertThat(json).extractingPath("$.records.length()").isEqualTo(56);
                    assertThat(json)
                            .extractingPath("$.rest[*]")
                            .asArray()
                            .hasSize(4)
                            .allSatisfy(duty -> assertThat(duty).asString().contains("每天一督查 2026-03-"));
                });
    }

    @Test
    void everyDecisionIsRepeatedFromTheDatabase() {
        post("/standards/campus-point/score", Questions.SCORE);
        post("/eligibility", Questions.candidacy("u-bus", "unit", "county"));
        int known = register.history().register().size();
        register.append(HonorEvent.naming("later-" + known, LocalDate.of(2026, 3, 19), "u-new", UNIT));
        post("/eligibility", Questions.candidacy("u-new", "unit", "prefecture"));

        List<Decisions.Row> kept = decisions.findByOrderById();

        assertThat(kept).extracting(Decisions.Row::events).contains(null, known, known + 1);
        assertThat(kept)
                .allSatisfy(row ->
                        assertThat(new Replay(events, archive).decision(row)).isEqualTo(row.decision()));
    }

    @Test
    void theRegisterIsEnteredByOneInstanceAndSeenByAnother() {
        int before = register.history().register().size();

        new RegisterStore(events, scheme)
                .append(HonorEvent.naming("other-" + before, LocalDate.of(2026, 3, 19), "u-other-" + before, UNIT));

        assertThat(register.history().held("u-other-" + before, LocalDate.of(2026, 3, 20)))
                .hasSize(1);
        assertThat(new Replay(events, archive).register())
                .isEqualTo(register.history().register());
    }

    @Test
    void aPlaceInTheRegisterIsTakenOnce() {
        assertThatThrownBy(() -> events.append(0, "again", LocalDate.of(2026, 3, 19), "{}"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private MvcTestResult post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return http.get().uri(uri).exchange();
    }
}
