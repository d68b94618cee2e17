package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = "/hostile/MANIFEST.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            useHeadersInDisplayName = true)
    void hostileDocumentIsRefusedByOurOneExceptionOrRead(String file, String format, String attack, String expect)
            throws IOException {
        DocumentSource source = Hostile.asItIs(file, format);

        String outcome = Hostile.outcome(source);

        // as it is, each also lacks the head of a document of ours, so that "either" is refused as well
        assertThat(outcome).as("%s, expected to %s", attack, expect).isNotEqualTo("accept");
        assertThat(Reading.english(Rulebook.DOCUMENT, source)).hasSizeLessThan(2_000);
        assertThat(Reading.chinese(Rulebook.DOCUMENT, source)).hasSizeLessThan(2_000);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/hostile/EXPECTED.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void plantedDocumentIsRefusedForItsAttack(String file, String codes, @Nullable String remark) throws IOException {
        DocumentSource source = Hostile.planted(file);

        String outcome = Hostile.outcome(source);

        assertThat(outcome).as("%s %s", file, remark).isEqualTo(codes);
    }

    @Test
    void everyHostileDocumentHasItsExpectation() throws IOException {
        assertThat(Hostile.files("EXPECTED.tsv"))
                .isEqualTo(Hostile.files("MANIFEST.tsv"))
                .hasSize(76);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"d\",\"rules\":[]}",
                "{\"id\":\"d\",\"rules\":[{\"kind\":\"leaf\",\"field\":\"age\",\"score\":1}]}",
                "{\"id\":\"d\",\"rules\":[{\"kind\":\"leaf\",\"id\":\"a\",\"field\":\"age\",\"score\":\"10\"},"
                        + "{\"score\":2,\"field\":\"age\",\"id\":\"b\",\"kind\":\"leaf\"}]}",
                "{\"id\":\"d\",\"rules\":[{\"kind\":\"all\",\"id\":\"n0\",\"rules\":[]},"
                        + "{\"kind\":\"all\",\"rules\":[{\"kind\":\"leaf\",\"field\":\"age\",\"score\":1}]}]}"
            })
    void harmlessFormOfTheSameDocumentIsRead(String json) {
        String headed = "{\"kind\":\"rulebook\",\"format\":1," + json.substring(1);

        Rulebook read = Rulebook.DOCUMENT.read(DocumentSource.json("benign", headed));

        assertThat(read.id()).isEqualTo("d");
        assertThat(Rulebook.DOCUMENT.read(DocumentSource.yaml("benign", headed)))
                .isEqualTo(read);
    }

    @Test
    void harmlessYamlIsRead() {
        String yaml = "kind: rulebook\nformat: 1\nid: d\nrules:\n  - {kind: leaf, field: age, score: 1}\n";

        assertThat(Rulebook.DOCUMENT.read(DocumentSource.yaml("benign", yaml)).rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"JSON, [, 200000", "JSON, {\"rules\":, 200000", "YAML, [, 10000", "YAML, '- ', 20000"})
    void depthIsCutOff(DocumentSource.Syntax syntax, String level, int levels) {
        DocumentSource source = DocumentSource.of(
                "deep", syntax, ByteSource.wrap(level.repeat(levels).getBytes(StandardCharsets.UTF_8)));

        String outcome = Hostile.outcome(source);

        assertThat(outcome).isEqualTo("LIMIT");
    }
}
