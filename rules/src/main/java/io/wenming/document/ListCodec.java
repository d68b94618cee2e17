package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import org.jspecify.annotations.Nullable;

/** A list; every item is read, so that each faulty one is listed. */
final class ListCodec<T> extends Codec<ImmutableList<T>> {
    private final Codec<T> item;

    ListCodec(Codec<T> item) {
        this.item = item;
    }

    @Override
    @Nullable
    ImmutableList<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Items items)) {
            problems.addWrongShape(node, Shape.LIST);
            return null;
        }
        ImmutableList.Builder<T> values = ImmutableList.builder();
        boolean whole = true;
        for (Node each : items.items()) {
            T value = item.read(each, problems);
            if (value == null) {
                whole = false;
            } else {
                values.add(value);
            }
        }
        return whole ? values.build() : null;
    }

    @Override
    Node write(ImmutableList<T> value) {
        return Node.list(Lists.transform(value, item::write));
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return Node.object(ImmutableMap.of("type", Node.text("array"), "items", item.schema(defs)));
    }
}
