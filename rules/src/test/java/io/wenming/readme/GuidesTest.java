package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.kind.LibraryKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of the guides for embedders print what stands below them, and no link of a page leads nowhere. */
class GuidesTest {
    private static final Path HERE = Path.of(System.getProperty("basedir", ""));
    /** A row of kinds and of the constants that they are read with. */
    private static final Pattern KIND_ROW = Pattern.compile("^\\| (`.*`) \\| `\\w+\\.[A-Z]+`", Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            extending.md, OwnScoringRule
            extending.md, OwnEntryRule
            extending.md, OwnOwedBy
            extending.md, OwnDocument
            extending.md, OwnValues
            embedding.md, Keeping
            embedding.md, Sharing
            embedding.md, HostMapper
            embedding.md, Refusing
            """)
    void programPrintsWhatItShows(String page, String name) throws Exception {
        DocumentedProgram program = new DocumentedProgram(HERE.resolve("docs").resolve(page), name);

        assertThat(program.run(folder)).isEqualTo(program.shown());
    }

    @Test
    void everyProgramIsRun() throws IOException {
        assertThat(DocumentedPage.read(HERE.resolve("docs/extending.md")).in("java"))
                .hasSize(5);
        assertThat(DocumentedPage.read(HERE.resolve("docs/embedding.md")).in("java"))
                .hasSize(5);
    }

    @Test
    void tableOfKindsHasEveryKindOfDocument() throws IOException {
        assertThat(KIND_ROW.matcher(DocumentedPage.read(HERE.resolve("docs/documents.md"))
                                .text())
                        .results()
                        .flatMap(row -> WORD.matcher(row.group(1)).results())
                        .map(word -> word.group(1)))
                .containsExactlyInAnyOrderElementsOf(LibraryKinds.ALL.words());
    }

    @Test
    void everyLinkLeadsToAPageAndAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : DocumentedPage.read(page).links()) {
                if (!link.contains("://") && !leads(page, link)) {
                    broken.add(page + " " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean leads(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || DocumentedPage.read(target).anchors().contains(parts[1]));
    }

    private static List<Path> pages() throws IOException {
        Path root = HERE.resolve("..");
        try (Stream<Path> core = Files.list(root.resolve("core/docs"));
                Stream<Path> rules = Files.list(HERE.resolve("docs"))) {
            return Stream.of(Stream.of(root.resolve("README.md")), core, rules)
                    .flatMap(each -> each)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
