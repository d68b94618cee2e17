package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.wenming.document.Fields.Field;
import io.wenming.finding.Detail;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object with declared fields. */
final class ObjectCodec<T> extends Codec<T> {
    private final ImmutableList<Field<T, ?>> fields;
    private final Fields.Maker<T> maker;

    private ObjectCodec(ImmutableList<Field<T, ?>> fields, Fields.Maker<T> maker) {
        this.fields = fields;
        this.maker = maker;
    }

    static <T> ObjectCodec<T> of(Function<Fields<T>, Fields.Maker<T>> shape) {
        Fields<T> fields = new Fields<>();
        Fields.Maker<T> maker = shape.apply(fields);
        return new ObjectCodec<>(fields.all(), maker);
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        return read(node, problems, ImmutableSet.of());
    }

    /**
     * Reads an object.
     *
     * @param others names that somebody else reads from the same object
     */
    @Nullable
    T read(Node node, Problems problems, ImmutableSet<String> others) {
        if (!(node instanceof Node.Members object)) {
            problems.addWrongShape(node, Shape.OBJECT);
            return null;
        }
        int before = problems.count();
        refuseUnknown(object, others, problems);
        Map<Field<?, ?>, Object> read = new HashMap<>();
        for (Field<T, ?> field : fields) {
            Object value = read(field, object, problems);
            if (value != null) {
                read.put(field, value);
            }
        }
        if (problems.count() > before || read.size() < fields.size()) {
            return null;
        }
        try {
            return maker.make(new Fields.Values(read));
        } catch (IllegalArgumentException e) {
            problems.addRefused(node.place(), e);
            return null;
        }
    }

    @Override
    Node.Members write(T value) {
        return write(value, ImmutableMap.of());
    }

    /**
     * Writes an object.
     *
     * @param first members that stand before its own
     */
    Node.Members write(T value, ImmutableMap<String, Node> first) {
        ImmutableMap.Builder<String, Node.Member> members = ImmutableMap.builder();
        first.forEach((name, node) -> members.put(name, new Node.Member(Place.NOWHERE, node)));
        for (Field<T, ?> field : fields) {
            Node node = field.write(value);
            if (node != null) {
                members.put(field.name, new Node.Member(Place.NOWHERE, node));
            }
        }
        return new Node.Members(Place.NOWHERE, members.buildOrThrow());
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return schema(defs, ImmutableMap.of());
    }

    /**
     * The schema of an object.
     *
     * @param first the schemas of members that stand before its own, which have to be there
     */
    Node.Members schema(SchemaDefs defs, ImmutableMap<String, Node.Members> first) {
        ImmutableMap.Builder<String, Node> properties =
                ImmutableMap.<String, Node>builder().putAll(first);
        ImmutableList.Builder<String> required = ImmutableList.<String>builder().addAll(first.keySet());
        for (Field<T, ?> field : fields) {
            properties.put(field.name, field.schema(defs));
            if (field.usual == null) {
                required.add(field.name);
            }
        }
        return Node.object(ImmutableMap.of(
                "type", Node.text("object"),
                "properties", Node.object(properties.buildOrThrow()),
                "required", Node.list(Lists.transform(required.build(), Node::text)),
                "additionalProperties", new Node.Flag(Place.NOWHERE, false)));
    }

    private static @Nullable Object read(Field<?, ?> field, Node.Members object, Problems problems) {
        Node.Member member = object.members().get(field.name);
        if (member != null) {
            return field.codec.read(member.value(), problems);
        }
        if (field.usual == null) {
            problems.add(object.place(), ProblemCode.MISSING_FIELD, Detail.of(field.name));
        }
        return field.usual;
    }

    private void refuseUnknown(Node.Members object, ImmutableSet<String> others, Problems problems) {
        ImmutableSet<String> known = Stream.concat(
                        others.stream(), fields.stream().map(field -> field.name))
                .collect(ImmutableSet.toImmutableSet());
        object.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                problems.addUnknown(member.key(), ProblemCode.UNKNOWN_FIELD, name, known);
            }
        });
    }
}
