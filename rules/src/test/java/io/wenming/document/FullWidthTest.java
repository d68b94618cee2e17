package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthTest {
    private static final String HEAD = """
            kind: notice
            format: 1
            id: n
            label: 甲
            publishedOn: 2026-03-31
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "copies: ３|6:9|/copies|３|3",
                "copies: “3”|6:9|/copies|“3”|3",
                "atMost: １０．５|6:9|/atMost|１０．５|10.5",
                "atMost: －１|6:9|/atMost|－１|-1",
                "points: {a: '１０'}|6:13|/points/a|１０|10",
                "grade: ｈｉｇｈ|6:8|/grade|ｈｉｇｈ|high",
                "grade: ‘high’|6:8|/grade|‘high’|high",
                "ｇｒａｄｅ: high|6:1|/ｇｒａｄｅ|ｇｒａｄｅ|grade",
                "“grade”: high|6:1|/“grade”|“grade”|grade",
                "steps: [{kind: “look”, place: a}]|6:16|/steps/0/kind|“look”|look",
                "copies：3|6:7|/|：|:",
                "points:⏎  a：1|7:3|/points|：|:",
                "points:⏎  a：1⏎  b: 2|7:4|/|：|:",
                "points: {a: 1，b: 2}|6:14|/|，|,",
                "steps:⏎  - kind：look⏎    place: a|7:9|/|：|:"
            })
    void yamlOfAnInputMethodIsNamedWithWhatToWrite(
            String lines, String place, String pointer, String given, String meant) {
        DocumentSource source = DocumentSource.yaml("n", HEAD + lines.replace('⏎', '\n') + "\n");

        assertThat(Reading.english(Notice.DOCUMENT, source)).isEqualTo(english(place, pointer, given, meant));
        assertThat(Reading.chinese(Notice.DOCUMENT, source)).isEqualTo(chinese(place, pointer, given, meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "｛\"kind\":\"notice\"}|1:1|｛|{",
                "{“kind”:\"notice\"}|1:2|“|\"",
                "{\"kind\"：\"notice\"}|1:8|：|:",
                "{\"kind\":\"notice\"，\"format\":1}|1:17|，|,",
                "{\"kind\":\"notice\",\"copies\":３}|1:27|３|3",
                "{\"kind”:\"notice\"|1:7|”|\"",
                "{\"kind\":\"notice”,⏎\"format\":1}|1:16|”|\"",
                "{\"id\":\"说“好”\",\"kind\":\"notice”,⏎\"format\":1}|1:28|”|\""
            })
    void jsonOfAnInputMethodIsNamedWithWhatToWrite(String json, String place, String given, String meant) {
        DocumentSource source = DocumentSource.json("n", json.replace('⏎', '\n'));

        assertThat(Reading.english(Notice.DOCUMENT, source)).isEqualTo(english(place, "/", given, meant));
        assertThat(Reading.chinese(Notice.DOCUMENT, source)).isEqualTo(chinese(place, "/", given, meant));
    }

    @Test
    void everyFullWidthPlaceIsNamedAtOnceBesideOtherProblems() {
        assertThat(Reading.chinese(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "copies: ３\ngrade: “low”\nx: 1\n")))
                .isEqualTo("""
                        n:6:9: FULL_WIDTH /copies: 此处的 “３” 是中文输入法的全角字符；请改为半角的 “3”
                        n:7:8: FULL_WIDTH /grade: 此处的 ““low”” 是中文输入法的全角字符；请改为半角的 “low”
                        n:8:1: UNKNOWN_FIELD /x: 未知字段 “x”；可用：kind, format, id, label, publishedOn, atMost, copies, \
                        urgent, grade, steps, points""");
    }

    @Test
    void fullWidthCharactersOfATextAreTheText() {
        String yaml = HEAD.replace("甲", "关于“三清”工作：第１期，通知");

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", yaml)).label().zh())
                .isEqualTo("关于“三清”工作：第１期，通知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies: ３.5", "copies: “x”", "grade: ｍｉｄｄｌｅ", "ｚｅｂｒａ: 1", "atMost: １Ｅ５"})
    void whatIsWrongInHalfWidthTooIsNotBlamedOnTheWidth(String line) {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + line + "\n")))
                .doesNotContain("FULL_WIDTH");
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, 4:8, they look like GBK, 疑为 GBK",
        "UTF-16, 1:1, they look like UTF-16 or UTF-32, 疑为 UTF-16 或 UTF-32",
        "UTF-16LE, 1:1, they look like UTF-16 or UTF-32, 疑为 UTF-16 或 UTF-32",
        "UTF-16BE, 1:1, they look like UTF-16 or UTF-32, 疑为 UTF-16 或 UTF-32",
        "UTF-32, 1:1, they look like UTF-16 or UTF-32, 疑为 UTF-16 或 UTF-32"
    })
    void otherEncodingIsNamedAtItsFirstCharacterThatIsNotUtf8(
            String charset, String place, String english, String chinese) {
        DocumentSource source = encoded(HEAD.getBytes(Charset.forName(charset)));

        assertThat(Reading.english(Notice.DOCUMENT, source))
                .isEqualTo("n:%s: ENCODING /: the bytes are not UTF-8, %s; save the file as UTF-8"
                        .formatted(place, english));
        assertThat(Reading.chinese(Notice.DOCUMENT, source))
                .isEqualTo("n:%s: ENCODING /: 文件不是 UTF-8 编码，%s；请另存为 UTF-8".formatted(place, chinese));
    }

    @Test
    void bytesOfNoKnownEncodingAreSaidToBeThat() {
        DocumentSource source = encoded(new byte[] {'a', '\n', 'b', (byte) 0xFF, (byte) 0xC0, (byte) 0x80});

        assertThat(Reading.english(Notice.DOCUMENT, source))
                .isEqualTo("n:2:2: ENCODING /: the bytes are not UTF-8, of an encoding that is not known;"
                        + " save the file as UTF-8");
    }

    @Test
    void byteOrderMarkWithinADocumentIsNamedByTheFieldThatIsMeant() {
        assertThat(Reading.english(Notice.DOCUMENT, DocumentSource.yaml("n", HEAD + "\uFEFFcopies: 3\n")))
                .startsWith("n:6:")
                .contains("FULL_WIDTH")
                .endsWith("write 'copies' (half-width)");
    }

    private static DocumentSource encoded(byte[] bytes) {
        return DocumentSource.of("n", DocumentSource.Syntax.YAML, ByteSource.wrap(bytes));
    }

    private static String english(String place, String pointer, String given, String meant) {
        return "n:%s: FULL_WIDTH %s: here stands '%s' as Chinese input methods write it; write '%s' (half-width)"
                .formatted(place, pointer, given, meant);
    }

    private static String chinese(String place, String pointer, String given, String meant) {
        return "n:%s: FULL_WIDTH %s: 此处的 “%s” 是中文输入法的全角字符；请改为半角的 “%s”".formatted(place, pointer, given, meant);
    }
}
