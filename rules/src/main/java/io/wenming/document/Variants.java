package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import io.wenming.label.Refusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of several forms (多种形式) that a member {@value #TAG} tells apart by a fixed word, never by a class name.
 *
 * @param <T> what all forms are
 */
public final class Variants<T> extends Codec<T> {
    /** The name of the member that tells forms apart. */
    public static final String TAG = "kind";

    private final ImmutableList<Variant<? extends T>> variants;

    private Variants(ImmutableList<Variant<? extends T>> variants) {
        this.variants = variants;
    }

    /** No forms yet; add them with {@link #with}. */
    public static <T> Variants<T> none() {
        return new Variants<>(ImmutableList.of());
    }

    /**
     * These forms and one more.
     *
     * @param word the word of {@value #TAG}
     * @param type the class of the form's values
     * @throws IllegalArgumentException if the word or the class is taken
     */
    public <V extends T> Variants<T> with(String word, Class<V> type, Function<Fields<V>, Fields.Maker<V>> shape) {
        if (variants.stream().anyMatch(other -> other.word.equals(word) || other.type.equals(type))) {
            throw Refusal.of(
                    "kind: '%s' for %s is taken; give a word and a class of its own", word, type.getSimpleName());
        }
        return new Variants<>(ImmutableList.<Variant<? extends T>>builder()
                .addAll(variants)
                .add(new Variant<>(word, type, ObjectCodec.of(shape)))
                .build());
    }

    /** The words of all forms, in the order they were added. */
    public ImmutableSet<String> words() {
        return variants.stream().map(variant -> variant.word).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    @Nullable
    T read(Node node, Problems problems) {
        if (!(node instanceof Node.Members object)) {
            problems.addWrongShape(node, Shape.OBJECT);
            return null;
        }
        Node.Member tag = object.members().get(TAG);
        if (tag == null) {
            problems.add(node.place(), ProblemCode.MISSING_FIELD, Detail.of(TAG));
            return null;
        }
        String word = Codecs.TEXT.read(tag.value(), problems);
        if (word == null) {
            return null;
        }
        for (Variant<? extends T> variant : variants) {
            if (variant.word.equals(word)) {
                return variant.codec.read(node, problems, ImmutableSet.of(TAG));
            }
        }
        problems.addUnknown(tag.value().place(), ProblemCode.UNKNOWN_WORD, word, words());
        return null;
    }

    @Override
    Node write(T value) {
        return variants.stream()
                .filter(variant -> variant.type.isInstance(value))
                .findFirst()
                .map(variant -> variant.write(value))
                .orElseThrow(() -> Refusal.of(
                        "%s: it has no kind in documents; register one with its codec",
                        value.getClass().getSimpleName()));
    }

    @Override
    Node.Members schema(SchemaDefs defs) {
        return SchemaDefs.oneOf(variants.stream()
                .map(variant ->
                        variant.codec.schema(defs, ImmutableMap.of(TAG, SchemaDefs.constant(Node.text(variant.word)))))
                .collect(ImmutableList.toImmutableList()));
    }

    /** One form. */
    private record Variant<V>(String word, Class<V> type, ObjectCodec<V> codec) {
        Node write(Object value) {
            return codec.write(type.cast(value), ImmutableMap.of(TAG, Node.text(word)));
        }
    }
}
