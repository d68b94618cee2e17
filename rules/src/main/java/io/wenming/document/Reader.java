package io.wenming.document;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Text to a value, or all problems. */
final class Reader {
    private Reader() {}

    static <T> T read(DocumentSource source, DocumentLimits limits, BiFunction<Node, Problems, @Nullable T> value) {
        return tell(source, limits, (root, problems) -> {
            T read = value.apply(root, problems);
            return problems.count() > 0 ? null : read;
        });
    }

    /** What can be told of a document, whatever else is wrong with it. */
    static <T> T tell(DocumentSource source, DocumentLimits limits, BiFunction<Node, Problems, @Nullable T> value) {
        Problems problems = new Problems(
                requireNonNull(source, "source").name(),
                requireNonNull(limits, "limits").problems());
        Node root = new NodeReader(problems, limits).read(source);
        T told = root == null ? null : value.apply(root, problems);
        if (told == null) {
            throw new DocumentException(problems.all());
        }
        return told;
    }
}
