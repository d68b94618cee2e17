package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.ByteSource;
import io.wenming.label.Label;
import io.wenming.number.Points;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest {
    private static final String HEAD = """
            kind: notice
            format: 1
            id: n
            label: 甲
            publishedOn: 2026-03-31
            """;
    private static final Notice WHOLE = new Notice(
            "n-7",
            Label.of("通知", "notice"),
            LocalDate.of(2026, 3, 31),
            Optional.of(Points.of("2.5")),
            3,
            true,
            Notice.Grade.HIGH,
            ImmutableList.of(new Notice.Look("食堂"), new Notice.Group(ImmutableList.of(new Notice.Look("𠮷田路")))),
            ImmutableSortedMap.of("卫生", Points.of(8), "秩序", Points.of("-0.5")));

    @Test
    void yamlIsRead() {
        String yaml = """
                # a comment
                kind: notice
                format: 1
                id: n-7
                label: {zh: 通知, en: notice}
                publishedOn: 2026-03-31
                atMost: 2.50
                copies: 3
                urgent: true
                grade: high
                steps:
                  - kind: look
                    place: 食堂
                  - steps: [{kind: look, place: '𠮷田路'}]
                    kind: group
                points:
                  秩序: "-0.5"
                  卫生: 8
                """;

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", yaml))).isEqualTo(WHOLE);
    }

    @Test
    void jsonIsReadWithTheKindWrittenLast() {
        String json = """
                {"points": {"卫生": 8, "秩序": "-0.50"},
                 "steps": [{"place": "食堂", "kind": "look"},
                           {"steps": [{"place": "\\ud842\\udfb7田路", "kind": "look"}], "kind": "group"}],
                 "grade": "high", "urgent": true, "copies": 3, "atMost": 2.5, "publishedOn": "2026-03-31",
                 "label": {"en": "notice", "zh": "通知"}, "id": "n-7", "format": 1, "kind": "notice"}
                """;

        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", json))).isEqualTo(WHOLE);
        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", json))).isEqualTo(WHOLE);
    }

    @Test
    void fieldsThatAreLeftOutHaveTheirUsualValues() {
        Notice notice = Notice.DOCUMENT.read(DocumentSource.yaml("n", HEAD));

        assertThat(notice)
                .isEqualTo(new Notice(
                        "n",
                        Label.of("甲"),
                        LocalDate.of(2026, 3, 31),
                        Optional.empty(),
                        1,
                        false,
                        Notice.Grade.LOW,
                        ImmutableList.of(),
                        ImmutableSortedMap.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010",
                "0x1F",
                "0b1",
                "0o17",
                "1_000",
                "1:30",
                ".inf",
                "-.inf",
                ".nan",
                "1e3",
                "1E100000000",
                "+1",
                "1.",
                ".5",
                "yes",
                "no",
                "2026-03-31"
            })
    void whatYamlTakesForANumberIsNoDecimalUnlessItIsWrittenAsOne(String written) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "atMost: " + written + "\n")))
                .isEqualTo("n:6:9: REFUSED /atMost: points: '" + written
                        + "' is not a decimal; give digits with at most one point, such as 12 or -0.75");
    }

    @ParameterizedTest
    @CsvSource({
        "010, a number",
        "0x1F, a number",
        "1_000, a number",
        "1.0, a number",
        "1e3, a number",
        "+1, a number",
        "9999999999999999999, a number",
        ".inf, a number",
        "1:30, a text",
        "yes, a text",
        "'\"5\"', a text",
        "true, true or false"
    })
    void whatYamlTakesForANumberIsNoWholeNumberUnlessItIsWrittenAsOne(String written, String shape) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "copies: " + written + "\n")))
                .isEqualTo("n:6:9: WRONG_TYPE /copies: here stands " + shape + "; a whole number is wanted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "no", "on", "off", "1:30", "0o17", "True", "FALSE", "2026-03-31", "<<", "=", "1 000"})
    void plainYamlTextStaysTheTextThatItIs(String written) {
        String yaml = HEAD.replace("id: n", "id: " + written);

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", yaml)).id()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "010, a number",
        "0x1F, a number",
        "1_000, a number",
        ".inf, a number",
        "12, a number",
        "true, true or false"
    })
    void numberOrFlagWithoutQuotesIsNoText(String written, String shape) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD.replace("id: n", "id: " + written))))
                .isEqualTo("n:3:5: WRONG_TYPE /id: here stands " + shape + "; a text in quotes, \"" + written
                        + "\", is wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "True", "TRUE", "\"true\"", "'false'"})
    void flagHasOneWayToBeWritten(String written) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "urgent: " + written + "\n")))
                .isEqualTo("n:6:9: WRONG_TYPE /urgent: here stands a text; true or false is wanted");
        assertThat(Reading.chinese(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "urgent: " + written + "\n")))
                .isEqualTo("n:6:9: WRONG_TYPE /urgent: 此处是文本，应为 true 或 false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "~"})
    void nullIsRefusedWhereverItStands(String written) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "steps: " + written + "\n")))
                .isEqualTo("n:6:8: NULL_VALUE /steps: there is no value; leave the field out or give a value");
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "points: " + written + "\n")))
                .isEqualTo("n:6:9: NULL_VALUE /points: there is no value; leave the field out or give a value");
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "grade: " + written + "\n")))
                .isEqualTo("n:6:8: NULL_VALUE /grade: there is no value; leave the field out or give a value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps: &s []|/steps",
                "grade: &g low|/grade",
                "copies: &c 2|/copies",
                "urgent: &u true|/urgent",
                "atMost: *s|/atMost",
                "points: {&k a: 1}|/points/a",
                "id: !!str n|/id",
                "label: !<tag:x> {zh: a, en: b}|/label"
            })
    void anchorsAliasesAndTagsAreRefused(String line, String pointer) {
        DocumentException refusal = Reading.refusal(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + line + "\n"));

        assertThat(refusal.problems())
                .anyMatch(problem ->
                        problem.pointer().equals(pointer) && problem.reason().code() == ProblemCode.YAML_FEATURE);
    }

    @Test
    void mergeKeyIsAFieldLikeAnyOther() {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "<<: {copies: 2}\n")))
                .startsWith("n:6:1: UNKNOWN_FIELD /<<: unknown field '<<'; known: kind, format, id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00y", "\\u0000", "\\u0007", "\\u007f"})
    void halfCharactersAndControlCharactersInATextAreRefused(String escaped) {
        assertThat(Reading.refusal(Notice.DOCUMENT, json("a" + escaped, "b")).problems())
                .extracting(problem ->
                        problem.pointer() + " " + problem.reason().code().code())
                .containsExactly("/id BAD_TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007"})
    void controlCharactersInANameAreRefused(String escaped) {
        assertThat(Reading.refusal(Notice.DOCUMENT, json("a", "b" + escaped)).problems())
                .extracting(problem ->
                        problem.pointer() + " " + problem.reason().code().code())
                .containsExactly("/points BAD_TEXT");
    }

    @Test
    void halfCharacterInANameIsRefusedByTheParserOrByUs() {
        assertThat(Reading.refusal(Notice.DOCUMENT, json("a", "b\\ud800")).problems())
                .extracting(problem ->
                        problem.pointer() + " " + problem.reason().code().code())
                .containsAnyOf(" SYNTAX", "/points BAD_TEXT")
                .hasSize(1);
    }

    @Test
    void textMayHaveTabsAndLineBreaks() {
        String yaml = HEAD.replace("id: n", "id: \"a\\tb\\nc\"");

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", yaml)).id()).isEqualTo("a\tb\nc");
    }

    @Test
    void byteOrderMarkChangesNeitherValueNorPlace() {
        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", "\uFEFF" + HEAD)))
                .isEqualTo(Notice.DOCUMENT.read(DocumentSource.yaml("n", HEAD)));
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.json("n", "\uFEFF[]")))
                .isEqualTo("n:1:1: WRONG_TYPE /: here stands a list; an object is wanted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void otherEncodingsAreRefusedAndNeverGarbled(String charset) {
        ByteSource bytes = ByteSource.wrap(HEAD.replace("甲", "雨").getBytes(Charset.forName(charset)));

        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.of("n", DocumentSource.Syntax.YAML, bytes)))
                .contains(": ENCODING /: ");
    }

    @Test
    void documentOfExactlyTheLimitIsReadAndOneMoreIsRefused() {
        DocumentLimits exactly = DocumentLimits.SAFE.characters(HEAD.length());

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", HEAD), exactly).id())
                .isEqualTo("n");
        assertThat(Reading.refusal(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "\n"), exactly))
                .hasMessage("n:1:1: LIMIT /: a limit is passed: more than " + HEAD.length()
                        + " characters; split the document or raise the limit");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 102, 103})
    void longDocumentIsRefusedForItsLengthWhereverItIsCut(int characters) {
        assertThat(Reading.refusal(
                        Notice.DOCUMENT,
                        DocumentSource.yaml("n", "界".repeat(1_000)),
                        DocumentLimits.SAFE.characters(characters)))
                .hasMessage("n:1:1: LIMIT /: a limit is passed: more than " + characters
                        + " characters; split the document or raise the limit");
    }

    @Test
    void fileIsReadByItsEnding(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("通知.yml"), HEAD);
        Path json = Files.writeString(folder.resolve("N.JSON"), "{'kind': notice}");

        assertThat(Notice.DOCUMENT.read(DocumentSource.file(yaml)).id()).isEqualTo("n");
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.file(json))).startsWith("N.JSON:1:2: SYNTAX /: ");
        assertThat(DocumentSource.file(yaml).name()).isEqualTo("通知.yml");
        assertThat(DocumentSource.file(yaml).syntax()).isEqualTo(DocumentSource.Syntax.YAML);
    }

    @Test
    void fileThatIsNotThereIsNoFaultyDocument(@TempDir Path folder) {
        DocumentSource missing = DocumentSource.file(folder.resolve("none.yaml"));

        assertThatThrownBy(() -> Notice.DOCUMENT.read(missing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void kindAndFormatAreKnown() {
        assertThat(Notice.DOCUMENT.kind()).isEqualTo("notice");
        assertThat(Notice.DOCUMENT.format()).isEqualTo(1);
    }

    private static DocumentSource json(String id, String name) {
        return DocumentSource.json(
                "n",
                "{\"kind\":\"notice\",\"format\":1,\"id\":\"%s\",\"label\":\"甲\",\"publishedOn\":\"2026-03-31\","
                                .formatted(id)
                        + "\"points\":{\"%s\":1}}".formatted(name));
    }
}
