package io.wenming.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One word of a closed list. */
final class WordCodec<E> extends Codec<E> {
    private final ImmutableMap<String, E> words;
    private final Function<E, Optional<Label>> label;

    WordCodec(ImmutableMap<String, E> words, Function<E, Optional<Label>> label) {
        this.words = words;
        this.label = label;
    }

    @Override
    @Nullable
    E read(Node node, Problems problems) {
        if (!(node instanceof Node.Text text)) {
            problems.addWrongShape(node, Shape.TEXT);
            return null;
        }
        E value = words.get(text.text());
        if (value == null) {
            problems.addUnknown(node.place(), ProblemCode.UNKNOWN_WORD, text.text(), words.keySet());
        }
        return value;
    }

    @Override
    Node write(E value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .<Node>map(word -> Node.text(word))
                .orElseThrow(() ->
                        Refusal.of("value: '%s' has no word in documents; give one of %s", value, words.keySet()));
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        ImmutableMap.Builder<String, Node> members = ImmutableMap.builder();
        String said = words.entrySet().stream()
                .flatMap(word -> label.apply(word.getValue()).map(text -> word.getKey() + " " + text).stream())
                .collect(Collectors.joining("; "));
        if (!said.isEmpty()) {
            members.put("description", Node.text(said));
        }
        return Node.object(
                members.put("enum", Node.list(Lists.transform(words.keySet().asList(), Node::text)))
                        .buildOrThrow());
    }
}
