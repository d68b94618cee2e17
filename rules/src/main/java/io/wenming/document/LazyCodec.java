package io.wenming.document;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for its codec when it is first used. */
final class LazyCodec<T> extends Codec<T> {
    private final Supplier<Codec<T>> codec;

    LazyCodec(Supplier<Codec<T>> codec) {
        this.codec = Suppliers.memoize(codec::get);
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return codec.get().read(node, problems);
    }

    @Override
    Node write(T value) {
        return codec.get().write(value);
    }
}
