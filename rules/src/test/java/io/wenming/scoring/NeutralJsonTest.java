package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the test of published cases must not pass over. */
class NeutralJsonTest {
    private static final Path CASES = Path.of("src/test/resources/cases/scoring");
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "city-special-bonus | \"blend\" | \"blond\"",
                "city-special-bonus | \"schema\": \"scoring-table/1\" | \"schema\": \"scoring-table/2\"",
                "city-special-bonus | \"type\": \"tree\" | \"type\": \"forest\"",
                "city-special-bonus | \"absent\": \"zero\" | \"absent\": \"mean\"",
                "city-special-bonus | \"floor\": null, \"cap\": \"105\" | \"floor\": null, \"top\": \"105\"",
                "period-rounds | \"missing_period\": \"constant\" | \"missing_period\": \"mean\"",
                "period-rounds | \"drop_low\" | \"drop_last\"",
                "city-poi-sampling | \"missing_category\": \"peer_mean\" | \"missing_category\": \"mean\"",
                "city-poi-sampling | \"point_aggregate\": \"mean\" | \"point_aggregate\": \"median\"",
                "city-poi-sampling | \"rank_on\": \"rounded\" | \"rank_on\": \"printed\"",
                "ranking-dense | \"ties\": \"dense\" | \"ties\": \"none\"",
                "ranking-feidong-2022 | \"at_least\" | \"above\""
            })
    void tableWithWhatIsNotKnownFails(String table, String right, String wrong) throws IOException {
        String text = compact(table + ".json");
        JsonNode first = read(table + ".cases.json").get("cases").get(0);

        assertThat(text).contains(right.replace(": ", ":").replace(", ", ","));
        assertThatCode(() -> ScoringCasesTest.compare(MAPPER.readTree(text), first))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ScoringCasesTest.compare(
                        MAPPER.readTree(text.replace(
                                right.replace(": ", ":").replace(", ", ","),
                                wrong.replace(": ", ":").replace(", ", ","))),
                        first))
                .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class);
    }

    @Test
    void caseWithWhatIsNotKnownFails() throws IOException {
        JsonNode table = read("period-rounds.json");
        String first = read("period-rounds.cases.json").get("cases").get(0).toString();

        assertThatThrownBy(() -> ScoringCasesTest.compare(table, MAPPER.readTree(first.replace("note", "notes"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unknown key 'notes'");
        assertThatThrownBy(() ->
                        ScoringCasesTest.compare(table, MAPPER.readTree(first.replace("\"external\"", "\"internal\""))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unknown key 'internal'");
        assertThatThrownBy(() -> ScoringCasesTest.compare(table, MAPPER.readTree(first.replace("91.75", "91.76"))))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all_or_nothing",
                "sample",
                "checklist",
                "assessor",
                "grade",
                "bands",
                "ratio",
                "threshold_linear",
                "deduct",
                "escalating_deduct",
                "mean_deduct",
                "bonus",
                "ledger",
                "signed_level"
            })
    void keyThatAShapeDoesNotHaveFailsInItsRuleAndInWhatWasObserved(String shape) throws IOException {
        NeutralCase found = NeutralCase.first(
                CASES, (rule, item) -> rule.get("shape").textValue().equals(shape) && !isWithoutValue(item));

        found.compare();
        assertStrayIsUnknown(found.with((rule, item) -> stray(rule)));
        assertStrayIsUnknown(found.with((rule, item) -> stray(item)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"na", "exempt"})
    void keyBesideNotApplicableOrExemptFails(String state) throws IOException {
        NeutralCase found = NeutralCase.first(CASES, (rule, item) -> item.has(state));

        found.compare();
        assertStrayIsUnknown(found.with((rule, item) -> stray(item)));
    }

    @Test
    void keyInsideARuleOrAnObservationFails() throws IOException {
        NeutralCase deducted = NeutralCase.first(CASES, (rule, item) -> item.has("counts"));
        NeutralCase stepped = NeutralCase.first(CASES, (rule, item) -> item.has("parts"));

        assertStrayIsUnknown(
                deducted.with((rule, item) -> stray(rule.get("kinds").elements().next())));
        assertStrayIsUnknown(
                stepped.with((rule, item) -> stray(item.get("parts").elements().next())));
        assertThatThrownBy(stepped.with((rule, item) -> ((ObjectNode) item.get("parts")).putObject("stray"))::compare)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unknown part");
    }

    private static boolean isWithoutValue(JsonNode item) {
        return item.has("na") || item.has("exempt");
    }

    private static void stray(JsonNode object) {
        ((ObjectNode) object).put("stray", true);
    }

    private static void assertStrayIsUnknown(NeutralCase changed) {
        assertThatThrownBy(changed::compare)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("unknown key 'stray'");
    }

    private static JsonNode read(String file) throws IOException {
        return MAPPER.readTree(Files.readString(CASES.resolve(file)));
    }

    private static String compact(String file) throws IOException {
        return read(file).toString();
    }
}
