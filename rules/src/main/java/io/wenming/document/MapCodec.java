package io.wenming.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.wenming.label.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with texts as keys, none of them blank. */
final class MapCodec<T> extends Codec<ImmutableSortedMap<String, T>> {
    private final Codec<T> values;

    MapCodec(Codec<T> values) {
        this.values = values;
    }

    @Override
    @Nullable
    ImmutableSortedMap<String, T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Members object)) {
            problems.addWrongShape(node, Shape.OBJECT);
            return null;
        }
        ImmutableSortedMap.Builder<String, T> map = ImmutableSortedMap.naturalOrder();
        boolean whole = true;
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            T value = values.read(member.getValue().value(), problems);
            if (member.getKey().isBlank()) {
                problems.addRefused(
                        member.getValue().key(), Refusal.of("name: it is blank; give what stands here a name"));
                whole = false;
            } else if (value == null) {
                whole = false;
            } else {
                map.put(member.getKey(), value);
            }
        }
        return whole ? map.buildOrThrow() : null;
    }

    @Override
    Node write(ImmutableSortedMap<String, T> value) {
        return Node.object(ImmutableMap.copyOf(Maps.transformValues(value, values::write)));
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return Node.object(ImmutableMap.of(
                "type", Node.text("object"),
                "propertyNames", Node.object(ImmutableMap.of("pattern", Node.text("\\S"))),
                "additionalProperties", values.schema(defs)));
    }
}
