package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The OpenAPI description says what is written. */
@SpringBootTest
@AutoConfigureMockMvc
class ApiDescriptionTest {
    @Autowired
    MockMvcTester http;

    @Test
    void thereAreSixEndpointsAndEachSaysHowItRefuses() throws IOException {
        JsonNode paths = json(http.get().uri("/v3/api-docs").exchange()).get("paths");

        assertThat(ImmutableList.copyOf(paths.fieldNames()))
                .containsExactly(
                        "/duties",
                        "/eligibility",
                        "/figures/{id}",
                        "/slips",
                        "/standards/{id}/outlook",
                        "/standards/{id}/score");
        assertThat(paths.findValues("4XX")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DutiesAnswer | /duties?period=2026-W11&asOf=2026-03-15
                    SlipsAnswer | /slips?asOf=2026-03-20
                    FigureAnswer | /figures/inspection?area=370811&period=2026-03&asOf=2026-03-20
                    """)
    void whatIsReadHasTheMembersThatAreDescribed(String schema, String uri) throws IOException {
        assertThat(names(json(http.get().uri(uri).exchange()))).isEqualTo(described(schema));
    }

    @ParameterizedTest
    @CsvSource({"ScoreAnswer, /standards/campus-point/score", "OutlookAnswer, /standards/campus-point/outlook"})
    void whatIsAskedHasTheMembersThatAreDescribed(String schema, String uri) throws IOException {
        MvcTestResult answer = http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Questions.SCORE)
                .exchange();

        assertThat(names(json(answer))).isEqualTo(described(schema));
    }

    @Test
    void theExamplesOfQuestionsAreAnswered() throws IOException {
        JsonNode schemas = json(http.get().uri("/v3/api-docs").exchange()).at("/components/schemas");

        assertThat(http.post()
                        .uri("/standards/campus-point/score")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(schemas.at("/ScoreQuestion/example").toString()))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/eligibility")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(schemas.at("/Candidacy/example").toString()))
                .hasStatusOk();
    }

    private ImmutableSet<String> described(String schema) throws IOException {
        JsonNode api = json(http.get().uri("/v3/api-docs").exchange());
        return names(api.at("/components/schemas/" + schema + "/properties"));
    }

    private static ImmutableSet<String> names(JsonNode object) {
        return ImmutableSet.copyOf(object.fieldNames());
    }

    private static JsonNode json(MvcTestResult answer) throws IOException {
        return new ObjectMapper().readTree(answer.getResponse().getContentAsByteArray());
    }
}
