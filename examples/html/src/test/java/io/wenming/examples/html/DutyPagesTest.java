package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.Duty;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutyPagesTest {
    private static final String TOTAL = "/main/table[1]/tbody/tr[last()]/td[@class='number']";
    private static final Drawn MAP = Drawn.of(DutyHeatMap.of(Samples.compliance(), Samples.OFFICES, Language.ZH));
    private static final Drawn TABLE = Drawn.of(DutyTable.of(Samples.compliance(), Samples.OFFICES, Language.ZH));

    @Test
    void everyMonthIsACalendarFromMonday() {
        assertThat(MAP.texts("//svg/@aria-label")).containsExactly("2026年1月", "2026年2月", "2026年3月");
        // 2026-02-01 is a Sunday: the last column of the first week
        assertThat(MAP.texts("//svg[2]/g[1]/rect/@x")).containsExactly("240");
    }

    @Test
    void dayShowsHowItsDutiesWereKeptInWordsToo() {
        assertThat(day("2026-01-16").get(0)).startsWith("2026-01-16 应办 10，按期 8，逾期完成 1，逾期未办 0，缺失 1");
        assertThat(MAP.texts("//g[starts-with(title,'2026-01-16')]/@class")).containsExactly("fair");
        assertThat(MAP.texts("//g[starts-with(title,'2026-01-16')]/text[@class='sign']"))
                .containsExactly("−2");
    }

    @Test
    void holidaysAndMakeUpDaysAreMarked() {
        assertThat(MAP.texts("//g[starts-with(title,'2026-01-01')]/text[@class='kind']"))
                .containsExactly("休");
        assertThat(MAP.texts("//g[starts-with(title,'2026-01-04')]/text[@class='kind']"))
                .containsExactly("班");
    }

    @Test
    void dueDaysAreShownWithoutEvidenceToo() {
        DateRange march = CalendarPeriod.parse("2026-03").range();
        Cadence cadence = Cadence.fourOnes();
        ImmutableList<Duty> duties = cadence.duties(march, ChineseWorkdays.calendar());

        Drawn map = Drawn.of(DutyHeatMap.of(cadence, duties, march, ChineseWorkdays.calendar(), Language.ZH));

        assertThat(map.texts("//g[starts-with(title,'2026-03-31')]/title"))
                .containsExactly("2026-03-31 每天一督查 2026-03-31；每月一测评 2026-03；一季一考评 2026-Q1");
    }

    @Test
    void yearsWithoutPublishedWorkdaysAreDrawnToo() {
        LocalDate day = LocalDate.of(2031, 5, 1);

        Drawn map = Drawn.of(DutyHeatMap.of(
                Cadence.fourOnes(), ImmutableList.of(), DateRange.day(day), ChineseWorkdays.calendar(), Language.EN));

        assertThat(map.texts("//g/title")).containsExactly("2031-05-01");
    }

    @Test
    void unitsAreCalledByNameAndSummedUp() {
        assertThat(TABLE.texts("/main/table[1]/tbody/tr/th"))
                .containsExactly("城市管理局", "住房和城乡建设局", "交警大队", "教育和体育局", "农业农村局", "合计");
        assertThat(TABLE.texts(TOTAL + "//summary | " + TOTAL + "[not(details)]"))
                .containsExactly("321", "290", "6", "0", "25", "48", "2", "4", "90.34%");
    }

    @Test
    void everyNumberOpensToItsDuties() {
        assertThat(TABLE.texts("//td[@class='number'][not(details)]"))
                .hasSizeGreaterThan(10)
                .containsOnly("0", "-");
        assertThat(TABLE.texts("/main/table[1]//tr[th='合计']/td[3]//li"))
                .hasSize(6)
                .contains("住房和城乡建设局 每周一通报 2026-01-16 逾期完成 e078 2026-01-20");
        assertThat(TABLE.texts("/main/table[2]//tr[th='每周一通报']/td[5]//li")).allMatch(line -> line.endsWith("缺失"));
    }

    @Test
    void rateOpensToBothSides() {
        String rate = "/main/table[1]//tr[th='交警大队']/td[9]";

        assertThat(TABLE.texts(rate + "//summary")).containsExactly("89.23%");
        assertThat(TABLE.texts(rate + "//p")).containsExactly("58 / 65", "已到期未按期 7", "按期 58");
        assertThat(TABLE.texts(rate + "//li")).hasSize(65);
    }

    @Test
    void whatWasNotInTimeOpensToItsRecords() {
        assertThat(MAP.texts("//summary")).containsExactly("未按期事项 31");
        assertThat(MAP.texts("//details//tbody/tr")).contains("2026-01-16住房和城乡建设局每周一通报2026-W03逾期完成e078 2026-01-20");
    }

    @Test
    void dayLeadsToWhatWasNotInTime() {
        assertThat(MAP.texts("//a[g[starts-with(title,'2026-01-16')]]/@href")).containsExactly("#due-2026-01-16");
        assertThat(MAP.texts("//details//*[@id='due-2026-01-16']")).containsExactly("2026-01-16");
        assertThat(MAP.texts("//a[g[starts-with(title,'2026-01-05')]]")).isEmpty();
    }

    private static ImmutableList<String> day(String day) {
        return MAP.texts("//g/title[starts-with(.,'%s')]".formatted(day));
    }
}
