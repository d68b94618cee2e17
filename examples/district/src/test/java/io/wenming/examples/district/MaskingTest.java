package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.subject.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons and households are never printed by name. */
class MaskingTest {
    private static final ImmutableList<String> PERSONAL = RecordsReader.read(DataFolder.shipped()).subjects().stream()
            .filter(subject -> subject.form().isPersonal())
            .map(Subject::name)
            .collect(ImmutableList.toImmutableList());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"zh, text", "en, text", "zh, json", "en, json", "zh, html", "en, html"})
    void namesOfPersonsAreMasked(String language, String format) {
        String report = Ran.with("--lang", language, "--format", format).out();

        assertThat(PERSONAL).hasSize(5).contains("孙桂兰家庭", "周长河");
        assertThat(report)
                .doesNotContain(PERSONAL)
                .doesNotContain("桂兰", "周小梅", "孔庆和")
                .contains("孙****", "周**");
    }
}
