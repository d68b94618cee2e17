package io.wenming.document;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes the reader of a kind: what it reads or refuses must hold what {@link ReadOrRefused} says. A document that does not is
 * written to {@code target/fuzz}; moved to {@code src/test/resources/fuzz} the default build reads it for ever.
 */
abstract class ReaderFuzz {
    private static final Path FOUND = Path.of("target", "fuzz");

    private final DocumentKind<?> kind;
    private final List<String> examples;

    ReaderFuzz(String word) {
        this.kind = Domains.KINDS.named(word);
        String yaml = Domains.text(kind);
        this.examples =
                ImmutableList.of(yaml, NodeWriter.json(Splice.tree(yaml)), NodeWriter.canonical(Splice.tree(yaml)));
    }

    @FuzzTest(maxDuration = "60s")
    void documentIsReadOrRefused(FuzzedDataProvider data) throws IOException {
        DocumentSource source = FuzzedDocument.of(data, kind, examples);
        try {
            ReadOrRefused.check(kind, source);
        } catch (RuntimeException | Error e) {
            keep(source);
            throw e;
        }
    }

    private void keep(DocumentSource source) throws IOException {
        byte[] document = source.read(1 << 24);
        String name = "%s-%s.%s"
                .formatted(
                        kind.kind(),
                        Hashing.sha256().hashBytes(document).toString().substring(0, 8),
                        source.syntax().name().toLowerCase(Locale.ROOT));
        Files.createDirectories(FOUND);
        Files.write(FOUND.resolve(name), document);
        Files.writeString(FOUND.resolve("README"), "move these to src/test/resources/fuzz\n", StandardCharsets.UTF_8);
    }
}
