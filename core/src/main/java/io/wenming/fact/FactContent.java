package io.wenming.fact;

import java.util.stream.Collectors;

/** What makes facts equal, whatever form they are held in. */
final class FactContent {
    private FactContent() {}

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
