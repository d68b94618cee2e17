package io.wenming.document;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in a document (字段), declared in the order in which they are written.
 *
 * @param <T> the value that the object stands for
 */
public final class Fields<T> {
    private final List<Field<T, ?>> declared = new ArrayList<>();

    Fields() {}

    /** Makes a value of fields that were all read. */
    @FunctionalInterface
    public interface Maker<T> {
        /** The value; an {@link IllegalArgumentException} becomes a problem of the document. */
        T make(Values in);
    }

    /** A field that has to be there. */
    public <F> Field<T, F> required(String name, Codec<F> codec, Function<T, F> get) {
        return add(new Field<>(name, codec, value -> Optional.of(get.apply(value)), null));
    }

    /** A field that may be left out. */
    public <F> Field<T, Optional<F>> optional(String name, Codec<F> codec, Function<T, Optional<F>> get) {
        return add(new Field<>(
                name,
                codec.as(Optional::of, Optional::orElseThrow),
                value -> Optional.of(get.apply(value)).filter(Optional::isPresent),
                Optional.empty()));
    }

    /** A field that is left out where it has its usual value. */
    public <F> Field<T, F> usually(String name, F usual, Codec<F> codec, Function<T, F> get) {
        return add(new Field<>(
                name, codec, value -> Optional.of(get.apply(value)).filter(given -> !given.equals(usual)), usual));
    }

    /** A list that is left out where it is empty. */
    public <F> Field<T, ImmutableList<F>> listed(String name, Codec<F> codec, Function<T, ImmutableList<F>> get) {
        return usually(name, ImmutableList.of(), codec.list(), get);
    }

    ImmutableList<Field<T, ?>> all() {
        return ImmutableList.copyOf(declared);
    }

    private <F> Field<T, F> add(Field<T, F> field) {
        if (declared.stream().anyMatch(other -> other.name.equals(field.name))) {
            throw Refusal.of("field: '%s' is declared twice; give each field a name of its own", field.name);
        }
        declared.add(field);
        return field;
    }

    /**
     * One field.
     *
     * @param <T> the value that the object stands for
     * @param <F> what stands in the field
     */
    public static final class Field<T, F> {
        final String name;
        final Codec<F> codec;
        final Function<T, Optional<F>> get;
        final @Nullable F usual;

        Field(String name, Codec<F> codec, Function<T, Optional<F>> get, @Nullable F usual) {
            this.name = name;
            this.codec = codec;
            this.get = get;
            this.usual = usual;
        }

        @Nullable
        Node write(T value) {
            return get.apply(value).map(codec::write).orElse(null);
        }

        Node.Members schema(SchemaDefs defs) {
            // an optional field has nothing that is usual
            Node written = usual == null || usual.equals(Optional.empty()) ? null : codec.write(usual);
            return SchemaDefs.described(name, codec.schema(defs), written);
        }
    }

    /** What was read, by field. */
    public static final class Values {
        private final Map<Field<?, ?>, Object> read;

        Values(Map<Field<?, ?>, Object> read) {
            this.read = read;
        }

        /** The value of a field. */
        @SuppressWarnings("unchecked") // a field is only ever put with what its own codec read
        public <F> F get(Field<?, F> field) {
            Object value = read.get(field);
            if (value == null) {
                throw new IllegalStateException("field '%s' is not one of this object".formatted(field.name));
            }
            return (F) value;
        }
    }
}
