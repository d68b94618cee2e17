package io.wenming.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.wenming.finding.FlawSeverity;
import io.wenming.finding.SelfChecking;
import io.wenming.label.Language;
import io.wenming.template.Template;
import io.wenming.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of seeded defects is found whole, and nothing else is. */
class SeededFlawsTest {
    private static final int LEAST_SEEDED = 60;
    private static final int LEAST_LOOKALIKES = 20;

    static Stream<SeededDocument> seeded() {
        return SeededDocument.read("seeded.yaml");
    }

    static Stream<SeededDocument> lookalikes() {
        return SeededDocument.read("lookalikes.yaml");
    }

    static ImmutableSet<Template<?>> templates() {
        return Templates.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeded")
    void defectIsFoundWhereItIsAndNothingElseIs(SeededDocument seeded) {
        List<String> found = new ArrayList<>(SeededDocument.found(seeded.changed()));
        SeededDocument.found(seeded.sound()).forEach(found::remove);

        assertThat(found).as("%s of %s", seeded.id(), seeded.of()).containsExactlyElementsOf(seeded.finds());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seeded")
    void whatIsFoundIsProvedByAskingAgain(SeededDocument seeded) {
        assertThat(seeded.changed().check())
                .filteredOn(flaw -> flaw.witness().isPresent())
                .allSatisfy(flaw -> {
                    assertThat(flaw.isProved()).as(flaw.in(Language.EN)).isTrue();
                    assertThat(flaw.witness().orElseThrow().given()).isNotBlank();
                    assertThat(flaw.finding().parts()).hasSize(1);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookalikes")
    void lookalikeIsNoFlaw(SeededDocument lookalike) {
        List<String> found = new ArrayList<>(SeededDocument.found(lookalike.changed()));
        SeededDocument.found(lookalike.sound()).forEach(found::remove);

        assertThat(found).as("%s of %s", lookalike.id(), lookalike.of()).isEmpty();
    }

    @Test
    void documentsOfTheCorpusAreSoundBefore() {
        assertThat(Stream.of("indicators", "methods", "periods", "duties", "colors", "titles"))
                .allSatisfy(file -> assertThat(
                                seeded().filter(seeded -> seeded.of().equals(file))
                                        .map(SeededDocument::sound)
                                        .findFirst()
                                        .orElseThrow()
                                        .check())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHaveNoDefect(Template<?> template) {
        assertThat(((SelfChecking) template.value()).check())
                .filteredOn(flaw -> flaw.severity() == FlawSeverity.DEFECT)
                .isEmpty();
    }

    @Test
    void onlyTemplatesOfAPartOfATableHaveARemark() {
        assertThat(Templates.all().stream()
                        .flatMap(template -> ((SelfChecking) template.value())
                                .check().stream()
                                        .map(flaw -> template.name() + " "
                                                + flaw.code().code())))
                .containsExactly("county TOTAL_POINTS", "campus TOTAL_POINTS");
    }

    @Test
    void corpusIsLargeAndEachEntryHasItsName() {
        assertThat(seeded().map(SeededDocument::id))
                .hasSizeGreaterThanOrEqualTo(LEAST_SEEDED)
                .doesNotHaveDuplicates();
        assertThat(lookalikes().map(SeededDocument::id))
                .hasSizeGreaterThanOrEqualTo(LEAST_LOOKALIKES)
                .doesNotHaveDuplicates();
    }
}
