package io.wenming.document;

import com.google.common.base.Joiner;
import io.wenming.label.Label;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Says which word may have been meant. */
final class Nearest {
    private static final int LISTED = 20;

    private Nearest() {}

    /** The nearest known word where one is near, and the known words. */
    static Label hint(String given, Set<String> known) {
        String list =
                Joiner.on(", ").join(known.stream().limit(LISTED).iterator()) + (known.size() > LISTED ? ", …" : "");
        return of(given, known)
                .map(word -> Label.of(
                        "是否为 “%s”？可用：%s".formatted(word, list), "did you mean '%s'? known: %s".formatted(word, list)))
                .orElseGet(() -> Label.of(
                        "可用：%s".formatted(list.isEmpty() ? "（无）" : list),
                        "known: %s".formatted(list.isEmpty() ? "(none)" : list)));
    }

    static String shortened(String text) {
        return Excerpt.of(text, 60);
    }

    /** The nearest known word, where one is near. */
    static Optional<String> of(String given, Set<String> known) {
        if (given.length() > 60) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(given, word)))
                .filter(word -> distance(given, word) <= Math.max(1, word.length() / 3));
    }

    /** Edits that make one of the other: insert, remove, replace, or swap two neighbors. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                edits[i][j] =
                        Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
