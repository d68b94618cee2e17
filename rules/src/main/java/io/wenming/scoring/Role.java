package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * Whom an indicator is for (适用对象): subjects whose role is one of some words. For any other it is not applicable, with
 * everything below it; a subject that does not say its role is not spared.
 *
 * @param key the role of the subject, such as 窗口单位
 * @param words the roles that it is for, not empty
 */
public record Role(FactKey<String> key, ImmutableSortedSet<String> words) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Role {
        requireNonNull(key, "key");
        if (requireNonNull(words, "words").isEmpty()) {
            throw Refusal.of("role: no word is given; give at least one that the indicator is for");
        }
        Texts.check("words", words);
        words = ImmutableSortedSet.copyOf(words); // whatever order it came with need not be serializable
    }

    /** The input that says the role. */
    Input input() {
        return Input.optional(key).knowing(words);
    }
}
