package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wenming.cadence.Cadence;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.template.Templates;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DocumentDiffTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static final List<DocumentKind<?>> KINDS = DomainDocumentsTest.KINDS;

    @ParameterizedTest(name = "{0}")
    @FieldSource("KINDS")
    <T> void aDocumentDoesNotDifferFromItself(DocumentKind<T> kind) {
        T value = kind.read(DocumentSource.yaml("d", Domains.text(kind)));

        assertThat(kind.diff(value, value).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("KINDS")
    <T> void applyingADifferenceGivesTheOtherDocumentBothWays(DocumentKind<T> kind) {
        T value = kind.read(DocumentSource.yaml("d", Domains.text(kind)));

        long applied = Seeds.of(20261126, 2_000)
                .mapToObj(seed -> varied(kind, value, seed))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(value))
                .peek(other -> {
                    DocumentDiff<T> there = kind.diff(value, other);
                    DocumentDiff<T> back = kind.diff(other, value);

                    assertThat(there.isEmpty()).isFalse();
                    assertThat(there.applyTo(value)).as("%s", there).isEqualTo(other);
                    assertThat(back.applyTo(other)).as("%s", back).isEqualTo(value);
                })
                .count();

        assertThat(applied).isGreaterThan(3);
    }

    @Test
    void changesReadInTheWordsOfTheDocument() {
        Standard before = Templates.UNIT.value();
        Standard after = changed(
                Standard.DOCUMENT,
                before,
                "\"passMark\":\"90\"",
                "\"passMark\":\"85\"",
                "\"国家级\":\"10\"",
                "\"国家级\":\"12\"",
                "\"effect\":\"keep\"",
                "\"effect\":\"zero\"",
                "\"manual\":\"网络测评\",",
                "");

        assertThat(Standard.DOCUMENT.diff(before, after).in(Language.ZH)).isEqualTo("""
                        总分 › 基础指标 › 操作手册：删去，原为 网络测评
                        总分 › 加分项 › 规则 › 层级 › 国家级：由 10 改为 12
                        一票否决 › 弄虚作假 › 效力：由 keep 改为 zero
                        合格线：由 90 改为 85
                        """);
        assertThat(Standard.DOCUMENT.diff(before, after).in(Language.EN)).contains("pass mark: 85 instead of 90");
    }

    @Test
    void anIndicatorThatIsNewGoneOrElsewhereIsSaid() {
        String json = withoutExamples(Templates.VILLAGE.value());
        Standard before = read(Standard.DOCUMENT, json);
        int second = json.indexOf("{\"id\":\"nanan\"");
        int third = json.indexOf(",{\"id\":\"town\"");
        Standard gone = read(Standard.DOCUMENT, json.substring(0, second) + json.substring(third + 1));
        Standard swapped = read(
                Standard.DOCUMENT,
                json.substring(0, json.indexOf("{\"id\":\"quanzhou\"")) + json.substring(second, third) + ","
                        + json.substring(json.indexOf("{\"id\":\"quanzhou\""), second - 1)
                        + json.substring(third));

        assertThat(Standard.DOCUMENT.diff(before, gone).in(Language.ZH))
                .startsWith("总分 › 南安级考评：删去，原为 {\"id\":\"nanan\"")
                .hasLineCount(1);
        assertThat(Standard.DOCUMENT.diff(gone, before).in(Language.EN))
                .startsWith("total › rated by the county: new, {\"id\":\"nanan\"");
        assertThat(Standard.DOCUMENT.diff(before, swapped).in(Language.ZH)).startsWith("总分：顺序由 [\"[id=quanzhou]\"");
    }

    @Test
    void datesTermsAndDeadlinesAreSaidForOtherKinds() {
        Cadence cadence = Templates.FOUR_ONES.value();
        Ladder ladder = Templates.SLIPS.value();

        assertThat(Cadence.DOCUMENT
                        .diff(
                                cadence,
                                changed(Cadence.DOCUMENT, cadence, "\"every\":\"quarter\"", "\"every\":\"year\""))
                        .in(Language.ZH))
                .isEqualTo("一季一考评 › 每：由 quarter 改为 year\n");
        assertThat(Ladder.DOCUMENT
                        .diff(ladder, changed(Ladder.DOCUMENT, ladder, "\"n\":7", "\"n\":10"))
                        .in(Language.EN))
                .isEqualTo("supervision › time within which › number: 10 instead of 7\n");
    }

    @Test
    void aDifferenceIsNotAppliedToAnotherDocument() {
        Standard unit = Templates.UNIT.value();
        Standard other = changed(Standard.DOCUMENT, unit, "\"passMark\":\"90\"", "\"passMark\":\"85\"");
        DocumentDiff<Standard> diff = Standard.DOCUMENT.diff(unit, other);

        assertThatThrownBy(() -> diff.applyTo(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apply them to the value they were made from");
    }

    private static <T> Optional<T> varied(DocumentKind<T> kind, T value, long seed) {
        try {
            JsonNode tree = MAPPER.readTree(kind.canonical(value));
            new TreeVariation(seed).vary(tree);
            return Optional.of(read(kind, tree.toString()));
        } catch (DocumentException e) {
            return Optional.empty(); // not every variation is a document
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A canonical form; the examples of a standard name the indicators that it has. */
    private static String withoutExamples(Standard standard) {
        String json = Standard.DOCUMENT.canonical(standard);
        return json.substring(0, json.indexOf("\"examples\":")) + json.substring(json.indexOf("\"format\":"));
    }

    private static <T> T changed(DocumentKind<T> kind, T value, String... replacements) {
        String json = kind.canonical(value);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(json).contains(replacements[i]);
            json = json.replace(replacements[i], replacements[i + 1]);
        }
        return read(kind, json);
    }

    private static <T> T read(DocumentKind<T> kind, String json) {
        return kind.read(DocumentSource.json("changed", json));
    }
}
