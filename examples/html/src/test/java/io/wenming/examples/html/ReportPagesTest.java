package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.CoverageSource;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.DivisionTree;
import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Rate;
import io.wenming.period.CalendarPeriod;
import io.wenming.report.Figure;
import io.wenming.report.FigurePlan;
import io.wenming.report.FigureQuery;
import io.wenming.report.FigureTable;
import io.wenming.report.ReportSource;
import io.wenming.report.WorkReport;
import io.wenming.scoring.Standard;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportPagesTest {
    private static final CoverageSource SOURCE = CoverageSource.builder()
            .roll(Samples.honors().roll(Samples.subjects()))
            .divisions(DivisionTree.of(ImmutableMap.of(Division.of("370811"), "任城区", Division.of("370812"), "兖州区")))
            .build();

    @Test
    void coverageOpensToMembersAndRecords() {
        Drawn table = Drawn.of(CoverageTable.of(
                ImmutableList.of(coverage(CreationType.CAMPUS, 50), coverage(CreationType.FAMILY, 50)), Language.ZH));

        assertThat(table.texts("//tbody/tr[1]//summary")).containsExactly("50%", "1/4", "25.00%");
        assertThat(table.texts("//tbody/tr[1]//span")).containsExactly("未达到");
        assertThat(table.texts("//tbody/tr[1]/td[3]//p")).containsExactly("尚缺 3", "已覆盖 1");
        assertThat(table.texts("//tbody/tr[1]/td[3]//li"))
                .contains("北湖中学", "城中第一小学 荣誉 h03 2019-09-10、荣誉 h08 2021-09-08");
        assertThat(table.texts("//tbody/tr[1]/td[5]")).containsExactly("运河实验小学、北湖中学、东城中学");
    }

    @Test
    void householdsAreMaskedEverywhere() {
        String families = Drawn.of(CoverageTable.of(ImmutableList.of(coverage(CreationType.FAMILY, 50)), Language.ZH))
                .text();
        Standard standard = Samples.standard("family-ten-star.yaml");
        String ranks = Drawn.of(RankTable.of(
                        ImmutableList.of(new RankTable.Row(
                                Samples.subject("f-01"),
                                OptionalInt.of(1),
                                Optional.of(standard.score(Samples.facts("f-01"))))),
                        Language.ZH))
                .text();

        assertThat(families + ranks).doesNotContain("孙桂兰", "孔令成").contains("孙****", "孔****");
    }

    @Test
    void candidatesWithoutFactsSaySo() {
        assertThat(Drawn.of(RankTable.of(
                                ImmutableList.of(new RankTable.Row(
                                        Samples.subject("s-lake"), OptionalInt.empty(), Optional.empty())),
                                Language.ZH))
                        .texts("//tbody/tr"))
                .containsExactly("北湖中学--未报送");
    }

    @Test
    void figuresOpenToTheirRecordsAndParts() {
        FigureTable table = WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(ReportSource.builder().coverage(SOURCE).build())
                .area(Division.of("370800"))
                .addPeriods(CalendarPeriod.parse("2025").range())
                .partsAt(DivisionLevel.COUNTY)
                .build()
                .table();

        Drawn list = Drawn.of(FigureList.of(
                table, division -> SOURCE.divisions().name(division).in(Language.ZH), Language.ZH));

        assertThat(list.texts("//tbody/tr[.//summary][1]//p"))
                .allMatch(side -> side.startsWith("任城区：") || side.startsWith("兖州区：") || side.startsWith("其他："));
        assertThat(list.texts("//li")).contains("荣誉 h17 2025-12-10");
        assertThat(list.text()).contains("缺");
    }

    @Test
    void shareOpensToWhatCountsAndToWhatDoesNot() {
        FigureTable table = WorkReport.builder()
                .plan(FigurePlan.builder()
                        .id("covered")
                        .label(Label.of("覆盖"))
                        .addFigures(new Figure(
                                "campuses",
                                Label.of("校园创建面"),
                                Label.of("%"),
                                FigureQuery.coverage(rule(CreationType.CAMPUS, 50))))
                        .build())
                .source(ReportSource.builder().coverage(SOURCE).build())
                .area(Division.of("370800"))
                .addPeriods(CalendarPeriod.parse("2025").range())
                .build()
                .table();

        Drawn list = Drawn.of(FigureList.of(table, Division::code, Language.ZH));

        assertThat(list.texts("//summary")).containsExactly("25%（1/4）");
        assertThat(list.texts("//p")).containsExactly("25%（1/4）", "未计入 3", "计入 1");
        assertThat(list.texts("//ul[1]/li")).containsExactly("运河实验小学", "北湖中学", "东城中学");
        assertThat(list.texts("//ul[2]/li")).containsExactly("荣誉 h03 2019-09-10", "荣誉 h08 2021-09-08");
    }

    @Test
    void sectionsOfOneStandardStandBesideTheTotal() {
        Drawn ranks = Drawn.of(RankTable.of(ImmutableList.of(school("s-lake"), school("s-first")), Language.ZH));

        assertThat(ranks.texts("//thead//th"))
                .containsExactly("名称", "名次", "得分", "学生应知应会", "点位各条", "消防三件", "心理辅导", "结论");
        assertThat(ranks.texts("//tbody/tr[1]/td[@class='number']")).containsExactly("1", "14.00", "0", "9", "5", "0");
        assertThat(ranks.texts("//tbody/tr[1]/td[@class='number'][svg]")).hasSize(5);
    }

    @Test
    void figuresOfACandidateLeadToItsTree() {
        Drawn ranks = Drawn.of(RankTable.of(
                ImmutableList.of(new RankTable.Row(
                        Samples.subject("s-lake"),
                        OptionalInt.of(2),
                        Optional.of(Samples.school()),
                        ImmutableList.of(new Basis("", ImmutableList.of("1 东城中学 29.00", "2 北湖中学 14.00"))),
                        Optional.of("score-1"),
                        "后进")),
                Language.ZH));

        assertThat(ranks.texts("//td//a/@href")).containsOnly("#score-1").hasSize(5);
        assertThat(ranks.texts("//td/details/summary")).containsExactly("2");
        assertThat(ranks.texts("//td/details//li")).containsExactly("1 东城中学 29.00", "2 北湖中学 14.00");
        assertThat(ranks.texts("//td[last()]")).containsExactly("不合格 后进");
    }

    private static RankTable.Row school(String id) {
        return new RankTable.Row(
                Samples.subject(id),
                OptionalInt.of(1),
                Optional.of(Samples.standard("campus-point.yaml").score(Samples.facts(id))));
    }

    private static Coverage coverage(CreationType type, int percent) {
        return rule(type, percent).check(SOURCE, Division.of("370800"), Samples.AS_OF);
    }

    private static CoverageRule rule(CreationType type, int percent) {
        return CoverageRule.builder()
                .id(type.code())
                .label(Label.of("县级称号覆盖", "county titles"))
                .population(Population.subjectsOf(type))
                .mark(Mark.holds(Tier.COUNTY))
                .required(Rate.percent(percent))
                .build();
    }
}
