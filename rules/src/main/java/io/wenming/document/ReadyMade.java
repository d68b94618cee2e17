package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.label.Label;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An open value: the code of a ready-made one, or an object that defines one of a place's own. */
final class ReadyMade<T> extends Codec<T> {
    private final ImmutableMap<String, T> known;
    private final Codec<T> word;
    private final Codec<T> own;
    private final Function<T, String> code;
    private final Function<T, Label> label;

    ReadyMade(ImmutableList<T> readyMade, Function<T, String> code, Function<T, Label> label, Codec<T> own) {
        this.known = Maps.uniqueIndex(readyMade, code::apply);
        this.word = new WordCodec<>(known, label.andThen(Optional::of));
        this.own = own;
        this.code = code;
        this.label = label;
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return (node instanceof Node.Members ? own : word).read(node, problems);
    }

    @Override
    Node write(T value) {
        T same = known.get(code.apply(value));
        return (same != null && label.apply(same).equals(label.apply(value)) ? word : own).write(value);
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return SchemaDefs.oneOf(ImmutableList.of(word.schema(defs), own.schema(defs)));
    }
}
