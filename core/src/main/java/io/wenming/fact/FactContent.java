package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.util.stream.Collectors;

/** What holds for facts whatever form they are held in. */
final class FactContent {
    private FactContent() {}

    static void check(FactKey<?> key, Object value) {
        if (value instanceof Long count) {
            checkCount(key, count);
        } else if (value instanceof String grade) {
            Texts.check(requireNonNull(key, "key").name(), grade);
        }
    }

    static void checkCount(FactKey<?> key, long count) {
        Refusal.unless(
                count >= 0,
                "fact '%s': %s is below 0; give a count of 0 or more",
                requireNonNull(key, "key").name(),
                count);
    }

    static boolean equal(Facts a, Facts b) {
        return a == b
                || (a.keys().equals(b.keys())
                        && a.keys().stream().allMatch(key -> a.fact(key).equals(b.fact(key))));
    }

    static int hash(Facts facts) {
        return facts.keys().stream()
                .mapToInt(key -> key.hashCode() ^ facts.fact(key).hashCode())
                .sum();
    }

    static String print(Facts facts) {
        return facts.keys().stream()
                .map(key -> key.name() + "="
                        + facts.value(key)
                                .map(Object::toString)
                                .orElse(facts.state(key).code()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
