package io.wenming.document;

import com.google.common.collect.ImmutableMap;
import io.wenming.finding.Detail;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word of a closed list. */
final class WordCodec<E> extends Codec<E> {
    private final ImmutableMap<String, E> words;

    WordCodec(ImmutableMap<String, E> words) {
        this.words = words;
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
            problems.add(
                    node.place(),
                    ProblemCode.UNKNOWN_WORD,
                    Detail.of(Nearest.shortened(text.text())),
                    Detail.of(Nearest.hint(text.text(), words.keySet())));
        }
        return value;
    }

    @Override
    Node write(E value) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .<Node>map(word -> new Node.Text(Place.NOWHERE, word))
                .orElseThrow(() -> new IllegalArgumentException(
                        "value: '%s' has no word in documents; give one of %s".formatted(value, words.keySet())));
    }
}
