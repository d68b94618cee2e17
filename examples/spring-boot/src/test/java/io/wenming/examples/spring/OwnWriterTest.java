package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever the host sets for its own mapper, bodies stay as they are. */
@SpringBootTest(
        properties = {
            "spring.jackson.property-naming-strategy=SNAKE_CASE",
            "spring.jackson.serialization.write-dates-as-timestamps=true",
            "spring.jackson.serialization.wrap-root-value=true",
            "spring.jackson.deserialization.unwrap-root-value=true",
            "spring.jackson.default-property-inclusion=always"
        })
@AutoConfigureMockMvc
class OwnWriterTest {
    @Autowired
    MockMvcTester http;

    @Test
    void namesDaysAndAbsentMembersStayAsTheLibraryWritesThem() {
        assertThat(http.get().uri("/slips?asOf=2026-01-09")).bodyText().isEqualTo("""
                        {
                          "asOf" : "2026-01-09",
                          "problems" : [
                            {"id" : "2026-001", "unit" : "o-urban", "matter" : "农贸市场占道经营", "openedOn" : "2026-01-09", \
                        "slip" : "提醒单", "state" : "open", "dueOn" : "2026-01-14", "overdueWorkdays" : 0, "next" : "整改"}
                          ]
                        }
                        """);
    }

    @Test
    void questionsAndRefusalsToo() {
        assertThat(http.post()
                        .uri("/standards/campus-point/score")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Questions.SCORE))
                .bodyJson()
                .extractingPath("$.contentHash")
                .asString()
                .startsWith("SHA-256:");
        assertThat(http.get().uri("/duties?period=x&asOf=2026-03-15"))
                .bodyText()
                .startsWith("{\n  \"type\" : \"urn:wenming:problem:faulty-parameter\",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/vnd.api+json", "text/html"})
    void noOtherWriterAnswers(String form) {
        assertThat(http.get().uri("/slips?asOf=2026-01-09").header("Accept", form))
                .hasStatus(406);
    }
}
