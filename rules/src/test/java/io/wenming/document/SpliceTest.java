package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.wenming.cadence.Cadence;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.template.Templates;
import io.wenming.testing.Seeds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are accepted, with something hostile at every node: refused as faulty documents, or read as what stands there.
 * The default run takes a share of them, the profile {@code long} all.
 */
class SpliceTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(Standard.DOCUMENT, Templates.UNIT.text()),
                Arguments.of(HonorScheme.DOCUMENT, Domains.text(HonorScheme.DOCUMENT)),
                Arguments.of(Cadence.DOCUMENT, Templates.FOUR_ONES.text()),
                Arguments.of(Ladder.DOCUMENT, Templates.SLIPS.text()),
                Arguments.of(Register.DOCUMENT, Domains.text(Register.DOCUMENT)),
                Arguments.of(Documents.FACTS, Domains.text(Documents.FACTS)),
                Arguments.of(Documents.CALENDAR, Domains.text(Documents.CALENDAR)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    <T> void attackAtAnyNodeIsRefusedOrReadAsWhatStandsThere(DocumentKind<T> kind, String text) {
        ImmutableList<Supplier<Splice>> splices = Splice.all(Splice.tree(text));

        Stream<Supplier<Splice>> chosen = Boolean.getBoolean("wenming.long")
                ? splices.stream()
                : Seeds.of(20240131, 10_000)
                        .mapToObj(seed -> splices.get((int) Math.floorMod(seed, (long) splices.size())));

        chosen.forEach(splice -> hold(kind, splice.get()));
        assertThat(System.getProperty(Canary.SUNG)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    <T> void documentThatIsCutOffAnywhereIsRefused(DocumentKind<T> kind, String text) {
        byte[] json = NodeWriter.json(Splice.tree(text)).strip().getBytes(StandardCharsets.UTF_8);
        Stream<Integer> lengths = Boolean.getBoolean("wenming.long")
                ? IntStream.range(0, json.length).boxed()
                : Seeds.of(7, 2_000).mapToObj(seed -> (int) Math.floorMod(seed, (long) json.length));

        lengths.forEach(length ->
                refused(kind, DocumentSource.Syntax.JSON, ByteSource.wrap(json).slice(0, length)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    <T> void wholeDocumentInAnotherFormIsReadTheSameOrRefused(DocumentKind<T> kind, String text) {
        T value = kind.read(DocumentSource.yaml("d", text));
        String json = kind.toJson(value).strip();

        assertThat(Stream.of("\uFEFF" + json, json.replace("\n", "\r\n"), json.replace("\n", ""), escaped(json))
                        .map(same -> kind.read(DocumentSource.json("d", same))))
                .allMatch(value::equals);
        assertThat(kind.read(DocumentSource.yaml("d", json))).isEqualTo(value);
        Stream.of(
                        json + " 1",
                        json + "}",
                        json + json,
                        json + "\0",
                        "// remark\n" + json,
                        "[" + json + "]",
                        json.substring(0, json.length() - 1) + ",}",
                        json.replace("\"", "'"))
                .forEach(other -> refused(
                        kind, DocumentSource.Syntax.JSON, ByteSource.wrap(other.getBytes(StandardCharsets.UTF_8))));
        Stream.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "GBK", "GB18030")
                .forEach(charset -> refused(
                        kind,
                        DocumentSource.Syntax.JSON,
                        ByteSource.wrap(("{\"甲\":1," + json.substring(1)).getBytes(Charset.forName(charset)))));
        Stream.of(
                        "---\n" + json + "\n---\n" + json,
                        "!!io.wenming.document.Canary " + json,
                        "&r " + json.substring(0, json.length() - 1) + ",\"self\": *r}",
                        "%YAML 1.2\n---\n" + json + "\n...\n%TAG ! tag:x,2000:\n--- 1",
                        json + "\n...\nx")
                .forEach(other -> refused(
                        kind, DocumentSource.Syntax.YAML, ByteSource.wrap(other.getBytes(StandardCharsets.UTF_8))));
    }

    private static <T> void hold(DocumentKind<T> kind, Splice splice) {
        Optional<T> read;
        try {
            read = Optional.of(kind.read(splice.source()));
        } catch (DocumentException e) {
            holdMessages(splice.toString(), e);
            read = Optional.empty();
        } catch (RuntimeException | Error e) {
            fail("%s: %s".formatted(splice, e), e);
            return;
        }
        if (splice.harmless().isEmpty()) {
            assertThat(read).as("%s", splice).isEmpty();
        } else {
            Optional<T> given = read;
            assertThat(splice.harmless().stream().map(tree -> Splice.read(kind, tree)))
                    .as("%s", splice)
                    .anyMatch(given::equals);
        }
    }

    private static void refused(DocumentKind<?> kind, DocumentSource.Syntax syntax, ByteSource bytes) {
        DocumentException refusal = Reading.refusal(kind, DocumentSource.of("d", syntax, bytes));

        assertThat(refusal).as("refusal").isNotNull();
        holdMessages("whole document", refusal);
    }

    private static void holdMessages(String what, DocumentException refusal) {
        for (Language language : Language.values()) {
            assertThat(refusal.message(language)).as("%s", what).isNotBlank().hasSizeLessThan(2_000);
        }
    }

    /** With every character that is not ASCII as the escape of JSON. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
