package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.kind.LibraryKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {
    @TempDir
    Path folder;

    @Test
    void validDocumentsSaySo() {
        Ran ran =
                Ran.wenming("validate", Ran.DATA.resolve("scheme.yaml"), Ran.standard("campus-point"), "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines().get(0)).endsWith("scheme.yaml: valid (honor_scheme 1)");
        assertThat(ran.lines().get(2)).contains("campus-point.yaml: remark TOTAL_POINTS campus-point: ");
    }

    @Test
    void whatIsOddIsToldWithWhatShowsIt() throws IOException {
        Path file = write("a.yaml", """
                kind: standard
                format: 1
                id: s
                version: "1"
                label: {zh: 标准, en: standard}
                total:
                  id: tidy
                  label: {zh: 整洁, en: tidy}
                  points: 10
                  rule:
                    kind: bands
                    measure: {kind: decimal, input: v}
                    bands:
                      - {name: A, when: {atLeast: "60"}, points: "10"}
                      - {name: B, when: {atMost: "59"}, points: "5"}
                    otherwise: "0"
                """);

        assertThat(Ran.wenming("validate", file, "--lang", "zh").lines())
                .containsExactly(
                        file + ": 正确（standard 1）",
                        file + ": 缺陷 BAND_GAP tidy：高于 59、低于 60 的数值不在任何一档之内",
                        "    例证 {\"v\":{\"decimal\":\"59.5\"}} → 整洁：0 — 数值 59.5 不在各档之内，得 0 分");
        assertThat(Ran.wenming("validate", file, "--format", "json", "--lang", "en")
                        .lines()
                        .get(1))
                .isEqualTo(
                        "{\"file\":\"%s\",\"flaw\":\"BAND_GAP\",\"severity\":\"defect\",\"node\":\"tidy\",\"text\":\"no band holds a value above 59 and below 60\",\"witness\":{\"given\":\"{\\\"v\\\":{\\\"decimal\\\":\\\"59.5\\\"}}\",\"says\":\"tidy: 0 — value 59.5 is in no band, which gives 0 points\",\"proves\":true}}"
                                .formatted(file));
    }

    @Test
    void everyProblemOfEveryFileIsALineWithItsPlace() throws IOException {
        Path first = write("a.yaml", "kind: subjects\nformat: 1\nsubjects:\n  - {id: x, nome: y}\n");
        Path second = write("b.json", "{\"kind\": \"ladder\", \"format\": 2}");

        Ran ran = Ran.wenming("validate", first, second, "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints())
                .contains(
                        first
                                + ":4:13: UNKNOWN_FIELD /subjects/0/nome: unknown field 'nome'; did you mean 'name'? known: id, name, type, form, division, responsibleUnit, attributes",
                        second + ":1:30: UNKNOWN_WORD /format: unknown word '2'; did you mean '1'? known: 1");
    }

    @Test
    void programsGetProblemsAsJson() throws IOException {
        Path file = write("a.yaml", "kind: subjects\nformat: 1\nsubjects: 7\n");

        Ran ran = Ran.wenming("validate", file, "--format", "json", "--lang", "en");

        assertThat(ran.complaints())
                .containsExactly(
                        "{\"file\":\"%s\",\"line\":3,\"column\":11,\"code\":\"WRONG_TYPE\",\"pointer\":\"/subjects\",\"message\":\"here stands a number; a list is wanted\"}"
                                .formatted(file));
    }

    @Test
    void problemsAreAPageToSend() throws IOException {
        Path file = write("a.yaml", "kind: subjects\nformat: 1\nsubjects:\n  - {id: <x>, nome: y}\n");

        Ran zh = Ran.wenming("validate", file, Ran.standard("campus-point"), "--format", "html");
        Ran en = Ran.wenming("validate", file, "--format", "html", "--lang", "en");

        assertThat(zh.code()).isEqualTo(1);
        assertThat(zh.complaints()).anyMatch(line -> line.startsWith(file + ":4:15: UNKNOWN_FIELD"));
        assertThat(zh.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("第 4 行第 15 列", "/subjects/0/nome", "UNKNOWN_FIELD", "未知字段 “nome”", "TOTAL_POINTS")
                .contains("<a class=\"behind\" href=\"#file-1\">", "<h2 id=\"file-1\">");
        assertThat(en.out())
                .contains("line 4, column 15", "unknown field &#39;nome&#39;; did you mean &#39;name&#39;?");
    }

    @Test
    void pageOfValidDocumentsSaysThatTheyAre() {
        Ran ran = Ran.wenming("validate", Ran.DATA.resolve("scheme.yaml"), "--format", "html", "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("scheme.yaml", "honor_scheme 1", "valid").doesNotContain("file-1");
    }

    @Test
    void fileThatIsNotThereIsAProblem() {
        Ran ran = Ran.wenming("validate", "nowhere.yaml");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.complaints()).containsExactly("nowhere.yaml:1:1: FILE_MISSING /: 没有文件“nowhere.yaml”；请检查路径");
    }

    @Test
    void unknownKindListsTheKnownOnes() throws IOException {
        Ran ran = Ran.wenming("validate", write("a.yaml", "kind: standart\nformat: 1\n"), "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "a.yaml:1:7: UNKNOWN_WORD /kind: unknown word 'standart'; did you mean 'standard'? known: cadence,");
    }

    @Test
    void documentThatSaysNoKindIsAProblem() throws IOException {
        Ran ran = Ran.wenming("validate", write("a.yaml", "format: 1\n"), "--lang", "en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("a.yaml:1:1: MISSING_FIELD /: the field 'kind' is missing; add it");
    }

    @Test
    void brokenSyntaxIsTold() throws IOException {
        Ran ran = Ran.wenming("validate", write("a.yaml", "kind: [\n"), write("b.json", "{"), write("c.yaml", ""));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("a.yaml:", "SYNTAX").contains("b.json:").contains("EMPTY");
    }

    @Test
    void everyKindOfDocumentIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(Ran.GOLDEN)) {
            Object[] documents = Stream.concat(
                            Stream.of("validate"),
                            files.filter(file -> file.toString().endsWith(".yaml"))
                                    .filter(file -> !file.endsWith("ranking.yaml")) // a form of a test
                                    .filter(file -> !file.endsWith("province_scheme.yaml"))
                                    .sorted())
                    .toArray();

            Ran ran = Ran.wenming(documents);

            assertThat(ran.err()).isEmpty();
            assertThat(ran.lines().stream().filter(line -> line.contains("正确")))
                    .hasSize(LibraryKinds.ALL.words().size());
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
