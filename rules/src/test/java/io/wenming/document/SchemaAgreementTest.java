package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wenming.testing.Seeds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Documents that are broken in one place: what the reader refuses for its form, the schema refuses, and nothing else. */
class SchemaAgreementTest {
    static final List<DocumentKind<?>> KINDS = SchemaTest.KINDS;

    private static final Set<ProblemCode> OF_FORM = EnumSet.of(
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.MISSING_FIELD,
            ProblemCode.NULL_VALUE,
            ProblemCode.WRONG_TYPE,
            ProblemCode.UNKNOWN_WORD);

    /** What a value is replaced with. */
    private static final List<JsonNode> STRANGERS = Stream.of(
                    "null", "true", "7", "-2.5", "\"wenming\"", "[]", "{}", "[{}]")
            .map(FormSchema::json)
            .toList();

    @ParameterizedTest
    @FieldSource("KINDS")
    void schemaAndReaderAgreeAboutFormWhereverADocumentIsBroken(DocumentKind<?> kind) {
        FormSchema schema = FormSchema.of(kind);

        List<JsonNode> mutants = mutants(FormSchema.yaml(Domains.text(kind))).toList();

        List<String> disagreements = Seeds.of(20240131, mutants.size())
                .mapToObj(seed -> mutants.get((int) Math.floorMod(seed, (long) mutants.size())))
                .filter(mutant -> disagree(kind, schema, mutant))
                .map(JsonNode::toString)
                .toList();

        assertThat(disagreements).isEmpty();
    }

    private static boolean disagree(DocumentKind<?> kind, FormSchema schema, JsonNode mutant) {
        Set<ProblemCode> codes = codes(kind, mutant);
        boolean valid = schema.problems(mutant).isEmpty();
        return codes.isEmpty() ? !valid : valid && codes.stream().anyMatch(OF_FORM::contains);
    }

    private static Set<ProblemCode> codes(DocumentKind<?> kind, JsonNode document) {
        try {
            kind.read(DocumentSource.json("d", document.toString()));
            return Set.of();
        } catch (DocumentException e) {
            return e.problems().stream()
                    .map(problem -> (ProblemCode) problem.reason().code())
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<JsonNode> mutants(JsonNode document) {
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        return places.stream().flatMap(place -> mutants(document, place));
    }

    /** The document without a place, with a stranger there, and with one more member there. */
    private static Stream<JsonNode> mutants(JsonNode document, JsonPointer place) {
        List<JsonNode> mutants = new ArrayList<>();
        if (!place.matches()) {
            mutants.add(changed(document, place, null));
            STRANGERS.forEach(stranger -> mutants.add(changed(document, place, stranger)));
        }
        if (document.at(place) instanceof ObjectNode object) {
            ObjectNode more = object.deepCopy().put("strange", "wenming");
            mutants.add(place.matches() ? more : changed(document, place, more));
        }
        return mutants.stream();
    }

    private static JsonNode changed(JsonNode document, JsonPointer place, @Nullable JsonNode value) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode items) {
            int index = place.last().getMatchingIndex();
            if (value == null) {
                items.remove(index);
            } else {
                items.set(index, value);
            }
        } else {
            ObjectNode members = (ObjectNode) parent;
            String name = place.last().getMatchingProperty();
            if (value == null) {
                members.remove(name);
            } else {
                members.set(name, value);
            }
        }
        return copy;
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        places.add(place);
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(member.getValue(), place.appendProperty(member.getKey()), places));
        } else {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), place.appendIndex(index), places);
            }
        }
    }
}
