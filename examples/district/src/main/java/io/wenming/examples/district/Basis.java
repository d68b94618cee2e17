package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;

/**
 * What stands behind a figure, or behind one side of it (依据).
 *
 * @param heading what it is, with its number; empty where the figure says it
 * @param lines the records, a line for each; none where the heading says all
 */
record Basis(String heading, ImmutableList<String> lines) {
    /** A sentence. */
    static Basis of(String sentence) {
        return new Basis(sentence, ImmutableList.of());
    }

    /** Records under a name, with how many they are. */
    static <T> Basis of(String name, Collection<T> records, Function<T, String> line) {
        return new Basis(
                name + " " + records.size(), records.stream().map(line).collect(ImmutableList.toImmutableList()));
    }
}
