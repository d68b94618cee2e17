package io.wenming.document;

import org.jspecify.annotations.Nullable;

/** A whole document as a codec, its head included. */
final class KindCodec<T> extends Codec<T> {
    private final DocumentKind<T> kind;

    KindCodec(DocumentKind<T> kind) {
        this.kind = kind;
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return kind.read(node, problems);
    }

    @Override
    Node write(T value) {
        return kind.write(value);
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return kind.schema(defs);
    }
}
