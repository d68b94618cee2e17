package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the guides outside their programs is Java that compiles; the guide of documents also runs. */
class SnippetsTest {
    private static final Path HERE = Path.of(System.getProperty("basedir", ""));
    private static final String SESSION = """
            import io.wenming.document.*;
            import io.wenming.edition.*;
            import io.wenming.fact.*;
            import io.wenming.finding.*;
            import io.wenming.kind.*;
            import io.wenming.label.*;
            import io.wenming.scoring.*;
            import io.wenming.template.*;
            import java.nio.file.*;
            import java.time.LocalDate;
            import java.util.*;

            public class Session {
                public static void main(String[] args) throws Exception {
                    Path folder = Path.of("%s"), path = folder.resolve("standard.yaml");
                    DocumentSource source = DocumentSource.file(path), file2017 = source;
                    DocumentSource file2026 = DocumentSource.file(folder.resolve("2026.yaml"));
                    Standard of2025 = Standard.DOCUMENT.read(file2017), of2026 = Standard.DOCUMENT.read(file2026);
                    LocalDate asOf = LocalDate.of(2026, 3, 20);
                    List<FactSheet> lastMonth = List.of(new FactSheet("A", Facts.none()));
            %s
                    System.out.print(index.on(asOf).orElseThrow().version() + " " + diff.in(Language.ZH));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void guideOfDocumentsRunsAsOneSession() throws Exception {
        DocumentedPage page = page("documents.md");
        String standard = page.in("yaml").findFirst().orElseThrow();
        String edition = page.first("yaml", code -> code.startsWith("edition:")).orElseThrow();
        String session = page.in("java")
                .map(code ->
                        code.replace("Files.writeString(path,", "Files.writeString(folder.resolve(\"village.yaml\"),"))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("standard.yaml"), standard);
        Files.writeString(
                folder.resolve("2026.yaml"),
                standard.replace("version: 2017-08", "version: 2026-01")
                                .replace("weight: 0.85", "weight: 0.8")
                                .replace("weight: 0.15", "weight: 0.2")
                        + edition);

        assertThat(DocumentedProgram.run(folder, "Session", SESSION.formatted(folder, session)))
                .startsWith("2026-01 ")
                .contains("总分 › 实地考察 › 权重：由 0.85 改为 0.8");
        assertThat(page.text()).contains("总分 › 实地考察 › 权重：由 0.85 改为 0.8");
    }

    @Test
    void everyRowOfTheTableOfScoringCompiles() throws IOException {
        Snippets rows = Snippets.rows(page("scoring.md"));

        assertThat(rows.count()).isGreaterThan(18);
        assertThat(rows.compile(folder, """
                        import static io.wenming.fact.FactKey.*;
                        import static io.wenming.scoring.ScoringRule.*;

                        import com.google.common.collect.*;
                        import io.wenming.fact.*;
                        import io.wenming.number.*;
                        import io.wenming.scoring.*;
                        import java.util.*;

                        """, "Standard standard, Score score, Facts facts, Map<String, Decimal> costs"))
                .isEmpty();
    }

    @Test
    void everyRowOfTheTableOfHonorsCompiles() throws IOException {
        Snippets cells = Snippets.cells(page("honors.md"));

        assertThat(cells.count()).isGreaterThan(14);
        assertThat(cells.compile(
                        folder,
                        """
                        import static io.wenming.creation.CreationType.*;
                        import static io.wenming.creation.Tier.*;
                        import static io.wenming.fact.FactKey.*;
                        import static io.wenming.honor.EntryReason.*;
                        import static io.wenming.honor.EntryRule.*;
                        import static io.wenming.honor.QuotaSize.*;
                        import static io.wenming.honor.Replacement.*;

                        import io.wenming.creation.Tier;
                        import io.wenming.finding.ReasonCode;
                        import io.wenming.honor.*;
                        import io.wenming.number.*;
                        import java.time.LocalDate;
                        import java.util.List;

                        """,
                        "Tier tier, ReasonCode otherwise, EntryRule otherKind, List<String> order, LocalDate day"))
                .isEmpty();
    }

    @Test
    void everyRowOfTheTableOfCadenceCompiles() throws IOException {
        Snippets cells = Snippets.cells(page("cadence.md"));

        assertThat(cells.count()).isGreaterThan(15);
        assertThat(
                        cells.compile(
                                folder,
                                """
                        import static io.wenming.cadence.CadenceRule.*;
                        import static io.wenming.calendar.Convention.FOLLOWING;
                        import static io.wenming.division.DivisionLevel.VILLAGE;
                        import static io.wenming.period.PeriodUnit.WEEK;
                        import static java.time.DayOfWeek.MONDAY;

                        import io.wenming.cadence.*;
                        import io.wenming.coverage.Population;
                        import io.wenming.creation.Tier;
                        import io.wenming.division.Division;
                        import io.wenming.label.Label;
                        import java.time.LocalDate;

                        """,
                                "CadenceRule.Builder rule, String id, Label label, LocalDate day, Division district, Population population"))
                .isEmpty();
    }

    @Test
    void everySnippetOfTheVocabularyCompiles() throws IOException {
        Snippets snippets = Snippets.blocks(DocumentedPage.read(HERE.resolve("../core/docs/vocabulary.md")));

        assertThat(snippets.count()).isEqualTo(2);
        assertThat(snippets.compile(
                        folder,
                        """
                        import io.wenming.calendar.*;
                        import io.wenming.fact.*;
                        import io.wenming.scoring.Standard;
                        import java.time.LocalDate;
                        import java.util.Map;

                        """,
                        "Standard standard, Map<LocalDate, String> offDays, Map<LocalDate, String> makeUpDays"))
                .isEmpty();
    }

    @Test
    void everySnippetOfTheGuideOfRulesCompiles() throws IOException {
        Snippets snippets = Snippets.blocks(page("rules.md"));

        assertThat(snippets.count()).isEqualTo(5);
        assertThat(snippets.compile(
                        folder,
                        """
                        import static io.wenming.creation.CreationType.UNIT;
                        import static io.wenming.creation.Tier.PREFECTURE;

                        import io.wenming.cadence.Supervision;
                        import io.wenming.calendar.WorkingCalendar;
                        import io.wenming.citation.Citation;
                        import io.wenming.creation.*;
                        import io.wenming.division.*;
                        import io.wenming.finding.FindingText;
                        import io.wenming.honor.*;
                        import io.wenming.label.Language;
                        import io.wenming.number.Rate;
                        import io.wenming.period.DateRange;
                        import io.wenming.procedure.Procedure;
                        import io.wenming.procedure.ProcedureRun;
                        import io.wenming.procedure.ProcedureStanding;
                        import io.wenming.slip.*;
                        import io.wenming.subject.Subject;
                        import io.wenming.surge.*;
                        import java.time.LocalDate;
                        import java.util.List;

                        """,
                        "LocalDate asOf, Citation clause, Register register, HonorScheme scheme, HonorHistory history, "
                                + "List<Subject> subjects, Title title, Division district, Division city, Launch launch, "
                                + "Subject school, Ladder ladder, Problem problem, WorkingCalendar calendar, ProblemBook book, "
                                + "List<String> units, DateRange quarter, ProgressLadder colors, DateRange term, "
                                + "ProcedureRun run, SurgeRule rule, Supervision supervision"))
                .isEmpty();
    }

    private static DocumentedPage page(String name) throws IOException {
        return DocumentedPage.read(HERE.resolve("docs").resolve(name));
    }
}
