package io.wenming.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreationTypeTest {
    @Test
    void typesAreEqualByCodeWhateverTheirLabel() {
        CreationType renamed = CreationType.of("unit", Label.of("文明机关", "civilized organ"));

        assertThat(renamed)
                .isEqualTo(CreationType.UNIT)
                .hasSameHashCodeAs(CreationType.UNIT)
                .isEqualByComparingTo(CreationType.UNIT)
                .hasToString("unit");
        assertThat(CreationType.UNIT).isNotEqualTo(CreationType.CAMPUS).isNotEqualTo("unit");
        assertThat(CreationType.CAMPUS).isLessThan(CreationType.UNIT);
    }

    @Test
    void fiveTypesStandInTheirOfficialOrder() {
        assertThat(CreationType.FIVE)
                .extracting(type -> type.label().zh())
                .containsExactly("文明城市", "文明村镇", "文明单位", "文明校园", "文明家庭");
        assertThat(CreationType.FIVE).noneMatch(CreationType::isCell);
    }

    @Test
    void readyMadeTypesHaveCodesOfTheirOwn() {
        assertThat(CreationType.READY_MADE)
                .hasSize(15)
                .doesNotHaveDuplicates()
                .startsWith(CreationType.FIVE.toArray(new CreationType[0]))
                .contains(CreationType.INDUSTRY, CreationType.MORAL_MODEL, CreationType.STAR_HOUSEHOLD)
                .allSatisfy(
                        type -> assertThat(CreationType.readyMade(type.code())).containsSame(type));
        assertThat(CreationType.INDUSTRY.isCell()).isFalse();
        assertThat(CreationType.STAR_HOUSEHOLD.isCell()).isTrue();
        assertThat(CreationType.readyMade("neighborhood")).isEmpty();
    }

    @Test
    void placeAddsATypeAndACellOfItsOwn() {
        CreationType street = CreationType.of("street_2", Label.of("文明街区", "civilized street"));
        CreationType host = CreationType.cell("good_host", Label.of("好店主", "good host"));

        assertThat(street.isCell()).isFalse();
        assertThat(street.label().in(io.wenming.label.Language.ZH)).isEqualTo("文明街区");
        assertThat(host.isCell()).isTrue();
        assertThat(host.code()).isEqualTo("good_host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unit", "1st", "_a", "a-b", "文明", "a b", "a."})
    void codeOfAnotherFormIsRefused(String code) {
        assertThatThrownBy(() -> CreationType.of(code, Label.of("甲")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "type: '" + code + "' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
    }

    @Test
    void codeOfSixtyFourCharactersIsTheLongest() {
        assertThat(CreationType.of("a".repeat(64), Label.of("甲")).code()).hasSize(64);
        assertThatThrownBy(() -> CreationType.of("a".repeat(65), Label.of("甲")))
                .hasMessage("type: '" + "a".repeat(65)
                        + "' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
        assertThatThrownBy(() -> CreationType.cell("a".repeat(500), Label.of("甲")))
                .hasMessage("type: '" + "a".repeat(70)
                        + "…' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter");
    }
}
