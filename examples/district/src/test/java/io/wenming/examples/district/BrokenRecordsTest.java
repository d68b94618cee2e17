package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Records with one thing wrong: exit code 1, where and what is wrong on stderr, and nothing printed. */
class BrokenRecordsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/data");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheShippedRecords() throws IOException {
        Files.createDirectory(folder.resolve("standards"));
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(SHIPPED.relativize(file).toString()));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/broken-records.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsWrongIsSaid(String file, String given, String instead, String message) throws IOException {
        replace(file, given, instead);

        assertRefused("en", message + "\n");
    }

    @Test
    void aDeadlineInAnUnpublishedYearIsSaidInItsRow() throws IOException {
        replace("problems.yaml", "openedOn: 2026-03-18", "openedOn: 2026-12-31");

        Ran ran = Ran.with("--lang", "en", "--as-of", "2026-12-31", "--data", folder.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .containsPattern("2026-010 .* the working days of 2027 are not published, no deadline")
                .contains("Not counted above, since working days are not published: 1.")
                .containsPattern("2026-008 .* open ");
    }

    @Test
    void theCopyIsWhole() {
        assertThat(Ran.with("--data", folder.toString())).isEqualTo(Ran.with());
    }

    @Test
    void aMissingFileIsNamedInEitherLanguage() throws IOException {
        Files.delete(folder.resolve("ladder.yaml"));

        assertRefused("en", "ladder.yaml:1:1: FILE_MISSING /: the data folder has no file ladder.yaml; add it\n");
        assertRefused("zh", "ladder.yaml:1:1: FILE_MISSING /: 数据目录中没有文件 ladder.yaml；请补上\n");
    }

    @Test
    void aMissingStandardIsNamed() throws IOException {
        Files.delete(folder.resolve("standards/family-ten-star.yaml"));

        assertRefused(
                "en",
                "standards/family-ten-star.yaml:1:1: FILE_MISSING /: the data folder has no file "
                        + "standards/family-ten-star.yaml; add it\n");
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Path file = folder.resolve("problems.yaml");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));

        assertRefused("zh", "problems.yaml:1:3: ENCODING /: 文件不是 UTF-8 编码，疑为 GBK；请另存为 UTF-8\n");
    }

    @Test
    void aMarkBeforeTheTextMovesNothing() throws IOException {
        replace("problems.yaml", "unit: o-urban", "unit: o-urbam");
        Path file = folder.resolve("problems.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(file));

        assertRefused(
                "zh",
                "problems.yaml:6:26: UNKNOWN_OFFICE /problems/0/unit: 没有责任单位“o-urbam”；"
                        + "可用：o-urban, o-housing, o-traffic, o-education, o-rural\n");
    }

    @Test
    void allFilesAreReadAndAllProblemsSaid() throws IOException {
        replace("district.yaml", "round: 8", "round: 9");
        replace("subjects.yaml", "id: f-01", "id: f-1");
        replace("problems.yaml", "unit: o-urban", "unit: o-urbam");
        replace("cadence.yaml", "recordDays: 2", "recordDay: 2");
        Files.delete(folder.resolve("ladder.yaml"));

        Ran ran = Ran.with("--lang", "en", "--data", folder.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().map(line -> line.substring(0, line.indexOf(": ", line.indexOf(" /")))))
                .containsExactlyInAnyOrder(
                        "cadence.yaml:9:117: UNKNOWN_FIELD /rules/0/recordDay",
                        "ladder.yaml:1:1: FILE_MISSING /",
                        "district.yaml:17:8: UNKNOWN_ROUND /round",
                        "problems.yaml:6:26: UNKNOWN_OFFICE /problems/0/unit",
                        "facts.yaml:71:15: UNKNOWN_SUBJECT /sheets/22/subject",
                        "register.yaml:17:62: UNKNOWN_SUBJECT /events/11/subject");
    }

    @Test
    void aFolderThatIsNoneIsABadOption() {
        Ran ran = Ran.with("--data", folder.resolve("none").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("is no folder; give one that holds district.yaml");
    }

    private void assertRefused(String language, String message) {
        Ran ran = Ran.with("--lang", language, "--data", folder.toString());

        assertThat(ran.err()).isEqualTo(message);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
    }

    private void replace(String file, String given, String instead) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(given);
        int at = text.indexOf(given);
        Files.writeString(path, text.substring(0, at) + instead + text.substring(at + given.length()));
    }
}
