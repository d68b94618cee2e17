package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in a document (编解码): said once, it serves for reading with all problems, for writing, and for the
 * canonical form. Codecs are made of other codecs; those of the vocabulary are in {@link Codecs}.
 *
 * <pre>{@code
 * Codec<Round> ROUND = Codec.object(fields -> {
 *     var number = fields.required("number", Codecs.WHOLE, Round::number);
 *     var opensOn = fields.required("opensOn", Codecs.DATE, Round::opensOn);
 *     return in -> new Round(in.get(number), in.get(opensOn));
 * });
 * }</pre>
 *
 * @param <T> what is read and written
 */
public abstract class Codec<T> {
    Codec() {}

    /** The value, or null where at least one problem was added. */
    abstract @Nullable T read(Node node, Problems problems);

    /** The node that reads back to an equal value. */
    abstract Node write(T value);

    /** The JSON Schema of what is read; the shape only, not what a value's own rules refuse. */
    abstract Node.Members schema(SchemaDefs defs);

    /**
     * An object with fields. The maker is only called when every field was read; an
     * {@link IllegalArgumentException} that it throws becomes a problem at the object.
     */
    public static <T> Codec<T> object(Function<Fields<T>, Fields.Maker<T>> shape) {
        return ObjectCodec.of(shape);
    }

    /**
     * Values that contain their like: the shape is given the codec that it defines, to use inside.
     *
     * @param name what schemas call the definition
     */
    public static <T> Codec<T> recursive(String name, Function<Codec<T>, Codec<T>> shape) {
        return new RecursiveCodec<>(name, shape);
    }

    /**
     * The same values, whose form schemas say once under a name and refer to where it stands.
     *
     * @param name what schemas call the definition
     */
    public static <T> Codec<T> named(String name, Codec<T> codec) {
        return recursive(name, self -> codec);
    }

    /** Words for the values of a closed list. */
    public static <E> Codec<E> words(ImmutableMap<String, E> words) {
        return new WordCodec<>(words, value -> Optional.empty());
    }

    /** Words for all values of an enum: their names in lower case. */
    public static <E extends Enum<E>> Codec<E> names(Class<E> values, Function<E, Label> label) {
        return codes(values, value -> value.name().toLowerCase(Locale.ROOT), label);
    }

    /**
     * Words for all values of an enum, by a code.
     *
     * @param label what schemas say of a value
     */
    public static <E extends Enum<E>> Codec<E> codes(
            Class<E> values, Function<E, String> code, Function<E, Label> label) {
        return new WordCodec<>(
                Arrays.stream(values.getEnumConstants())
                        .collect(ImmutableMap.toImmutableMap(code, Function.identity())),
                label.andThen(Optional::of));
    }

    /**
     * Open values: the code of a ready-made one, or an object that defines one of a place's own.
     *
     * @param own the object
     */
    public static <T> Codec<T> openValues(
            ImmutableList<T> readyMade, Function<T, String> code, Function<T, Label> label, Codec<T> own) {
        return new ReadyMade<>(readyMade, code, label, own);
    }

    /**
     * Reads a value that stands alone, such as what {@link #canonical} wrote.
     *
     * @throws DocumentException with all problems, if there is one
     */
    public final T read(DocumentSource source) {
        return Reader.read(source, DocumentLimits.SAFE, this::read);
    }

    /** The canonical form of a value: JSON on one line, members sorted by name, decimals as normalized texts. */
    public final String canonical(T value) {
        return NodeWriter.canonical(write(value));
    }

    /** A list of values, in order. */
    public Codec<ImmutableList<T>> list() {
        return new ListCodec<>(this);
    }

    /** A set; it is read in any order, and written sorted, so that equal sets are written alike. */
    public Codec<ImmutableSet<T>> set(Comparator<? super T> order) {
        return list().as(ImmutableSet::copyOf, set -> ImmutableList.sortedCopyOf(order, set));
    }

    /** An object whose member names are the keys of a map, sorted. */
    public Codec<ImmutableSortedMap<String, T>> map() {
        return new MapCodec<>(this);
    }

    /**
     * Another type with the same form in documents.
     *
     * @param in from this type; an {@link IllegalArgumentException} becomes a problem at the node
     * @param out to this type
     */
    public <U> Codec<U> as(Function<T, U> in, Function<U, T> out) {
        return new MappedCodec<>(this, in, out);
    }
}
