package io.wenming.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values with a definition of their own in schemas, as those need that contain their like. */
final class RecursiveCodec<T> extends Codec<T> {
    private final String name;
    private final Codec<T> shape;

    RecursiveCodec(String name, Function<Codec<T>, Codec<T>> shape) {
        this.name = name;
        this.shape = shape.apply(this);
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return shape.read(node, problems);
    }

    @Override
    Node write(T value) {
        return shape.write(value);
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return defs.refer(name, shape);
    }
}
