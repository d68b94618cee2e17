package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fuzzer once found, under the name of the kind in whose reader it was. */
class FuzzFindingsTest {
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

    private static ImmutableList<Path> found() throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(Resources.getResource("fuzz").toURI()))) {
            return files.sorted().collect(ImmutableList.toImmutableList());
        }
    }
}
