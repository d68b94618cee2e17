package io.wenming.document;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The sentences in which values refuse (拒绝用语), as the code has them, and their Chinese. Read when a refusal is first to be
 * said, and not before.
 */
final class RefusalCatalog {
    private static final String FILE = "refusals.txt";
    private static final ImmutableMap<String, String> SENTENCES = parse(text());

    private RefusalCatalog() {}

    /** A sentence in Chinese, with {@code %s} or {@code %1$s} for each thing in it. */
    static Optional<String> chinese(String template) {
        return Optional.ofNullable(SENTENCES.get(template));
    }

    /** Every sentence with its Chinese, in the order of the file. */
    static ImmutableMap<String, String> all() {
        return SENTENCES;
    }

    /** Pairs of lines: the sentence as in the code, then its Chinese; between pairs blank lines and remarks. */
    private static ImmutableMap<String, String> parse(String text) {
        ImmutableList<String> lines = Splitter.on('\n')
                .splitToStream(text)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, String> sentences = ImmutableMap.builder();
        for (int line = 0; line < lines.size(); line += 2) {
            sentences.put(lines.get(line), lines.get(line + 1));
        }
        return sentences.buildOrThrow();
    }

    private static String text() {
        try {
            return Resources.toString(
                    requireNonNull(RefusalCatalog.class.getResource(FILE), FILE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
