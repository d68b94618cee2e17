package io.wenming.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that contain their like. */
final class RecursiveCodec<T> extends Codec<T> {
    private final Codec<T> shape;

    RecursiveCodec(Function<Codec<T>, Codec<T>> shape) {
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
}
