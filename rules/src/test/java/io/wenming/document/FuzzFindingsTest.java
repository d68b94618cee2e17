package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fuzzer once found, under the name of the kind in whose reader it was. */
class FuzzFindingsTest {
    private static final Pattern FUZZED = Pattern.compile("super\\(\"(\\w+)\"\\)");

    @Test
    void documentThatWasFoundIsReadOrRefusedByEveryReader() throws Exception {
        ImmutableList<Path> found = found();

        for (DocumentKind<?> kind : DomainDocumentsTest.KINDS) {
            for (Path file : found) {
                ReadOrRefused.check(kind, DocumentSource.file(file));
            }
        }

        assertThat(found).isNotEmpty();
    }

    @Test
    void exampleOfEveryKindHoldsWhatTheFuzzerAsks() {
        List<String> kinds = DomainDocumentsTest.KINDS.stream()
                .map(kind -> {
                    ReadOrRefused.check(kind, DocumentSource.yaml(kind.kind(), Domains.text(kind)));
                    return kind.kind();
                })
                .toList();

        assertThat(kinds).doesNotHaveDuplicates();
    }

    @Test
    void readerOfEveryKindIsFuzzed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/fuzz/java/io/wenming/document"))) {
            assertThat(files.filter(file -> file.toString().endsWith("FuzzTest.java"))
                            .map(FuzzFindingsTest::fuzzed))
                    .containsExactlyInAnyOrderElementsOf(Domains.KINDS.words());
        }
    }

    /** The word of the kind that a test in {@code src/fuzz}, which this build does not compile, is for. */
    private static String fuzzed(Path test) {
        try {
            Matcher word = FUZZED.matcher(Files.readString(test));
            assertThat(word.find()).as(test.toString()).isTrue();
            return word.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<Path> found() throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(Resources.getResource("fuzz").toURI()))) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }
}
