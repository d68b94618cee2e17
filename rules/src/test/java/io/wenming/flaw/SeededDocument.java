package io.wenming.flaw;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import io.wenming.document.DocumentSource;
import io.wenming.finding.Flaw;
import io.wenming.finding.SelfChecking;
import io.wenming.kind.LibraryKinds;
import io.wenming.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * One entry of the corpus: a sound document, and one thing of it changed.
 *
 * @param id what it is called
 * @param of the file of the corpus or the template that is changed
 * @param sound the document before
 * @param changed the document after
 * @param finds the code and node of what has to be found
 */
record SeededDocument(String id, String of, SelfChecking sound, SelfChecking changed, ImmutableList<String> finds) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The entries of a file. */
    static Stream<SeededDocument> read(String file) {
        return Streams.stream(tree(resource(file))).map(SeededDocument::of);
    }

    private static SeededDocument of(JsonNode entry) {
        String of = entry.get("of").asText();
        String text =
                Templates.all().stream().anyMatch(template -> template.name().equals(of))
                        ? Templates.named(of).text()
                        : resource(of + ".yaml");
        JsonNode changed = tree(text);
        Streams.stream(entry.path("remove")).forEach(pointer -> remove(changed, pointer.asText()));
        entry.path("set").properties().forEach(change -> set(changed, change.getKey(), change.getValue()));
        return new SeededDocument(
                entry.get("id").asText(),
                of,
                document(of, tree(text)),
                document(entry.get("id").asText(), changed),
                Streams.stream(entry.path("finds")).map(JsonNode::asText).collect(ImmutableList.toImmutableList()));
    }

    /** Code and node of every flaw, and whether nothing can show it. */
    static ImmutableList<String> found(SelfChecking document) {
        return document.check().stream().map(SeededDocument::line).collect(ImmutableList.toImmutableList());
    }

    private static String line(Flaw<?> flaw) {
        return flaw.code().code() + " " + flaw.node() + (flaw.witness().isPresent() ? "" : " unshown");
    }

    private static SelfChecking document(String name, JsonNode tree) {
        try {
            return (SelfChecking) LibraryKinds.ALL
                    .read(DocumentSource.json(name, JSON.writeValueAsString(tree)))
                    .value();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(JsonNode tree, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            int index = at.last().getMatchingIndex();
            if (index == list.size()) {
                list.add(value);
            } else {
                list.set(index, value);
            }
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }

    private static void remove(JsonNode tree, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String file) {
        try {
            return Resources.toString(Resources.getResource("flaws/" + file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
