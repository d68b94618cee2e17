package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definitions of one JSON Schema, by name, and how its parts are written. */
final class SchemaDefs {
    private final Map<Codec<?>, String> names = new HashMap<>();
    private final Map<String, Node> schemas = new TreeMap<>();

    /** A reference to the definition of a codec, which is added where it is new. */
    Node.Members refer(String name, Codec<?> codec) {
        String known = names.get(codec);
        if (known == null) {
            known = free(name);
            names.put(codec, known); // before its schema is made, which may refer to it
            schemas.put(known, Node.object(ImmutableMap.of())); // takes the name
            schemas.put(known, codec.schema(this));
        }
        return Node.object(ImmutableMap.of("$ref", Node.text("#/$defs/" + known)));
    }

    /** A whole schema with its head and the definitions so far. */
    Node document(String id, String kind, Node.Members form) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        members.put("$schema", Node.text("https://json-schema.org/draft/2020-12/schema"));
        members.put("$id", Node.text(id));
        SchemaWords.of(kind).ifPresent(words -> members.put("title", Node.text(words)));
        form.members().forEach((name, member) -> members.put(name, member.value()));
        if (!schemas.isEmpty()) {
            members.put("$defs", Node.object(ImmutableMap.copyOf(schemas)));
        }
        return Node.object(members.buildOrThrow());
    }

    static Node.Members oneOf(ImmutableList<Node.Members> forms) {
        return Node.object(ImmutableMap.of("oneOf", Node.list(forms)));
    }

    /** One fixed value; of a word it is said what it means. */
    static Node.Members constant(Node value) {
        Node.Members fixed = Node.object(ImmutableMap.of("const", value));
        return value instanceof Node.Text word ? described(word.text(), fixed, null) : fixed;
    }

    /**
     * A schema with what a name means, and with the value that stands there usually.
     *
     * @param usual the value; null if there is none
     */
    static Node.Members described(String name, Node.Members schema, @Nullable Node usual) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        Optional<String> inner = Optional.ofNullable(schema.members().get("description"))
                .map(member -> ((Node.Text) member.value()).text());
        SchemaWords.of(name)
                .map(words -> inner.map(more -> words + ": " + more).orElse(words))
                .or(() -> inner)
                .ifPresent(text -> members.put("description", Node.text(text)));
        schema.members().forEach((key, member) -> {
            if (!key.equals("description")) {
                members.put(key, member.value());
            }
        });
        if (usual != null && !isEmpty(usual)) {
            members.put("default", usual);
        }
        return Node.object(members.buildOrThrow());
    }

    private static boolean isEmpty(Node usual) {
        return (usual instanceof Node.Items list && list.items().isEmpty())
                || (usual instanceof Node.Members object && object.members().isEmpty());
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; schemas.containsKey(free); number++) {
            free = name + number;
        }
        return free;
    }
}
