package io.wenming.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import io.wenming.document.DocumentSource;
import io.wenming.practice.PracticeRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Cases of the records of practice, one file a topic and one case a row; a case says what it looks at and nothing else. */
final class PracticeRecordsCasesTest {
    @TestFactory
    Stream<DynamicNode> casesComeOutAsTheyWereReasoned() {
        return Stream.of("cadence", "fulfilment", "known", "loops", "themes")
                .map(topic -> dynamicContainer(topic, tests(read(topic))));
    }

    private static Stream<DynamicNode> tests(JsonNode file) {
        assertThat(file.get("format").textValue()).isEqualTo("practice-records-case/1");
        assertThat(file.get("cases")).isNotEmpty();
        return Json.each(file.get("cases"))
                .map(given -> dynamicTest(given.get("id").textValue(), () -> check(file, given)));
    }

    private static void check(JsonNode file, JsonNode given) {
        JsonNode records = given.has("records") ? given.get("records") : file.get("records");
        JsonNode answer = PracticeAsks.ALL
                .get(given.get("ask").textValue())
                .apply(PracticeRecords.DOCUMENT.read(DocumentSource.json("records", records.toString())), given);

        assertThat(given.get("expect")).isNotEmpty();
        given.get("expect")
                .properties()
                .forEach(expected -> assertThat(answer.get(expected.getKey()))
                        .as("%s of %s (%s)", expected.getKey(), given.get("id"), given.get("why"))
                        .isEqualTo(expected.getValue()));
    }

    private static JsonNode read(String topic) {
        try {
            return new ObjectMapper()
                    .readTree(Resources.toByteArray(
                            Resources.getResource("cases/practice/records/%s.json".formatted(topic))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
