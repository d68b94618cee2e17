package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import io.wenming.testing.Serialized;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
    private static final String HEAD = """
            kind: notice
            format: 1
            id: n
            label: 甲
            publishedOn: 2026-03-31
            """;

    static Stream<Arguments> problems() {
        return Stream.of(
                said(
                        yaml("# nothing\n"),
                        "n:1:1: EMPTY /: the document is empty; write a document that begins with its kind",
                        "n:1:1: EMPTY /: 文档为空；请以 kind 开头写明文档类别"),
                said(
                        DocumentSource.of(
                                "n",
                                DocumentSource.Syntax.YAML,
                                ByteSource.wrap(HEAD.getBytes(Charset.forName("GBK")))),
                        "n:4:8: ENCODING /: the bytes are not UTF-8, they look like GBK; save the file as UTF-8",
                        "n:4:8: ENCODING /: 文件不是 UTF-8 编码，疑为 GBK；请另存为 UTF-8"),
                said(
                        json("{\"kind\":\"notice\",}"),
                        "n:1:18: SYNTAX /: the text is not well formed: here stands '}', and a name in double quotes is"
                                + " wanted; write one, or remove the comma before",
                        "n:1:18: SYNTAX /: 格式有误：此处是“}”，应为带英文双引号的字段名；请加上双引号，或删去多余的逗号"),
                said(
                        yaml("x".repeat((1 << 20) + 1)),
                        "n:1:1: LIMIT /: a limit is passed: more than 1048576 characters;"
                                + " split the document or raise the limit",
                        "n:1:1: LIMIT /: 超出上限：超过 1048576 个字符；请拆分文档或放宽上限"),
                said(
                        yaml(HEAD + "copies: ３\n"),
                        "n:6:9: FULL_WIDTH /copies: here stands '３' as Chinese input methods write it;"
                                + " write '3' (half-width)",
                        "n:6:9: FULL_WIDTH /copies: 此处的 “３” 是中文输入法的全角字符；请改为半角的 “3”"),
                said(
                        yaml(HEAD + "---\n" + HEAD),
                        "n:7:1: TRAILING /: something stands after the end of the document; remove it",
                        "n:7:1: TRAILING /: 文档结束后还有内容；请删除"),
                said(
                        yaml(HEAD + "atMost: !!int 5\n"),
                        "n:6:9: YAML_FEATURE /atMost: anchors, aliases and tags (!) are not used in these documents;"
                                + " write the value out",
                        "n:6:9: YAML_FEATURE /atMost: 文档中不使用锚点、别名和标签（!）；请直接写出内容"),
                said(
                        yaml(HEAD.replace("id: n", "id: \"a\\u0007b\"")),
                        "n:3:5: BAD_TEXT /id: the text holds a control character or half a character; remove it",
                        "n:3:5: BAD_TEXT /id: 文本中有控制字符或残缺字符；请删除"),
                said(
                        yaml(HEAD + "id: m\n"),
                        "n:6:1: DUPLICATE_FIELD /id: 'id' stands twice; keep one",
                        "n:6:1: DUPLICATE_FIELD /id: “id” 重复出现；请只保留一个"),
                said(
                        yaml(HEAD + "grdae: low\n"),
                        "n:6:1: UNKNOWN_FIELD /grdae: unknown field 'grdae'; did you mean 'grade'?"
                                + " known: kind, format, id, label, publishedOn, atMost, copies, urgent, grade, steps, points",
                        "n:6:1: UNKNOWN_FIELD /grdae: 未知字段 “grdae”；是否为 “grade”？"
                                + "可用：kind, format, id, label, publishedOn, atMost, copies, urgent, grade, steps, points"),
                said(
                        yaml(HEAD.replace("id: n\n", "")),
                        "n:1:1: MISSING_FIELD /: the field 'id' is missing; add it",
                        "n:1:1: MISSING_FIELD /: 缺少字段 “id”；请补上"),
                said(
                        yaml(HEAD + "atMost: ~\n"),
                        "n:6:9: NULL_VALUE /atMost: there is no value; leave the field out or give a value",
                        "n:6:9: NULL_VALUE /atMost: 此处没有值；请删去该字段或给出值"),
                said(
                        yaml(HEAD + "atMost: [2]\n"),
                        "n:6:9: WRONG_TYPE /atMost: here stands a list; a decimal such as \"2.5\" is wanted",
                        "n:6:9: WRONG_TYPE /atMost: 此处是列表，应为小数（如 \"2.5\"）"),
                said(
                        yaml(HEAD + "grade: hihg\n"),
                        "n:6:8: UNKNOWN_WORD /grade: unknown word 'hihg'; did you mean 'high'? known: high, low",
                        "n:6:8: UNKNOWN_WORD /grade: 未知的词 “hihg”；是否为 “high”？可用：high, low"),
                said(
                        yaml(HEAD.replace("03-31", "02-30")),
                        "n:5:14: REFUSED /publishedOn: date: '2026-02-30' is no day of the calendar;"
                                + " give a day such as 2026-03-31",
                        "n:5:14: REFUSED /publishedOn: 取值不合规定：日期：“2026-02-30” 不是有效的日期；请写成 2026-03-31 的形式"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void problemSaysWhereWhatAndTheRemedyInBothLanguages(DocumentSource source, String english, String chinese) {
        assertThat(Reading.english(Notice.DOCUMENT, source)).isEqualTo(english);
        assertThat(Reading.chinese(Notice.DOCUMENT, source)).isEqualTo(chinese);
    }

    @Test
    void valueThatNoLongerAgreesIsSaidInBothLanguages() {
        Problem problem =
                new Problem("n", 3, 5, "/id", Reason.of(ProblemCode.INCONSISTENT, Detail.of("id: 'a' was 'b' before")));

        assertThat(problem.in(Language.EN)).isEqualTo("n:3:5: INCONSISTENT /id: id: 'a' was 'b' before");
        assertThat(problem.in(Language.ZH)).isEqualTo("n:3:5: INCONSISTENT /id: 前后不一致：id: 'a' was 'b' before");
        assertThat(problem).hasToString(problem.in(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasATextInBothLanguages(ProblemCode code) {
        assertThat(code.text(Language.EN)).isNotBlank();
        assertThat(code.text(Language.ZH)).isNotBlank().isNotEqualTo(code.text(Language.EN));
        assertThat(code.code()).isEqualTo(code.name());
    }

    @Test
    void severalProblemsStandInTheOrderOfTheirPlaces() {
        DocumentException refusal = Reading.refusal(Notice.DOCUMENT, yaml("""
                        kind: notice
                        format: 2
                        label: {zh: 甲}
                        publishedOn: 31.3.2026
                        steps:
                          - {kind: lok, place: a}
                          - {kind: look, place: 3}
                          - {kind: group, steps: [{kind: look}, null]}
                        points:
                          a/b~c: x
                        """));

        assertThat(refusal).hasMessage("""
                        n:1:1: MISSING_FIELD /: the field 'id' is missing; add it
                        n:2:9: UNKNOWN_WORD /format: unknown word '2'; did you mean '1'? known: 1
                        n:3:8: MISSING_FIELD /label: the field 'en' is missing; add it
                        n:4:14: REFUSED /publishedOn: date: '31.3.2026' is no day of the calendar; give a day such as 2026-03-31
                        n:6:12: UNKNOWN_WORD /steps/0/kind: unknown word 'lok'; did you mean 'look'? known: look, group
                        n:7:25: WRONG_TYPE /steps/1/place: here stands a number; a text in quotes, "3", is wanted
                        n:8:27: MISSING_FIELD /steps/2/steps/0: the field 'place' is missing; add it
                        n:8:41: NULL_VALUE /steps/2/steps/1: there is no value; leave the field out or give a value
                        n:10:10: REFUSED /points/a~1b~0c: points: 'x' is not a decimal; give digits with at most one point, such as 12 or -0.75\
                        """);
        assertThat(refusal.problems()).hasSize(9).first().returns("n", Problem::file);
    }

    @Test
    void problemsOfAJsonDocumentHaveLineAndColumnToo() {
        String json = """
                {
                  "id": "n", "copies": "2",
                  "steps": [
                    {"place": 3, "kind": "look"}
                  ],
                  "label": "甲", "publishedOn": "2026-03-31",
                  "format": 1,
                  "kind": "notice"
                }
                """;

        assertThat(Reading.english(Notice.DOCUMENT, json(json))).isEqualTo("""
                        n:2:24: WRONG_TYPE /copies: here stands a text; a whole number is wanted
                        n:4:15: WRONG_TYPE /steps/0/place: here stands a number; a text in quotes, "3", is wanted\
                        """);
    }

    @Test
    void fieldWithoutANearWordOnlyGetsTheKnownOnes() {
        assertThat(Reading.english(Notice.DOCUMENT, yaml(HEAD + "zebra: 1\n")))
                .isEqualTo("n:6:1: UNKNOWN_FIELD /zebra: unknown field 'zebra'; known: kind, format, id, label,"
                        + " publishedOn, atMost, copies, urgent, grade, steps, points");
        assertThat(Reading.chinese(Notice.DOCUMENT, yaml(HEAD + "steps: [{kind: zebra}]\n")))
                .isEqualTo("n:6:16: UNKNOWN_WORD /steps/0/kind: 未知的词 “zebra”；可用：look, group");
    }

    @Test
    void constructorsRefusalStandsAtTheObject() {
        assertThat(Reading.english(Notice.DOCUMENT, yaml(HEAD + "copies: 0\n")))
                .isEqualTo("n:1:1: REFUSED /: copies: 0 is below 1; give 1 or more");
    }

    @Test
    void lineBreaksOfTheDocumentDoNotMakeLinesOfTheMessage() {
        assertThat(Reading.english(Notice.DOCUMENT, yaml(HEAD + "points: {\"a\\nn:1:1: EMPTY /\\u2028b\": x}\n")))
                .isEqualTo("n:6:38: REFUSED /points/a n:1:1: EMPTY ~1 b: points: 'x' is not a decimal;"
                        + " give digits with at most one point, such as 12 or -0.75");
    }

    @Test
    void messageListsTenProblemsAndCountsTheRest() {
        DocumentException refusal =
                Reading.refusal(Notice.DOCUMENT, yaml(HEAD + "steps: [" + "0, ".repeat(12) + "]\n"));

        assertThat(refusal.problems()).hasSize(12);
        assertThat(refusal.message(Language.EN)).endsWith("\nand 2 more").hasLineCount(11);
        assertThat(refusal.message(Language.ZH)).endsWith("\n另有 2 处").hasLineCount(11);
    }

    @Test
    void messageStaysBelowTwoThousandCharactersWhateverTheDocumentSays() {
        String long60k = "k".repeat(60_000);

        DocumentException refusal = Reading.refusal(
                Notice.DOCUMENT,
                json("{\"%s\":{\"%s\":1},\"label\":\"%s\",\"steps\":[%s0]}"
                        .formatted(long60k, long60k, long60k, "{\"kind\":\"a long word\"},".repeat(500))));

        assertThat(refusal.message(Language.EN)).hasSizeLessThan(2_000);
        assertThat(refusal.message(Language.ZH)).hasSizeLessThan(2_000);
    }

    @Test
    void longPointerDoesNotHideWhatIsWrong() {
        String deep = "{\"kind\":\"group\",\"steps\":[".repeat(20) + "0" + "]}".repeat(20);

        assertThat(Reading.refusal(Notice.DOCUMENT, yaml(HEAD + "steps: [" + deep + "]\n"))
                        .problems())
                .singleElement()
                .returns("/steps/0".repeat(21), Problem::pointer)
                .asString()
                .endsWith(
                        ": WRONG_TYPE /steps/0/steps/0/steps/0/steps/0/steps/0…/steps/0/steps/0/steps/0/steps/0/steps/0:"
                                + " here stands a number; an object is wanted");
    }

    @Test
    void pointersBelowALongNameStayShort() {
        DocumentException refusal = Reading.refusal(
                Notice.DOCUMENT, json("{\"kind\":\"notice\",\"points\":{\"%s\":\"x\"}}".formatted("k".repeat(60_000))));

        assertThat(refusal.problems()).extracting(Problem::pointer).contains("/points/" + "k".repeat(200) + "…");
    }

    @Test
    void refusalThatRepeatsALongTextStaysShort() {
        DocumentException refusal = Reading.refusal(
                Notice.DOCUMENT, json("{\"kind\":\"notice\",\"label\":\"%s\\ud800\"}".formatted("甲".repeat(60_000))));

        assertThat(refusal.problems())
                .allSatisfy(
                        problem -> assertThat(problem.reason().in(Language.ZH)).hasSizeLessThan(1_100));
    }

    @Test
    void problemsAreOnlyListedUpToTheLimit() {
        DocumentLimits few = new DocumentLimits(64, 1_000, 100, 100, 64, 3);

        assertThat(Reading.refusal(Notice.DOCUMENT, yaml(HEAD + "steps: [0, 0, 0, 0, 0]\n"), few)
                        .problems())
                .hasSize(3);
    }

    @Test
    void refusalNeedsAProblem() {
        assertThatThrownBy(() -> new DocumentException(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems: there is none; give at least one");
    }

    @Test
    void refusalComesBackWithItsProblemsWhenStored() {
        DocumentException refusal = Reading.refusal(Notice.DOCUMENT, yaml("kind: notise\n"));

        DocumentException back = Serialized.copy(refusal);

        assertThat(back.problems()).isEqualTo(refusal.problems());
        assertThat(back).hasMessage(refusal.getMessage());
    }

    private static Arguments said(DocumentSource source, String english, String chinese) {
        return Arguments.of(source, english, chinese);
    }

    private static DocumentSource yaml(String text) {
        return DocumentSource.yaml("n", text);
    }

    private static DocumentSource json(String text) {
        return DocumentSource.json("n", text);
    }
}
