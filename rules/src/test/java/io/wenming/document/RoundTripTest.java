package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import io.wenming.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Random objects of every kind of document: each is one accepted change away from the one before, and every so many start
 * again from the example. What is written reads back equal, is written again to the same bytes, and has one digest, however
 * its document was written.
 */
class RoundTripTest {
    static final List<DocumentKind<?>> KINDS = SchemaTest.KINDS;

    private static final int OBJECTS = 10_000;
    private static final int FROM_ONE_EXAMPLE = 25;
    private static final int TRIES = 20;

    @ParameterizedTest
    @FieldSource("KINDS")
    <T> void whatIsWrittenReadsBackEqualAndIsWrittenAlike(DocumentKind<T> kind) {
        JsonNode schema = FormSchema.json(kind.schema());
        JsonNode example = FormSchema.yaml(Domains.text(kind));
        JsonNode document = example;
        int changes = 0;
        PrimitiveIterator.OfLong seeds = Seeds.of(20261126, OBJECTS).iterator();
        for (int object = 0; seeds.hasNext(); object++) {
            RandomDocument random = new RandomDocument(schema, example, seeds.nextLong());
            JsonNode from = object % FROM_ONE_EXAMPLE == 0 ? example : document;
            Optional<JsonNode> next = changed(kind, random, from);
            document = next.orElse(from);
            changes += next.isPresent() ? 1 : 0;
            check(kind, random, document);
        }
        assertThat(changes)
                .as("accepted changes")
                .isGreaterThan(Seeds.of(0, OBJECTS / 2).toArray().length);
    }

    private static <T> void check(DocumentKind<T> kind, RandomDocument random, JsonNode document) {
        T value = kind.read(json(document));
        String yaml = kind.toYaml(value);
        String json = kind.toJson(value);
        String canonical = kind.canonical(value);

        assertThat(kind.read(DocumentSource.yaml("d", yaml))).as(yaml).isEqualTo(value);
        T again = kind.read(DocumentSource.json("d", json));
        assertThat(again).as(json).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(kind.toYaml(again)).isEqualTo(yaml);
        assertThat(kind.toJson(again)).isEqualTo(json);
        T shuffled = kind.read(json(random.shuffled(FormSchema.json(json))));
        assertThat(shuffled).as(json).isEqualTo(value);
        assertThat(kind.canonical(shuffled)).isEqualTo(canonical);
        assertThat(kind.contentHash(shuffled).toString())
                .isEqualTo("SHA-256:" + Hashing.sha256().hashString(canonical, StandardCharsets.UTF_8));
    }

    private static Optional<JsonNode> changed(DocumentKind<?> kind, RandomDocument random, JsonNode from) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            JsonNode changed = random.changed(from);
            if (reads(kind, changed)) {
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private static boolean reads(DocumentKind<?> kind, JsonNode document) {
        try {
            kind.read(json(document));
            return true;
        } catch (DocumentException refused) {
            return false;
        }
    }

    private static DocumentSource json(JsonNode document) {
        return DocumentSource.json("d", document.toString());
    }
}
