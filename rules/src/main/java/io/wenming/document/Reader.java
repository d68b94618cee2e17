package io.wenming.document;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Text to a value, or all problems. */
final class Reader {
    private Reader() {}

    static <T> T read(DocumentSource source, DocumentLimits limits, BiFunction<Node, Problems, @Nullable T> value) {
        Problems problems = new Problems(source.name(), limits.problems());
        Node root = new NodeReader(problems, limits).read(source);
        T read = root == null ? null : value.apply(root, problems);
        if (read == null || problems.count() > 0) {
            throw new DocumentException(problems.all());
        }
        return read;
    }
}
