package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.label.Language;
import io.wenming.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindsTest {
    private static final DocumentKinds KINDS = DocumentKinds.of(ImmutableMap.of(
            "subjects", () -> Documents.SUBJECTS,
            "facts", () -> Documents.FACTS,
            "decision",
                    () -> {
                        throw new AssertionError("asked for another kind, and this one was loaded");
                    }));

    @Test
    void documentIsReadAsTheKindThatItSays() {
        ReadDocument<?> read = KINDS.read(yaml("kind: subjects\nformat: 1\nsubjects: []\n"));

        assertThat(read.kind()).isSameAs(Documents.SUBJECTS);
        assertThat(read.value()).isEqualTo(ImmutableList.<Subject>of());
        assertThat(read.toYaml()).isEqualTo("kind: subjects\nformat: 1\nsubjects: []\n");
        assertThat(read.toJson()).isEqualTo(Documents.SUBJECTS.toJson(ImmutableList.of()));
        assertThat(read).hasToString("subjects 1");
    }

    @Test
    void kindMayStandLast() {
        DocumentSource source = DocumentSource.json("d", "{\"sheets\": [], \"format\": 1, \"kind\": \"facts\"}");

        assertThat(KINDS.kindOf(source)).isSameAs(Documents.FACTS);
        assertThat(KINDS.read(source).value()).isEqualTo(ImmutableList.of());
    }

    @Test
    void kindIsToldWhateverElseIsWrong() {
        DocumentSource source = yaml("nome: x\nkind: facts\nnome: y\n");

        assertThat(KINDS.kindOf(source)).isSameAs(Documents.FACTS);
        assertThatThrownBy(() -> KINDS.read(source))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DUPLICATE_FIELD /nome")
                .hasMessageContaining("UNKNOWN_FIELD /nome")
                .hasMessageContaining("MISSING_FIELD /: the field 'sheets'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'kind: subject' | d:1:7: UNKNOWN_WORD /kind: unknown word 'subject'; did you mean 'subjects'? known: subjects, facts, decision
                    'kind: 7'       | d:1:7: WRONG_TYPE /kind: here stands a number; a text is wanted
                    'format: 1'     | d:1:1: MISSING_FIELD /: the field 'kind' is missing; add it
                    '[]'            | d:1:1: WRONG_TYPE /: here stands a list; an object is wanted
                    'kind：facts'    | d:1:1: FULL_WIDTH /: here stands '：' as Chinese input methods write it; write ':' (half-width)
                    'kind: ['       | d:1:8: SYNTAX /: the text is not well formed: the document ends in the middle; write the rest
                    ''              | d:1:1: EMPTY /: the document is empty; write a document that begins with its kind
                    """)
    void documentThatSaysNoKnownKindIsRefusedWhereItStands(String text, String problem) {
        assertThatThrownBy(() -> KINDS.kindOf(yaml(text)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(problem);
        assertThatThrownBy(() -> KINDS.read(yaml(text)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(problem);
    }

    @Test
    void limitsAreThoseThatAreGiven() {
        DocumentSource source = yaml("kind: subjects\nformat: 1\nsubjects: []\n");
        DocumentLimits few = DocumentLimits.SAFE.characters(10);

        assertThatThrownBy(() -> KINDS.kindOf(source, few)).hasMessageContaining("LIMIT");
        assertThatThrownBy(() -> KINDS.read(source, few)).hasMessageContaining("LIMIT");
    }

    @Test
    void wordThatIsNotKnownIsRefusedWithTheNearestAndTheList() {
        assertThat(KINDS.named("facts")).isSameAs(Documents.FACTS);
        assertThatThrownBy(() -> KINDS.named("fact"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind: 'fact' is not known; give 'facts', or another of subjects, facts, decision");
        assertThatThrownBy(() -> KINDS.named("x"))
                .hasMessage("kind: 'x' is not known; give one of subjects, facts, decision");
    }

    @Test
    void kindOfAnEmbedderStandsBesideThoseOfTheLibraryOrInPlaceOfOne() {
        DocumentKind<?> checked = Documents.FACTS.checkedBy(facts -> {
            throw new AssertionError("not asked here");
        });
        DocumentKinds more = KINDS.with(Rulebook.DOCUMENT).with(checked);

        assertThat(more.words()).containsExactly("subjects", "facts", "decision", "rulebook");
        assertThat(more.named("rulebook")).isSameAs(Rulebook.DOCUMENT);
        assertThat(more.named("facts")).isSameAs(checked);
        assertThat(KINDS.words()).doesNotContain("rulebook");
        assertThat(KINDS.named("facts")).isSameAs(Documents.FACTS);
    }

    @Test
    void kindUnderTheWordOfAnotherIsRefused() {
        DocumentKinds wrong = DocumentKinds.of(ImmutableMap.of("fact", () -> Documents.FACTS));

        assertThatThrownBy(() -> wrong.named("fact"))
                .hasMessage("kinds: the kind 'facts' stands under 'fact'; give each under its own word");
        assertThatThrownBy(wrong::all).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problemIsSaidInChineseAsWell() {
        assertThatThrownBy(() -> KINDS.kindOf(yaml("kind: subject\n")))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.message(Language.ZH)).contains("是否为 “subjects”"));
    }

    private static DocumentSource yaml(String text) {
        return DocumentSource.yaml("d", text);
    }
}
