package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the README and the guides compile, run and print what is said beside them. */
class QuickstartTest {
    private static final Path HERE = Path.of(System.getProperty("basedir", ""));
    private static final Path README = HERE.resolve("../README.md");

    @TempDir
    Path folder;

    @Test
    void quickstartPrintsWhatTheReadmeShows() throws Exception {
        DocumentedProgram quickstart = new DocumentedProgram(README, "Quickstart");

        assertThat(quickstart.run(folder)).isEqualTo(quickstart.shown());
    }

    @Test
    void quickstartFitsOnAScreen() throws IOException {
        assertThat(new DocumentedProgram(README, "Quickstart").lines()).isLessThanOrEqualTo(20);
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void scoringGuidePrintsWhatItShowsInLessThanSixtyLines() throws Exception {
        DocumentedProgram guide = new DocumentedProgram(HERE.resolve("docs/scoring.md"), "ScoringGuide");

        assertThat(guide.run(folder)).isEqualTo(guide.shown());
        assertThat(guide.lines()).isLessThan(60);
    }

    @Test
    void honorsGuidePrintsWhatItShowsInLessThanFortyLines() throws Exception {
        DocumentedProgram guide = new DocumentedProgram(HERE.resolve("docs/honors.md"), "HonorGuide");

        assertThat(guide.run(folder)).isEqualTo(guide.shown());
        assertThat(guide.lines()).isLessThan(40);
    }

    @Test
    void cadenceGuidePrintsWhatItShowsInLessThanFortyLines() throws Exception {
        DocumentedProgram guide = new DocumentedProgram(HERE.resolve("docs/cadence.md"), "CadenceGuide");

        assertThat(guide.run(folder)).isEqualTo(guide.shown());
        assertThat(guide.lines()).isLessThan(40);
    }
}
