package io.wenming.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.readme.DocumentedPage.Block;
import io.wenming.scoring.CustomRule;
import io.wenming.scoring.Indicator;
import io.wenming.scoring.ScoringRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause of the table says the same in Java and in its document, and tells where it comes from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClausesGuideTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "")).resolve("docs/clauses.md");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (\\d+) \\| \\[([^\\]]+)\\]\\(#([^)]+)\\) \\| [^|]+ \\| `([^`]+)` \\|$", Pattern.MULTILINE);
    private static final String SCORING = """
            import static io.wenming.scoring.Indicator.*;
            import static io.wenming.scoring.ScoringRule.*;

            import com.google.common.collect.*;
            import io.wenming.label.*;
            import io.wenming.number.*;
            import io.wenming.ranking.*;
            import io.wenming.sampling.*;
            import io.wenming.scoring.*;
            """;
    private static final String HONORS = """
            import static io.wenming.honor.EntryRule.*;

            import com.google.common.collect.*;
            import io.wenming.creation.*;
            import io.wenming.honor.*;
            import io.wenming.label.*;
            import io.wenming.number.*;
            """;
    private static final String CADENCE = """
            import io.wenming.cadence.*;
            import io.wenming.calendar.*;
            import io.wenming.creation.*;
            import io.wenming.division.*;
            import io.wenming.label.*;
            import io.wenming.period.*;
            import io.wenming.procedure.*;
            import io.wenming.slip.*;
            """;

    private final List<Clause> clauses = new ArrayList<>();
    private DocumentedPage page = new DocumentedPage(List.of(), List.of(), "");

    @BeforeAll
    void compileAllLines(@TempDir Path scoring, @TempDir Path honors, @TempDir Path cadence) throws Exception {
        page = DocumentedPage.read(PAGE);
        clauses.addAll(Clause.of(page, "计分", SCORING, scoring));
        clauses.addAll(Clause.of(page, "称号", HONORS, honors));
        clauses.addAll(Clause.of(page, "督查", CADENCE, cadence));
    }

    Stream<Clause> clauses() {
        return clauses.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void lineOfJavaAndFragmentAreEqual(Clause clause) {
        assertThat(clause.read()).isEqualTo(clause.value());
    }

    @Test
    void everyFormOfScoringRuleSaysAClause() {
        Set<Class<?>> said = clauses()
                .flatMap(clause -> rules(clause.value()))
                .map(ScoringRule::getClass)
                .collect(Collectors.toSet());

        assertThat(said)
                .containsAll(Stream.of(ScoringRule.class.getPermittedSubclasses())
                        .filter(form -> form != CustomRule.class)
                        .toList());
    }

    @Test
    void thereAreThirtyClausesAndMoreOfEverySection() {
        assertThat(clauses).hasSizeGreaterThanOrEqualTo(30);
        assertThat(clauses).filteredOn(clause -> clause.section().equals("计分")).hasSizeGreaterThanOrEqualTo(18);
        assertThat(clauses).filteredOn(clause -> clause.section().equals("称号")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(clauses).filteredOn(clause -> clause.section().equals("督查")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void contentsNameEveryClauseWithItsShape() {
        List<MatchResult> rows = ROW.matcher(page.text()).results().toList();

        assertThat(rows).extracting(row -> row.group(1) + " " + row.group(2)).containsExactlyElementsOf(headings());
        assertThat(rows)
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, clauses.size())
                        .mapToObj(Integer::toString)
                        .toList());
        IntStream.range(0, rows.size())
                .forEach(row -> assertThat(clauses.get(row).fragment())
                        .contains(rows.get(row).group(4)));
    }

    @Test
    void everyClauseHasItsSource() {
        assertThat(page.text().split("\n### ", -1))
                .hasSize(clauses.size() + 1)
                .filteredOn(part -> !part.startsWith("#"))
                .allSatisfy(part -> assertThat(part).containsOnlyOnce("\n\n来源："));
    }

    private static Stream<ScoringRule> rules(Object value) {
        if (value instanceof Indicator indicator) {
            return Stream.concat(
                    indicator.rule().stream(), indicator.parts().stream().flatMap(ClausesGuideTest::rules));
        }
        return value instanceof ScoringRule rule ? Stream.of(rule) : Stream.empty();
    }

    private List<String> headings() {
        return page.blocks().stream()
                .filter(block -> block.is("yaml"))
                .map(Block::heading)
                .toList();
    }
}
