package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.document.DocumentSource;
import io.wenming.template.Templates;
import io.wenming.testing.Golden;
import io.wenming.testing.Serialized;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The scheme of a whole province that the guide shows: all five types in one document. */
class ProvinceSchemeTest {
    static final Iterable<CreationType> FIVE = CreationType.FIVE;
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("docs/honors");
    private static final HonorScheme SCHEME = Templates.HONORS.value();

    @Test
    void theSchemeReadsBackEqualInEveryForm() throws Exception {
        String yaml = HonorScheme.DOCUMENT.toYaml(SCHEME);

        Golden.check("province_scheme.yaml", yaml);
        assertThat(HonorScheme.DOCUMENT.read(DocumentSource.yaml("s", yaml))).isEqualTo(SCHEME);
        assertThat(HonorScheme.DOCUMENT.read(DocumentSource.json("s", HonorScheme.DOCUMENT.canonical(SCHEME))))
                .isEqualTo(SCHEME);
        assertThat(Serialized.copy(SCHEME)).isEqualTo(SCHEME);
    }

    @ParameterizedTest
    @FieldSource("FIVE")
    void everyTypeHasItsOwnRuleForTheProvinceAndACommonOneBelow(CreationType type) {
        assertThat(SCHEME.rule(Title.of(type, Tier.PROVINCE), day("2026-04-01")).orElseThrow())
                .satisfies(rule -> assertThat(rule.types()).containsExactly(type))
                .satisfies(rule -> assertThat(rule.namingBody()).hasValue("省文明委"));
        assertThat(SCHEME.rule(Title.of(type, Tier.COUNTY), day("2026-04-01"))
                        .orElseThrow()
                        .types())
                .isEmpty();
        assertThat(SCHEME.rule(Title.of(type, Tier.PROVINCE), day("2020-12-31"))
                        .orElseThrow()
                        .entry())
                .isEmpty();
    }

    @Test
    void theRegisterOfTenYearsIsAcceptedAsItStands() {
        Register register = Register.DOCUMENT.read(DocumentSource.file(FOLDER.resolve("register.yaml")));

        assertThat(register.under(SCHEME).refused()).isEmpty();
        assertThat(register.under(SCHEME).accepted()).hasSize(register.events().size() - 1);
    }
}
