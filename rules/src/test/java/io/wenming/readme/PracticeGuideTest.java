package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of the guide of practice prints what stands beside it, and each line of its table is Java that compiles. */
class PracticeGuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("basedir", "")).resolve("docs/practice.md");
    private static final String IMPORTS = """
            import io.wenming.cadence.*;
            import io.wenming.coverage.*;
            import io.wenming.creation.*;
            import io.wenming.division.*;
            import io.wenming.joint.*;
            import io.wenming.label.*;
            import io.wenming.number.*;
            import io.wenming.period.*;
            import io.wenming.practice.*;
            import io.wenming.procedure.*;
            import io.wenming.record.*;
            import io.wenming.report.*;
            import io.wenming.slip.*;
            import java.time.LocalDate;
            import java.util.*;

            """;

    @TempDir
    Path folder;

    @Test
    void programPrintsWhatItShowsInLessThanFortyLines() throws Exception {
        DocumentedProgram guide = new DocumentedProgram(GUIDE, "PracticeGuide");

        assertThat(guide.run(folder)).isEqualTo(guide.shown());
        assertThat(guide.lines()).isLessThan(40);
    }

    @Test
    void everyLineOfTheFrameworkIsALineOfJava() throws IOException {
        Snippets rows = Snippets.rows(DocumentedPage.read(GUIDE));

        assertThat(rows.count()).isGreaterThan(45);
        assertThat(
                        rows.compile(
                                folder,
                                IMPORTS,
                                "Division district, LocalDate day, DateRange days, Label label, PracticeRecords records, "
                                        + "CoverageSource source, ReportSource reportSource, Figure figure, WorkReport report, JointPush push"))
                .isEmpty();
    }
}
