package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wenming.kind.LibraryKinds;
import io.wenming.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The published schemas: they are made from what reads documents, and valid by themselves. */
class SchemaTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/io/wenming/schema");

    static final List<DocumentKind<?>> KINDS = LibraryKinds.ALL.all();

    @ParameterizedTest
    @FieldSource("KINDS")
    void publishedSchemaIsWhatTheReaderSays(DocumentKind<?> kind) {
        Golden.check(PUBLISHED.resolve(kind.kind() + ".schema.json"), kind.schema());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void schemaIsValidByItsOwnDialect(DocumentKind<?> kind) {
        assertThat(FormSchema.dialectProblems(kind)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void exampleOfAKindIsValid(DocumentKind<?> kind) {
        assertThat(FormSchema.of(kind).problems(FormSchema.yaml(Domains.text(kind))))
                .isEmpty();
    }

    @Test
    void everyMemberSaysWhatItMeansInChineseAndEnglish() {
        Set<String> unsaid = new TreeSet<>();
        KINDS.forEach(kind -> collectUnsaid(FormSchema.json(kind.schema()), unsaid));

        assertThat(unsaid).isEmpty();
        assertThat(SchemaWords.all().values())
                .allMatch(words -> words.matches("\\p{IsHan}[^ ]* .+|[^ ]*\\p{IsHan}[^ ]* .+"));
    }

    @Test
    void noWordIsKeptThatNoSchemaUses() {
        String schemas = KINDS.stream().map(DocumentKind::schema).reduce("", String::concat);

        assertThat(SchemaWords.all().keySet()).allMatch(word -> schemas.contains("\"%s\"".formatted(word)), "is used");
    }

    @Test
    void kindOfAnEmbedderStandsInItsSchema() {
        assertThat(Rulebook.DOCUMENT.schema())
                .contains("\"const\" : \"rulebook\"", "\"$ref\" : \"#/$defs/rule\"")
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"");
    }

    private static void collectUnsaid(JsonNode schema, Set<String> unsaid) {
        if (schema.path("properties").isObject()) {
            schema.get("properties").properties().stream()
                    .filter(member -> !member.getValue().has("description"))
                    .forEach(member ->
                            unsaid.add(member.getKey() + member.getValue().path("const")));
        }
        schema.forEach(part -> collectUnsaid(part, unsaid));
    }
}
