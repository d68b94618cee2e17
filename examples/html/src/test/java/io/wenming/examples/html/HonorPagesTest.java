package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.honor.TallyCount;
import io.wenming.label.Language;
import org.junit.jupiter.api.Test;

class HonorPagesTest {
    private static final Drawn HALL = Drawn.of(HonorLadder.of(Samples.honors(), "u-hall", Samples.AS_OF, Language.ZH));

    @Test
    void highestTierStandsOnTop() {
        assertThat(HALL.texts("//text[@class='tier']")).containsExactly("全国文明单位", "省级文明单位", "市州级文明单位", "区县级文明单位");
    }

    @Test
    void whatLiesAheadIsPale() {
        assertThat(HALL.texts("//rect[@class='state active']/title"))
                .contains("有效 2024-11-30 2026-03-20", "有效 2020-12-25 2025-12-31");
        assertThat(HALL.texts("//rect[@class='state active ahead']/title")).contains("有效 2026-03-21 2026-12-31");
    }

    @Test
    void sanctionsHaveTheirOwnStretch() {
        Drawn tax = Drawn.of(HonorLadder.of(Samples.honors(), "u-tax", Samples.AS_OF, Language.ZH));

        assertThat(tax.texts("//rect[contains(@class,'suspended')]/title"))
                .containsExactly("停止资格 2026-02-03 2026-03-20", "停止资格 2026-03-21 2026-08-03");
    }

    @Test
    void everyStepHasItsCauseAndDocument() {
        assertThat(HALL.texts("//tbody/tr"))
                .containsExactly(
                        "2018-06-28区县级文明单位命名（第 6 届）有效示文明委〔2018〕3号",
                        "2020-12-25市州级文明单位命名（第 6 届）有效示市文明委〔2020〕12号",
                        "2024-11-30省级文明单位命名（第 8 届）有效示省文明委〔2024〕15号",
                        "2026-01-01市州级文明单位届期期满届满",
                        "2027-01-01（预计）省级文明单位届期期满届满");
    }

    @Test
    void subjectWithoutTitlesHasNoLadder() {
        assertThat(HonorLadder.of(Samples.honors(), "nobody", Samples.AS_OF, Language.ZH))
                .isEqualTo(Html.NONE);
    }

    @Test
    void yearsStandSideBySide() {
        Drawn years = Drawn.of(years(TallyCount.HELD));

        assertThat(years.texts("//thead//th")).containsExactly("title", "2023", "2024", "2025");
        assertThat(years.texts("//tbody/tr[th='county civilized unit']//summary"))
                .containsExactly("4", "4", "3");
    }

    @Test
    void tiersOfATypeStandTogetherTheHighestOnTop() {
        assertThat(Drawn.of(years(TallyCount.HELD)).texts("//tbody//th"))
                .containsSubsequence(
                        "prefecture civilized village or town",
                        "county civilized village or town",
                        "province civilized unit",
                        "prefecture civilized unit",
                        "county civilized unit");
    }

    @Test
    void yearOpensToItsNamingsWithMaskedNames() {
        assertThat(Drawn.of(years(TallyCount.NAMINGS)).texts("//tbody/tr[th='county civilized family']/td[2]//li"))
                .containsExactly("2024-05-15 孙**** 示文明委〔2024〕4号");
    }

    private static Html years(TallyCount count) {
        return HonorYears.of(Samples.honors(), 2023, 2025, count, Samples::masked, Language.EN);
    }
}
