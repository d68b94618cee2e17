package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.document.Problem;
import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import org.junit.jupiter.api.Test;

class ProblemTableTest {
    private static final ImmutableList<Problem> PROBLEMS = problems();

    @Test
    void everyProblemHasItsPlaceItsCodeAndWhatIsAllowed() {
        Drawn table = Drawn.of(ProblemTable.of(PROBLEMS, Language.EN));

        assertThat(table.texts("//tbody/tr")).hasSameSizeAs(PROBLEMS);
        assertThat(table.texts("//tbody/tr[td/span='UNKNOWN_FIELD']/*"))
                .startsWith("line 4, column 13", "/subjects/0/nome", "UNKNOWN_FIELD")
                .anyMatch(text -> text.startsWith("unknown field 'nome'; did you mean 'name'?"));
    }

    @Test
    void theyAreToldInChineseToo() {
        assertThat(Drawn.of(ProblemTable.of(PROBLEMS, Language.ZH)).texts("//tbody//th"))
                .contains("第 4 行第 13 列");
    }

    @Test
    void noProblemIsNothing() {
        assertThat(ProblemTable.of(ImmutableList.of(), Language.ZH)).isEqualTo(Html.NONE);
    }

    private static ImmutableList<Problem> problems() {
        DocumentSource faulty =
                DocumentSource.yaml("a.yaml", "kind: subjects\nformat: 1\nsubjects:\n  - {id: x, nome: <b>}\n");
        return ImmutableList.copyOf(catchThrowableOfType(DocumentException.class, () -> Documents.SUBJECTS.read(faulty))
                .problems());
    }
}
