package io.wenming.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another type with the form of a codec; what its constructor refuses becomes a problem at the node. */
final class MappedCodec<T, U> extends Codec<U> {
    private final Codec<T> form;
    private final Function<T, U> in;
    private final Function<U, T> out;

    MappedCodec(Codec<T> form, Function<T, U> in, Function<U, T> out) {
        this.form = form;
        this.in = in;
        this.out = out;
    }

    @Override
    @Nullable
    U read(Node node, Problems problems) {
        T value = form.read(node, problems);
        if (value == null) {
            return null;
        }
        try {
            return in.apply(value);
        } catch (IllegalArgumentException e) {
            if (!FullWidth.explains(node, this, problems)) {
                problems.addRefused(node.place(), e);
            }
            return null;
        }
    }

    @Override
    Node write(U value) {
        return form.write(out.apply(value));
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return form.schema(defs);
    }
}
