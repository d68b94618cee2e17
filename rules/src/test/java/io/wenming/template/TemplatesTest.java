package io.wenming.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.Cadence;
import io.wenming.creation.CreationType;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.finding.Outcome;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    static ImmutableSet<Template<?>> all() {
        return Templates.all();
    }

    @Test
    void everyCreationTypeHasItsStandard() {
        Set<CreationType> types = standards()
                .map(Template::value)
                .map(standard -> standard.type().orElseThrow())
                .collect(Collectors.toSet());

        assertThat(types).containsExactlyInAnyOrderElementsOf(CreationType.FIVE);
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void eachIsFoundByItsNameAndReadsBackEqual(Template<T> template) {
        DocumentKind<T> kind = template.kind();
        T value = template.value();

        assertThat(Templates.named(template.name())).isSameAs(template);
        assertThat(kind.read(DocumentSource.yaml("copy", kind.toYaml(value)))).isEqualTo(value);
        assertThat(template.label().zh()).isNotBlank();
        assertThat(template.label().en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachBeginsWithARemarkInBothLanguages(Template<?> template) {
        assertThat(template.text().lines().limit(2).toList())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("# "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "county | 满分 50 分，不是 10、100、1000 或 10000 分",
                "village | ''",
                "unit | ''",
                "campus | 满分 86 分，不是 10、100、1000 或 10000 分",
                "family | ''"
            })
    void whatIsOddIsThatATableIsNotWholeAndNothingElse(String name, String flaw) {
        Standard standard = (Standard) Templates.named(name).value();

        assertThat(standard.check().stream().map(found -> found.in(Language.ZH)).collect(Collectors.joining("；")))
                .endsWith(flaw);
        assertThat(standard.check()).hasSize(flaw.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"county, 只有第七部分", "unit, 基础指标的分项未收", "campus, 只收 86 分的指标"})
    void aTableOfWhichAPartIsMissingSaysSo(String name, String gap) {
        Standard standard = (Standard) Templates.named(name).value();

        assertThat(standard.citations().get(0).note().orElseThrow()).contains(gap);
    }

    @Test
    void everyStandardHasExamplesThatComeOut() {
        assertThat(standards().map(Template::value)).allSatisfy(standard -> {
            assertThat(standard.examples()).isNotEmpty();
            assertThat(standard.validate().outcome()).isEqualTo(Outcome.MET);
        });
    }

    @Test
    void theFourOnesAreThoseThatAreReadyInJava() {
        assertThat(Templates.FOUR_ONES.value()).isEqualTo(Cadence.fourOnes());
    }

    @Test
    void unknownNameIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Templates.named("hamlet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: there is no template 'hamlet'; give one of "
                        + "[county, village, unit, campus, family, honors, four_ones, slips]");
    }

    private static Stream<Template<Standard>> standards() {
        return Stream.of(Templates.COUNTY, Templates.VILLAGE, Templates.UNIT, Templates.CAMPUS, Templates.FAMILY);
    }
}
