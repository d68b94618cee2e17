package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWritingTest {
    /** Characters that mean something in YAML or JSON, and some of other planes. */
    private static final String SIGNS = "ab01.-+:#,[]{}&*!|>'\"%@`?=<~\\ \n\t_eExXnNyY文明𠮷\u00A0\u2028";

    static LongStream seeds() {
        return Seeds.of(20260205, 8000);
    }

    @Test
    void yamlHasTheFieldsInTheirDeclaredOrder() {
        assertThat(Notice.DOCUMENT.toYaml(whole())).isEqualTo("""
                        kind: notice
                        format: 1
                        id: "7"
                        label:
                          zh: 通知
                          en: notice
                        publishedOn: 2026-03-31
                        atMost: "2.5"
                        copies: 3
                        urgent: true
                        grade: high
                        steps:
                        - kind: look
                          place: 食堂
                        - kind: group
                          steps:
                          - kind: look
                            place: "no"
                        points:
                          卫生: "8"
                          秩序: "-0.5"
                        """);
    }

    @Test
    void jsonHasTheFieldsInTheirDeclaredOrder() {
        assertThat(Notice.DOCUMENT.toJson(usual("n"))).isEqualTo("""
                        {
                          "kind" : "notice",
                          "format" : 1,
                          "id" : "n",
                          "label" : "甲",
                          "publishedOn" : "2026-03-31"
                        }
                        """);
    }

    @Test
    void canonicalFormIsOneLineWithSortedMembers() {
        assertThat(Notice.DOCUMENT.canonical(whole()))
                .isEqualTo("{\"atMost\":\"2.5\",\"copies\":3,\"format\":1,\"grade\":\"high\",\"id\":\"7\","
                        + "\"kind\":\"notice\",\"label\":{\"en\":\"notice\",\"zh\":\"通知\"},"
                        + "\"points\":{\"卫生\":\"8\",\"秩序\":\"-0.5\"},\"publishedOn\":\"2026-03-31\","
                        + "\"steps\":[{\"kind\":\"look\",\"place\":\"食堂\"},"
                        + "{\"kind\":\"group\",\"steps\":[{\"kind\":\"look\",\"place\":\"no\"}]}],\"urgent\":true}");
    }

    @Test
    void canonicalFormIsTheSameHoweverTheDocumentWasWritten() {
        String yaml = """
                points: {秩序: -0.50, 卫生: 8.0}
                steps: [{place: 食堂, kind: look}, {steps: [{kind: look, place: 'no'}], kind: group}]
                grade: high
                urgent: true
                copies: 3
                atMost: '2.500'
                publishedOn: 2026-03-31
                label: {en: notice, zh: 通知}
                id: '7'
                format: 1
                kind: notice
                """;

        Notice read = Notice.DOCUMENT.read(DocumentSource.yaml("n", yaml));

        assertThat(Notice.DOCUMENT.canonical(read)).isEqualTo(Notice.DOCUMENT.canonical(whole()));
        assertThat(Notice.DOCUMENT.contentHash(read)).isEqualTo(Notice.DOCUMENT.contentHash(whole()));
        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", Notice.DOCUMENT.canonical(whole()))))
                .isEqualTo(whole());
    }

    @Test
    void contentHashIsTheSha256OfTheCanonicalForm() throws NoSuchAlgorithmException {
        byte[] canonical = Notice.DOCUMENT.canonical(whole()).getBytes(StandardCharsets.UTF_8);

        String hex =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));

        assertThat(Notice.DOCUMENT.contentHash(whole())).hasToString("SHA-256:" + hex);
        assertThat(Notice.DOCUMENT.contentHash(usual("a"))).isNotEqualTo(Notice.DOCUMENT.contentHash(usual("b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "True",
                "null",
                "Null",
                "~",
                "yes",
                "no",
                "on",
                "off",
                "y",
                "n",
                "1e3",
                "0x1F",
                "1_000",
                ".5",
                "+1",
                "-",
                "- a",
                "a: b",
                "a #b",
                "#a",
                " lead",
                "trail ",
                "\ta",
                "a\tb",
                "é\n",
                "a\n\n",
                "a\nb",
                " a\nb",
                "a\r\nb",
                "a\rb",
                "---",
                "--- a",
                "...",
                "%x",
                "@x",
                "`x",
                "!x",
                "&x",
                "*x",
                "=",
                "<<",
                "2026-03-31",
                "1:30",
                "0o17",
                "010",
                "1.",
                "1.e5",
                "-.5",
                ".",
                "?",
                "? a",
                ":",
                "a:",
                "[a]",
                "{a}",
                "a, b",
                "'a'",
                "\"a\"",
                "\\",
                "a\\nb",
                "a:\u2028b",
                "a:\u2029b",
                "a\u2028b",
                "\uFEFFa",
                "𠮷",
                "|",
                "> a",
                "a\n  b",
                "a\n---\nb",
                "a \nb",
                "a\n ",
                "\n\na",
                "12",
                "-0",
                "0b1",
                ".nan",
                ".inf",
                "Infinity",
                "1 000",
                "１０",
                "a'b",
                "00",
                "1__0",
                "190:20:30",
                "12e03",
                "_1",
                "<script>"
            })
    void textReadsBackToItselfAsValueAndAsName(String text) {
        Notice notice = usual(text);

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", Notice.DOCUMENT.toYaml(notice))))
                .isEqualTo(notice);
        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", Notice.DOCUMENT.toJson(notice))))
                .isEqualTo(notice);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDocumentReadsBackEqual(long seed) {
        Notice notice = any(new SplittableRandom(seed));

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", Notice.DOCUMENT.toYaml(notice))))
                .isEqualTo(notice);
        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", Notice.DOCUMENT.toJson(notice))))
                .isEqualTo(notice);
        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", Notice.DOCUMENT.canonical(notice))))
                .isEqualTo(notice);
    }

    @Test
    void longTextStaysOnOneLine() {
        Notice notice = usual("文明 ".repeat(300) + "x");

        assertThat(Notice.DOCUMENT.toYaml(notice)).contains("id: " + notice.id());
    }

    @Test
    void valueWithoutAWordIsNotWritten() {
        DocumentKind<String> kind = DocumentKind.of("word", 1, fields -> {
            var word = fields.required("word", Codec.words(ImmutableMap.of("a", "A")), (String text) -> text);
            return in -> in.get(word);
        });

        assertThat(kind.toYaml("A")).isEqualTo("kind: word\nformat: 1\nword: a\n");
        assertThatThrownBy(() -> kind.toYaml("B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: 'B' has no word in documents; give one of [a]");
    }

    @Test
    void formWithoutAKindIsNotWritten() {
        Variants<Object> texts = Variants.<Object>none().with("text", String.class, fields -> {
            var text = fields.required("text", Codecs.TEXT, (String given) -> given);
            return in -> in.get(text);
        });
        DocumentKind<Object> kind = DocumentKind.of("texts", 1, fields -> {
            var text = fields.required("value", texts, given -> given);
            return in -> in.get(text);
        });

        assertThat(kind.canonical("a"))
                .isEqualTo("{\"format\":1,\"kind\":\"texts\",\"value\":{\"kind\":\"text\",\"text\":\"a\"}}");
        assertThatThrownBy(() -> kind.toYaml(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Integer: it has no kind in documents; register one with its codec");
        assertThat(texts.words()).containsExactly("text");
    }

    @Test
    void kindAndFieldAreDeclaredOnce() {
        Variants<Object> one = Variants.none().with("text", String.class, fields -> in -> "a");

        assertThatThrownBy(() -> one.with("text", Integer.class, fields -> in -> 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind: 'text' for Integer is taken; give a word and a class of its own");
        assertThatThrownBy(() -> one.with("other", String.class, fields -> in -> "b"))
                .hasMessage("kind: 'other' for String is taken; give a word and a class of its own");
        assertThatThrownBy(() -> Codec.<String>object(fields -> {
                    var first = fields.required("a", Codecs.TEXT, text -> text);
                    fields.required("a", Codecs.TEXT, text -> text);
                    return in -> in.get(first);
                }))
                .hasMessage("field: 'a' is declared twice; give each field a name of its own");
    }

    private static Notice whole() {
        return new Notice(
                "7",
                Label.of("通知", "notice"),
                LocalDate.of(2026, 3, 31),
                Optional.of(Points.of("2.5")),
                3,
                true,
                Notice.Grade.HIGH,
                ImmutableList.of(new Notice.Look("食堂"), new Notice.Group(ImmutableList.of(new Notice.Look("no")))),
                ImmutableSortedMap.of("秩序", Points.of("-0.5"), "卫生", Points.of(8)));
    }

    static IntStream characters() {
        return IntStream.iterate(0, first -> first <= Character.MAX_VALUE, first -> first + 4_096);
    }

    @ParameterizedTest
    @MethodSource("characters")
    void everyCharacterThatATextMayHaveReadsBack(int first) {
        String all = IntStream.range(first, first + 4_096)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Notice notice = usual("x" + Texts.withoutStrangers(all));

        assertThat(Notice.DOCUMENT.read(DocumentSource.yaml("n", Notice.DOCUMENT.toYaml(notice))))
                .isEqualTo(notice);
        assertThat(Notice.DOCUMENT.read(DocumentSource.json("n", Notice.DOCUMENT.toJson(notice))))
                .isEqualTo(notice);
    }

    private static Notice usual(String text) {
        return new Notice(
                text,
                Label.of("甲"),
                LocalDate.of(2026, 3, 31),
                Optional.empty(),
                1,
                false,
                Notice.Grade.LOW,
                ImmutableList.of(),
                text.equals("n") ? ImmutableSortedMap.of() : ImmutableSortedMap.of(text, Points.of(1)));
    }

    private static Notice any(SplittableRandom random) {
        return new Notice(
                anyText(random),
                Label.of(anyText(random), anyText(random)),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                random.nextBoolean() ? Optional.of(anyPoints(random)) : Optional.empty(),
                random.nextInt(1, Integer.MAX_VALUE),
                random.nextBoolean(),
                random.nextBoolean() ? Notice.Grade.HIGH : Notice.Grade.LOW,
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> anyStep(random, 3))
                        .collect(ImmutableList.toImmutableList()),
                IntStream.range(0, random.nextInt(4))
                        .boxed()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                String::compareTo, i -> i + anyText(random), i -> anyPoints(random))));
    }

    private static Notice.Step anyStep(SplittableRandom random, int depth) {
        return depth == 0 || random.nextBoolean()
                ? new Notice.Look(anyText(random))
                : new Notice.Group(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> anyStep(random, depth - 1))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Points anyPoints(SplittableRandom random) {
        return Points.of(java.math.BigDecimal.valueOf(random.nextInt(), random.nextInt(9))
                .toPlainString());
    }

    /** Never blank. */
    private static String anyText(SplittableRandom random) {
        int[] signs = SIGNS.codePoints().toArray();
        String text = IntStream.range(0, random.nextInt(1, 12))
                .mapToObj(i -> Character.toString(signs[random.nextInt(signs.length)]))
                .collect(Collectors.joining());
        return text.isBlank() ? "明" : text;
    }
}
