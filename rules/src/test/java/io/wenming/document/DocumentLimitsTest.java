package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.google.common.io.ByteSource;
import io.wenming.label.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLimitsTest {
    private static final String HEAD =
            "{\"kind\":\"notice\",\"format\":1,\"id\":\"n\",\"label\":\"甲\",\"publishedOn\":\"2026-03-31\"";

    @ParameterizedTest
    @EnumSource(DocumentSource.Syntax.class)
    void depthOfSixtyFourIsReadAndOneMoreIsRefusedWhereItBegins(DocumentSource.Syntax syntax) {
        // the document, then two levels for each group, then the innermost look
        String within = "{\"kind\":\"group\",\"steps\":[".repeat(31) + "]}".repeat(31);
        String beyond = "{\"kind\":\"group\",\"steps\":[".repeat(32) + "]}".repeat(32);

        assertThat(Notice.DOCUMENT.read(steps(syntax, within)).steps()).hasSize(1);
        assertThat(Reading.refusal(Notice.DOCUMENT, steps(syntax, beyond)).problems())
                .singleElement()
                .returns("/steps/0".repeat(32), Problem::pointer)
                .returns(
                        "LIMIT: a limit is passed: more than 64 levels; split the document or raise the limit",
                        DocumentLimitsTest::said);
    }

    @ParameterizedTest
    @EnumSource(DocumentSource.Syntax.class)
    void eachObjectListAndValueIsANodeAndNamesAreNone(DocumentSource.Syntax syntax) {
        // the document, five values of the head, the list and what is in it: two objects of two texts
        DocumentSource document =
                steps(syntax, "{\"kind\":\"look\",\"place\":\"a\"},{\"kind\":\"look\",\"place\":\"b\"}");

        assertThat(Notice.DOCUMENT.read(document, nodes(13)).steps()).hasSize(2);
        assertThat(Reading.refusal(Notice.DOCUMENT, document, nodes(12)).problems())
                .singleElement()
                .returns("/steps/1/place", Problem::pointer)
                .returns(
                        "LIMIT: a limit is passed: more than 12 nodes; split the document or raise the limit",
                        DocumentLimitsTest::said);
    }

    @Test
    void limitIsSaidInChineseToo() {
        assertThat(Reading.refusal(Notice.DOCUMENT, steps(DocumentSource.Syntax.JSON, ""), nodes(3))
                        .problems())
                .extracting(problem -> problem.reason().in(Language.ZH))
                .containsExactly("超出上限：超过 3 个节点；请拆分文档或放宽上限");
    }

    @ParameterizedTest
    @CsvSource({"JSON, 524287", "YAML, 300000"})
    void safeLimitsRefuseAListThatIsOnlyNodes(DocumentSource.Syntax syntax, int items) {
        ByteSource list = ByteSource.wrap(("[" + "1,".repeat(items - 1) + "1]").getBytes(StandardCharsets.UTF_8));

        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.of("n", syntax, list)))
                .isEqualTo("n:1:524288: LIMIT /262143: a limit is passed: more than 262144 nodes;"
                        + " split the document or raise the limit");
    }

    @ParameterizedTest
    @CsvSource({
        "JSON, 20000, place",
        "JSON, 20001, LIMIT",
        "YAML, 20000, place",
        "YAML, 20001, LIMIT",
    })
    void textHasAtMostItsLength(DocumentSource.Syntax syntax, int length, String expected) {
        DocumentLimits tight = new DocumentLimits(64, 1_000_000, 1_000, 20_000, 64, 10);
        DocumentSource document = steps(syntax, "{\"kind\":\"look\",\"place\":\"%s\"}".formatted("x".repeat(length)));

        assertThat(outcome(document, tight)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DocumentSource.Syntax.class)
    void nameHasAtMostTheLengthOfAText(DocumentSource.Syntax syntax) {
        DocumentLimits tight = new DocumentLimits(64, 1_000_000, 1_000, 100, 64, 10);
        DocumentSource document = steps(syntax, "],\"points\":{\"%s\":1},\"copies\":[".formatted("x".repeat(101)));

        assertThat(Reading.refusal(Notice.DOCUMENT, document, tight).problems())
                .singleElement()
                .returns("/points", Problem::pointer)
                .returns(
                        "LIMIT: a limit is passed: more than 100 characters in one text;"
                                + " split the document or raise the limit",
                        DocumentLimitsTest::said);
    }

    @ParameterizedTest
    @CsvSource({"JSON, 64, REFUSED", "JSON, 65, LIMIT", "YAML, 64, REFUSED", "YAML, 65, LIMIT"})
    void numberHasAtMostItsLength(DocumentSource.Syntax syntax, int digits, String expected) {
        DocumentSource document = DocumentSource.of(
                "n",
                syntax,
                ByteSource.wrap(
                        (HEAD + ",\"points\":{\"a\": " + "9".repeat(digits) + "}}").getBytes(StandardCharsets.UTF_8)));

        assertThat(outcome(document, DocumentLimits.SAFE)).isEqualTo(expected);
    }

    @Test
    void whatWasFoundBeforeALimitIsListedToo() {
        DocumentSource document = steps(
                DocumentSource.Syntax.JSON,
                "{\"kind\":\"look\",\"kind\":\"look\",\"place\":\"%s\"}".formatted("x".repeat(70_000)));

        assertThat(Reading.refusal(Notice.DOCUMENT, document).problems())
                .extracting(problem -> problem.reason().code().code())
                .containsExactly("DUPLICATE_FIELD", "LIMIT");
    }

    @Test
    void mapperOfAnEmbedderIsHeldToTheSafeLimits() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new SimpleModule()
                        .addDeserializer(Notice.class, new CodecDeserializer<>(Notice.class, Notice.DOCUMENT.codec())));

        assertThatThrownBy(() -> mapper.readValue("[".repeat(65) + "]".repeat(65), Notice.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("LIMIT")
                .hasMessageContaining("more than 64 levels");
    }

    @ParameterizedTest
    @CsvSource({"1048576, 262144", "67108864, 16777216", "1000, 262144", "2147483647, 536870911"})
    void largerDocumentMayHaveMoreNodesInProportion(int characters, int nodes) {
        assertThat(DocumentLimits.SAFE.characters(characters))
                .isEqualTo(new DocumentLimits(64, characters, nodes, 65_536, 64, 1_000));
    }

    @Test
    void nodesOfTheLargestDocumentsDoNotOverflow() {
        DocumentLimits dense = new DocumentLimits(64, 10, 1_000, 100, 64, 10);

        assertThat(dense.characters(Integer.MAX_VALUE).nodes()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void limitBelowOneIsRefused(int position) {
        int[] given = {64, 1_000, 100, 100, 64, 10};
        given[position] = 0;

        assertThatThrownBy(() -> new DocumentLimits(given[0], given[1], given[2], given[3], given[4], given[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits: depth %s, characters %s, nodes %s, textLength %s, numberLength %s, problems %s:"
                                .formatted(given[0], given[1], given[2], given[3], given[4], given[5])
                        + " one is below 1; give 1 or more");
    }

    private static String outcome(DocumentSource document, DocumentLimits limits) {
        try {
            Notice.DOCUMENT.read(document, limits);
            return "place";
        } catch (DocumentException refused) {
            return refused.problems().get(0).reason().code().code();
        }
    }

    private static String said(Problem problem) {
        return problem.reason().code().code() + ": " + problem.reason().in(Language.EN);
    }

    private static DocumentLimits nodes(int most) {
        return new DocumentLimits(64, 1_000_000, most, 20_000, 64, 10);
    }

    private static DocumentSource steps(DocumentSource.Syntax syntax, String steps) {
        return DocumentSource.of(
                "n", syntax, ByteSource.wrap((HEAD + ",\"steps\":[" + steps + "]}").getBytes(StandardCharsets.UTF_8)));
    }
}
