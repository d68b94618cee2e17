package io.wenming.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.scoring.Standard;
import io.wenming.value.ModuleClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryKindsTest {
    @Test
    void everyPublicKindOfTheLibraryStandsHereAndNothingElse() throws Exception {
        assertThat(LibraryKinds.ALL.all())
                .containsExactlyInAnyOrderElementsOf(ModuleClasses.all()
                        .filter(ModuleClasses::isSeenFromOutside)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(LibraryKindsTest::isKind)
                        .<DocumentKind<?>>map(LibraryKindsTest::value)
                        .toList());
    }

    @Test
    void jarCarriesTheSchemaOfEveryKindAndNoOther() throws Exception {
        try (Stream<Path> schemas =
                Files.list(Path.of(Resources.getResource("io/wenming/schema").toURI()))) {
            assertThat(schemas.map(schema -> schema.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(LibraryKinds.ALL.words().stream()
                            .map(word -> word + ".schema.json")
                            .toList());
        }
    }

    @Test
    void wordsAreSorted() {
        assertThat(LibraryKinds.ALL.words().asList()).isSorted();
        assertThat(LibraryKinds.CHECKED.words()).containsExactlyElementsOf(LibraryKinds.ALL.words());
    }

    @Test
    void readingOneKindLoadsNoClassOfAnother() throws Exception {
        try (LoadedClasses loaded = new LoadedClasses()) {
            Object read = loaded.read("""
                    kind: ladder
                    format: 1
                    id: l
                    version: a
                    label: 单
                    steps: [{rung: reminder, within: {unit: workdays, n: 3}}]
                    onRejection: next
                    """);

            assertThat(read).hasToString("ladder 1");
            assertThat(loaded.names())
                    .contains("io.wenming.kind.LibraryKinds", "io.wenming.slip.Ladder")
                    .noneMatch(name -> name.matches("io\\.wenming\\.(scoring|honor|cadence|practice|report)\\..*"));
        }
    }

    @Test
    void documentWhoseExamplesDoNotComeOutIsRefusedByTheKindsThatCheck() {
        DocumentSource wrong = DocumentSource.yaml("d", """
                kind: standard
                format: 1
                id: s
                version: a
                label: 标准
                total: {id: plan, label: 方案, points: 10, rule: {kind: all_or_nothing, input: plan}}
                examples:
                  - {id: full, facts: {plan: {flag: true}}, expect: {score: 11}}
                """);

        assertThat(LibraryKinds.ALL.read(wrong).value()).isInstanceOf(Standard.class);
        assertThatThrownBy(() -> LibraryKinds.CHECKED.read(wrong))
                .isInstanceOf(DocumentException.class)
                .hasMessage("d:8:5: INCONSISTENT /examples/0: 'full': score: expected 11, and 10 comes out");
    }

    @Test
    void everyKindThatCarriesExamplesChecksThem() {
        assertThat(LibraryKinds.ALL.all().stream()
                        .filter(kind -> kind != LibraryKinds.CHECKED.named(kind.kind()))
                        .map(DocumentKind::kind))
                .containsExactlyElementsOf(LibraryKinds.ALL.all().stream()
                        .filter(kind -> kind.schema().contains("\n    \"examples\" : {\n"))
                        .map(DocumentKind::kind)
                        .toList());
    }

    private static boolean isKind(Field field) {
        return field.getType() == DocumentKind.class
                && Modifier.isPublic(field.getModifiers())
                && Modifier.isStatic(field.getModifiers());
    }

    private static DocumentKind<?> value(Field field) {
        try {
            return (DocumentKind<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
