package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import java.io.Serializable;

/**
 * An input that a rule reads (所需数据).
 *
 * @param key what is read
 * @param required whether the indicator counts as not reported without it
 * @param words the words that the rule knows: grades of a grade, kinds of incidents; empty where it reads no words
 */
public record Input(FactKey<?> key, boolean required, ImmutableList<String> words) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Input {
        requireNonNull(key, "key");
        requireNonNull(words, "words");
    }

    /** An input without which the indicator is not reported. */
    public static Input required(FactKey<?> key) {
        return new Input(key, true, ImmutableList.of());
    }

    /** An input that the rule can do without. */
    public static Input optional(FactKey<?> key) {
        return new Input(key, false, ImmutableList.of());
    }

    /** The same with the words that the rule knows, each once, in their order. */
    public Input knowing(Iterable<String> known) {
        return new Input(key, required, ImmutableSet.copyOf(known).asList());
    }
}
