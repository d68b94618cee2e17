package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Bad input is answered with problem details. */
@SpringBootTest
@AutoConfigureMockMvc
class RefusalTest {
    @Autowired
    MockMvcTester http;

    @Test
    void aFaultyDocumentIsAnsweredWithAllItsProblems() {
        assertThat(http.post()
                        .uri("/standards/campus-point/score")
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"kind": "score_question", "format": 1,
                                 "subject": "", "asOf": "2026-3-20", "fact": {}}
                                """))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.type").isEqualTo("urn:wenming:problem:faulty-document");
                    assertThat(json)
                            .extractingPath("$.problems[*].code")
                            .asArray()
                            .containsExactly("MISSING_FIELD", "REFUSED", "REFUSED", "UNKNOWN_FIELD");
                    assertThat(json)
                            .extractingPath("$.problems[*].pointer")
                            .asArray()
                            .containsExactly("", "/subject", "/asOf", "/fact");
                    assertThat(json)
                            .extractingPath("$.problems[3].detail")
                            .asString()
                            .contains("did you mean 'facts'");
                    assertThat(json).extractingPath("$.problems[1].line").isEqualTo(2);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /duties?period=2026-Q5&asOf=2026-03-15 | 400 | faulty-parameter | give a key such as 2026-03-09
                    /duties?period=2026-Q1&asOf=2026-03-99 | 400 | faulty-parameter | asOf: '2026-03-99' is not understood
                    /duties?period=2028-Q1&asOf=2028-01-15 | 422 | unanswerable | the working days of 2028 are not published
                    /duties?period=2026-Q1&asOf=2026-03-15&unit=x | 404 | unknown-name | unit: 'x' is not known; give one of
                    /figures/x?area=370811&period=2026-03&asOf=2026-03-15 | 404 | unknown-name | figure: 'x' is not in the plan
                    /figures/inspection?area=37&period=2026-03&asOf=2026-03-15 | 400 | faulty-parameter | give 6, 9 or 12 digits
                    """)
    void aFaultyQuestionIsAnsweredInTheWordsOfTheLibrary(String uri, int status, String type, String detail) {
        assertThat(http.get().uri(uri))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.type").isEqualTo("urn:wenming:problem:" + type);
                    assertThat(json).extractingPath("$.detail").asString().contains(detail);
                });
    }

    @Test
    void anUnknownStandardNamesTheKnownOnes() {
        assertThat(http.post()
                        .uri("/standards/campus/score")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Questions.SCORE))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("standard: 'campus' is not known; give one of [campus-point, unit-shaanxi-2017]");
    }

    @Test
    void whatSpringRefusesHasTheSameForm() {
        assertThat(http.get().uri("/nowhere"))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .startsWith("{\n  \"type\" : \"about:blank\",\n");
    }
}
