package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.wenming.edition.Editions;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The versions of one document in several files. */
class EditionDocumentsTest {
    @Test
    void filesBecomeEditionsOfWhichTheDayPicksOne() {
        Editions<Standard> index = DocumentKind.readEditions(
                Standard.DOCUMENT,
                List.of(
                        file("2017", "{inForceFrom: 2017-01-01}"),
                        file("2023", "{inForceFrom: 2023-01-01, supersedes: [{id: index, version: 2017-a}]}")));

        assertThat(index.on(LocalDate.of(2022, 12, 31)).map(Standard::version)).contains("2017-a");
        assertThat(index.on(LocalDate.of(2023, 1, 1)).map(Standard::version)).contains("2023-a");
    }

    @Test
    void problemsOfAllFilesComeAtOnce() {
        assertThat(refusal(List.of(file("2017", "{status: old}"), file("2020", "ALWAYS"), file("2023", "{}"))))
                .isEqualTo("""
                        2017.yaml:5:19: UNKNOWN_WORD /edition/status: unknown word 'old'; known: draft, in_force, repealed
                        2020.yaml:5:10: WRONG_TYPE /edition: here stands a text; an object is wanted""");
    }

    @Test
    void holesAndOverlapsAreSaidAtTheFileThatDoesNotFit() {
        assertThat(refusal(List.of(
                        file("2017", "{inForceFrom: 2017-01-01, inForceUntil: 2018-01-01}"),
                        file("2019", "{inForceFrom: 2019-01-01}"),
                        file("2020", "{inForceFrom: 2020-01-01}"))))
                .isEqualTo("""
                        2019.yaml:1:1: INCONSISTENT /: no version is in force from 2018-01-01 to 2018-12-31, between '2017-a' and '2019-a'; let one follow the other
                        2020.yaml:1:1: INCONSISTENT /: versions '2019-a' and '2020-a' are both in force on 2020-01-01; end the first one before, or let the second supersede it""");
    }

    @Test
    void documentsOfAnyKindAreReadTogether() {
        ImmutableList<Standard> read =
                Standard.DOCUMENT.readAll(List.of(file("2017", "{}"), file("2017", "{status: draft}")));

        assertThat(read).extracting(Standard::version).containsExactly("2017-a", "2017-a");
    }

    private static String refusal(List<DocumentSource> files) {
        return catchThrowableOfType(DocumentException.class, () -> DocumentKind.readEditions(Standard.DOCUMENT, files))
                .message(Language.EN);
    }

    private static DocumentSource file(String year, String edition) {
        return DocumentSource.yaml(year + ".yaml", """
                kind: standard
                format: 1
                id: index
                version: %s-a
                edition: %s
                label: 指数
                total: {id: total, label: 总分, points: 100, rule: {kind: assessor, input: field}}
                """.formatted(year, edition));
    }
}
