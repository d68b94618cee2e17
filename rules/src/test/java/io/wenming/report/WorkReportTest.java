package io.wenming.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.wenming.coverage.CoverageMember;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.CoverageTrend;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.DivisionTree;
import io.wenming.division.NamedDivision;
import io.wenming.finding.FindingText;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.practice.PracticeCoverage;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordCount;
import io.wenming.record.RecordEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkReportTest {
    private static final Division COUNTY = Division.of("330106");
    private static final Division NORTH = Division.of("330106001");
    private static final Division VILLAGE = Division.of("330106001001");
    private static final Figure ACTIVITIES = new Figure(
            "activities",
            Label.of("活动", "activities"),
            Label.of("场", "in number"),
            FigureQuery.records(EntryKind.ACTIVITY, RecordCount.BEGAN, Map.of()));
    private static final Figure TEAMS = new Figure(
            "teams",
            Label.of("队伍", "teams"),
            Label.of("支", "in number"),
            FigureQuery.records(EntryKind.TEAM, RecordCount.STANDING, Map.of()));
    private static final Figure STATIONS = new Figure(
            "stations",
            Label.of("村村有站", "stations"),
            Label.of("%"),
            FigureQuery.coverage(PracticeCoverage.everyVillageItsStation()));
    private static final CoverageSource SOURCE = CoverageSource.builder()
            .divisions(DivisionTree.of(
                    Map.of(COUNTY, "甲区", NORTH, "北镇", VILLAGE, "一村", Division.of("330106001002"), "二村")))
            .records(RecordBook.of(
                    entry(EntryKind.ACTIVITY, "a1", VILLAGE, "2025-05-01").build(),
                    entry(EntryKind.ACTIVITY, "a2", VILLAGE, "2026-05-01").build(),
                    entry(EntryKind.ACTIVITY, "a3", COUNTY, "2026-05-02").build(),
                    entry(EntryKind.VENUE, "v1", VILLAGE, "2026-01-01")
                            .putWord("level", "station")
                            .build()))
            .build();

    private static RecordEntry.Builder entry(EntryKind kind, String id, Division place, String on) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(kind).id(id).place(place).on(LocalDate.parse(on));
        return entry;
    }

    private static WorkReport.Builder report(Figure... figures) {
        WorkReport.Builder report = WorkReport.builder();
        report.plan(FigurePlan.builder()
                        .id("p")
                        .label(Label.of("汇报", "report"))
                        .addFigures(figures)
                        .build())
                .source(ReportSource.builder().coverage(SOURCE).build())
                .area(COUNTY)
                .addPeriod(CalendarPeriod.parse("2025").range())
                .addPeriod(CalendarPeriod.parse("2026").range());
        return report;
    }

    @Test
    void twoPeriodsAndAllPartsComeInOneCall() {
        FigureTable table =
                report(ACTIVITIES).partsAt(DivisionLevel.TOWNSHIP).build().table();

        assertThat(table.rows("activities")).hasSize(2);
        assertThat(table.row("activities", 0).total().number()).hasValue(Fraction.ONE);
        assertThat(table.row("activities", 1).total().number()).hasValue(Fraction.of(2));
        assertThat(table.row("activities", 1).parts()).containsOnlyKeys(NORTH);
        assertThat(table.row("activities", 1).elsewhere().number()).hasValue(Fraction.ONE);
        assertThat(table.change("activities")).hasValue(Fraction.ONE);
    }

    @Test
    void changeNeedsTwoNumbers() {
        assertThat(report(TEAMS).build().table().change("teams")).isEmpty();
        assertThat(report(TEAMS).build().table().change("others")).isEmpty();
    }

    @Test
    void figuresArePrintedInBothLanguages() {
        FigureTable table = report(ACTIVITIES, TEAMS, STATIONS).build().table();

        assertThat(FigureText.in(Language.ZH).print(table))
                .isEqualTo("活动：1 场；2 场\n队伍：缺志愿服务队伍记录；缺志愿服务队伍记录\n村村有站：0%（0/2）；50%（1/2）\n");
        assertThat(FigureText.in(Language.EN).print(table)).isEqualTo("""
                        activities: 1 in number; 2 in number
                        teams: missing: records of kind 'team'; missing: records of kind 'team'
                        stations: 0% (0 of 2); 50% (1 of 2)
                        """);
    }

    @Test
    void findingHasThePartsBelowThePeriods() {
        String text = FindingText.in(Language.ZH)
                .print(report(ACTIVITIES, TEAMS)
                        .partsAt(DivisionLevel.TOWNSHIP)
                        .build()
                        .table()
                        .finding());

        assertThat(text).contains("""
                            2026-01-01/2027-01-01：2 — 单位：场；依据 2 条记录；2026-01-01 至 2026-12-31
                              北镇：1 — 单位：场；依据 1 条记录
                              本级及其他：1 — 单位：场；依据 1 条记录
                        """).contains("2025-01-01/2026-01-01：未评 — 缺志愿服务队伍记录；2025-01-01 至 2025-12-31\n");
    }

    @Test
    void countsCompareByResidentsAndSharesDoNot() {
        FigureTable table = report(ACTIVITIES, STATIONS).build().table();

        assertThat(table.row("activities", 1).total().perTenThousand(40_000)).hasValue(Fraction.of(1, 2));
        assertThat(table.row("stations", 1).total().perTenThousand(40_000)).isEmpty();
        assertThatThrownBy(() -> table.row("activities", 1).total().perTenThousand(0))
                .hasMessage("residents: 0 is below 1; give 1 or more");
    }

    @Test
    void trendOfCoverageNamesWhoCameAndWent() {
        CoverageTrend trend = PracticeCoverage.everyVillageItsStation()
                .trend(SOURCE, COUNTY, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1));

        assertThat(trend.change()).hasValue(Fraction.of(1, 2));
        assertThat(trend.gained()).extracting(member -> member.name().zh()).containsExactly("一村");
        assertThat(trend.lost()).isEmpty();
        assertThat(trend.after().perTenThousand(5_000)).isEqualTo(Fraction.of(2));
        assertThatThrownBy(() ->
                        new CoverageTrend(/* before= */ trend.after(), /* after= */ trend.before(), ImmutableMap.of()))
                .hasMessage("trend: 2025-12-31 is before 2026-01-01; give the earlier day first");
    }

    @Test
    void villageThatChangedItsTownshipNeitherCameNorWent() {
        Division south = Division.of("330106002");
        CoverageSource moved = CoverageSource.builder()
                .divisions(DivisionTree.builder()
                        .addDivisions(
                                NamedDivision.builder()
                                        .division(VILLAGE)
                                        .name(Label.of("一村"))
                                        .until(LocalDate.of(2026, 2, 1))
                                        .successor(Division.of("330106002009"))
                                        .build(),
                                NamedDivision.builder()
                                        .division(Division.of("330106002009"))
                                        .name(Label.of("一村"))
                                        .since(LocalDate.of(2026, 2, 1))
                                        .build())
                        .build())
                .records(SOURCE.records())
                .build();
        CoverageRule stations = PracticeCoverage.everyVillageItsStation();
        CoverageTrend county = stations.trend(moved, COUNTY, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1));
        CoverageTrend township = stations.trend(moved, south, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1));

        assertThat(county.gained()).isEmpty();
        assertThat(county.lost()).isEmpty();
        assertThat(county.change()).hasValue(Fraction.ZERO);
        assertThat(township.gained()).extracting(CoverageMember::id).containsExactly("330106002009");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(
                        () -> report(ACTIVITIES).partsAt(DivisionLevel.COUNTY).build())
                .hasMessage("report: parts at the level county are not below 330106; give a lower level");
        assertThatThrownBy(() -> report(ACTIVITIES).build().table().row("activities", 2))
                .hasMessage(
                        "figure 'activities': there is no period 2 of it; give a figure of 'p' and a period below 2");
        assertThatThrownBy(() -> report(ACTIVITIES, ACTIVITIES))
                .hasMessage("figures 'p': 'activities' stands twice; give each id once");
        assertThatThrownBy(() -> report(ACTIVITIES).periods(List.of()).build())
                .hasMessage("report: there is no period; give at least one");
    }
}
