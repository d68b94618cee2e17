package io.wenming.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.campaign.Campaign;
import io.wenming.campaign.CampaignAction;
import io.wenming.citation.Attachment;
import io.wenming.citation.Citation;
import io.wenming.citation.Digest;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.document.DocumentException;
import io.wenming.document.Domains;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.RoundRecords;
import io.wenming.joint.CampaignPlan;
import io.wenming.joint.JointPush;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.ranking.Ranking;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.ProgressLadder;
import io.wenming.subject.Subject;
import io.wenming.surge.SurgeRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An embedder's own record with a value of ours in each field. */
class WenmingModuleTest {
    private static final Digest DIGEST = Digest.parse("SM3:" + "b".repeat(64));

    record Own(
            String note,
            Label label,
            Citation citation,
            Digest digest,
            Attachment attachment,
            CreationType type,
            Tier tier,
            TierLadder tiers,
            Title title,
            Rounding rounding,
            Campaign campaign,
            Subject subject,
            Facts facts,
            FactSheet sheet,
            Ranking ranking,
            Standard standard,
            HonorScheme scheme,
            Register register,
            Cadence cadence,
            EvidenceLog evidence,
            Ladder ladder,
            Procedure procedure,
            SurgeRule surge,
            ProgressLadder progress) {}

    record Records(Candidacy candidacy, RoundRecords round, PracticeRecords practice, JointPush push) {}

    record Numbers(Points points, Rate rate, Weight weight, Decimal decimal, Fraction fraction, Division division) {}

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper().registerModule(new WenmingModule()), new ObjectMapper().findAndRegisterModules());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyRegisteredTypeIsWrittenAndReadInsideAnEmbeddersRecord(ObjectMapper mapper)
            throws JsonProcessingException {
        String json = mapper.writeValueAsString(own());

        assertThat(mapper.readValue(json, Own.class)).isEqualTo(own());
        assertThat(mapper.writeValueAsString(mapper.readValue(json, Own.class))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void questionsAndRecordsAreWrittenAndReadAsWell(ObjectMapper mapper) throws JsonProcessingException {
        Records records = new Records(
                Candidacy.of("u-7", Title.of(CreationType.UNIT, Tier.COUNTY), LocalDate.of(2026, 3, 20)),
                RoundRecords.builder().build(),
                PracticeRecords.builder().build(),
                JointPush.builder()
                        .id("push")
                        .label(Label.of("同创", "together"))
                        .addPlans(CampaignPlan.builder()
                                .campaign(own().campaign())
                                .build())
                        .build());

        String json = mapper.writeValueAsString(records);

        assertThat(json)
                .contains(Stream.of("candidacy", "round_records", "practice", "joint_push")
                        .map("\"kind\":\"%s\""::formatted)
                        .toList());
        assertThat(mapper.readValue(json, Records.class)).isEqualTo(records);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesStandAsTheyDoInDocuments(ObjectMapper mapper) throws JsonProcessingException {
        JsonNode json = mapper.readTree(mapper.writeValueAsString(own()));

        assertThat(json.at("/label")).hasToString("{\"zh\":\"通知\",\"en\":\"notice\"}");
        assertThat(json.at("/type")).hasToString("\"unit\"");
        assertThat(json.at("/rounding")).hasToString("{\"places\":2,\"mode\":\"half_even\"}");
        assertThat(json.at("/standard/kind")).hasToString("\"standard\"");
        assertThat(json.at("/standard/format")).hasToString("1");
        assertThat(json.at("/facts/meetings")).hasToString("{\"count\":3}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void problemsComeAsAMappingExceptionWhoseCauseHasThemAll(ObjectMapper mapper) {
        JsonMappingException refused = catchThrowableOfType(
                JsonMappingException.class,
                () -> mapper.readValue(
                        "{\"sheet\": {\"subject\": 7, \"facts\": {\"plan\": {\"flga\": true}}}}", Own.class));

        assertThat(refused)
                .cause()
                .asInstanceOf(type(DocumentException.class))
                .satisfies(cause -> assertThat(cause.problems())
                        .extracting(problem -> problem.pointer() + " "
                                + problem.reason().code().code())
                        .containsExactly("/subject WRONG_TYPE", "/facts/plan/flga UNKNOWN_FIELD"));
        assertThat(refused.getPathReference()).contains("Own[\"sheet\"]");
    }

    @Test
    void nullStaysTheEmbeddersOwnAffair() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WenmingModule());

        assertThat(mapper.readValue("{\"note\":\"a\",\"label\":null}", Own.class)
                        .note())
                .isEqualTo("a");
    }

    @Test
    void atomicValuesNeedNoModule() throws JsonProcessingException {
        ObjectMapper bare = new ObjectMapper();
        Numbers numbers = new Numbers(
                Points.of("2.5"),
                Rate.percent("92.5"),
                Weight.of("0.85"),
                Decimal.parse("-96.754"),
                Fraction.of(1, 3),
                Division.of("330206"));

        String json = bare.writeValueAsString(numbers);

        assertThat(bare.readValue(json, Numbers.class)).isEqualTo(numbers);
        assertThat(bare.readTree(json).at("/points")).hasToString("\"2.5\"");
        assertThat(bare.readTree(json).at("/decimal")).hasToString("\"-96.754\"");
        assertThat(bare.readTree(json).at("/fraction")).hasToString("\"1/3\"");
        assertThat(bare.readTree(json).at("/division")).hasToString("\"330206\"");
    }

    private static Own own() {
        return new Own(
                "a",
                Label.of("通知", "notice"),
                Citation.of("办法"),
                DIGEST,
                new Attachment("照片", DIGEST),
                CreationType.UNIT,
                Tier.PROVINCE,
                TierLadder.OFFICIAL,
                Title.of(CreationType.UNIT, Tier.NATION),
                Rounding.halfEven(2),
                Campaign.builder()
                        .code("refuse")
                        .label(Label.of("垃圾分类"))
                        .lead("u-7")
                        .startsOn(LocalDate.of(2026, 3, 1))
                        .endsOn(LocalDate.of(2026, 6, 30))
                        .addActions(new CampaignAction(
                                "bins", Label.of("投放"), Optional.of(LocalDate.of(2026, 4, 1)), Rate.percent("12.5")))
                        .citation(Citation.of("方案"))
                        .build(),
                Domains.subjects().get(1),
                Domains.facts().get(0).facts(),
                Domains.facts().get(0),
                Domains.ranking(),
                Domains.standard(),
                Domains.scheme(),
                Domains.register(),
                Domains.cadence(),
                Domains.evidence(),
                Domains.ladder(),
                Domains.procedure(),
                Domains.surgeRule(),
                Domains.progressLadder());
    }
}
