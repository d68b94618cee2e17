package io.wenming.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.Tier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "divisions.csv")
    void codeSaysLevelParentAndTheTierThatIsConferred(
            String code, String name, String level, @Nullable String parent, boolean groups, @Nullable String tier) {
        Division division = Division.of(code);

        assertThat(division.level().code()).as(name).isEqualTo(level);
        assertThat(division.parent().map(Division::code)).as(name).isEqualTo(Optional.ofNullable(parent));
        assertThat(division.isGroupingOnly()).as(name).isEqualTo(groups);
        assertThat(division.confers().map(Tier::code)).as(name).isEqualTo(Optional.ofNullable(tier));
        assertThat(division).hasToString(code);
        assertThat(Division.NATION.contains(division)).as(name).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 110105, true",
        "110100, 110105, true",
        "110200, 110105, false",
        "420000, 429004, true",
        "429000, 429004, true",
        "429000, 429000, true",
        "429000, 420000, false",
        "330100, 330106, true",
        "330100, 330106001001, true",
        "330106, 330106001001, true",
        "330106001, 330106001001, true",
        "330106001, 330106002001, false",
        "330106, 330106000001, true",
        "330106, 330106, true",
        "330106, 330100, false",
        "330200, 330106, false",
        "320000, 330106, false",
        "330106001001, 330106001, false",
        "659000, 659001001, true"
    })
    void divisionContainsItselfAndWhatLiesInIt(String outer, String inner, boolean contained) {
        assertThat(Division.of(outer).contains(Division.of(inner))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"110100001, 110000", "500200000001, 500000", "429000001, 420000"})
    void codeThatOnlyGroupsIsNobodysParent(String code, String parent) {
        assertThat(Division.of(code).parent()).contains(Division.of(parent));
        assertThat(Division.of(parent).contains(Division.of(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3301", "33010", "3301060", "33010600", "3301060011", "33010A", "３３０１０６", " 330106"})
    void codeOfAnotherFormIsRefused(String code) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division: '" + code + "' is not a code; give 6, 9 or 12 digits, such as 330106");
    }

    @Test
    void longTextIsShownShortened() {
        assertThatThrownBy(() -> Division.of("3".repeat(10_000)))
                .hasMessage(
                        "division: '" + "3".repeat(20) + "…' is not a code; give 6, 9 or 12 digits, such as 330106");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000", "990106", "000001", "000000001", "010100"})
    void codeOfNoProvinceIsRefused(String code) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division: '" + code
                        + "' begins with no province of GB/T 2260; the first two digits are 11 to 82");
    }

    @ParameterizedTest
    @ValueSource(strings = {"330001", "330001001", "330001001001"})
    void countyOfNoPrefectureIsRefusedAtEveryLength(String code) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division: '" + code + "' is a county of no prefecture; give digits 3 and 4 other than 00");
    }

    @ParameterizedTest
    @CsvSource({"330106000, 330106", "330106000000, 330106", "330106001000, 330106001", "330000000000, 330000"})
    void longFormOfADivisionIsRefusedWithItsShortForm(String code, String shortest) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division: '" + code + "' is the long form of '" + shortest + "'; give the short one");
        assertThat(Division.of(shortest)).hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"330000001", "330000001001", "330000000001"})
    void townshipOfNoCountyIsRefused(String code) {
        assertThatThrownBy(() -> Division.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division: '" + code + "' is a township of no county; give digits 3 to 6 other than 0000");
    }

    @Test
    void divisionSortsBeforeAllThatLieInIt() {
        assertThat(Division.of("330106")).isLessThan(Division.of("330106001"));
        assertThat(Division.of("330100")).isLessThan(Division.of("330106"));
        assertThat(Division.NATION).isLessThan(Division.of("110000"));
    }

    @Test
    void ancestorIsTheDivisionOfThatLevelThatItLiesIn() {
        Division village = Division.of("330106001002");

        assertThat(village.ancestor(DivisionLevel.VILLAGE)).contains(village);
        assertThat(village.ancestor(DivisionLevel.COUNTY)).contains(Division.of("330106"));
        assertThat(village.ancestor(DivisionLevel.NATION)).contains(Division.NATION);
        assertThat(Division.of("330106").ancestor(DivisionLevel.VILLAGE)).isEmpty();
        assertThat(Division.of("110101").ancestor(DivisionLevel.PREFECTURE)).isEmpty();
    }

    @Test
    void levelsGoFromHighToLowAndHaveTheirTerms() {
        assertThat(DivisionLevel.values())
                .extracting(level -> level.label().toString())
                .containsExactly(
                        "全国 nation", "省级 province", "市州级 prefecture", "区县级 county", "乡镇街道 township", "村社区 village");
    }
}
