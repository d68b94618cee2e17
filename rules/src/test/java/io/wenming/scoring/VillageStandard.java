package io.wenming.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.edition.Edition;
import io.wenming.edition.Superseded;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.time.LocalDate;
import java.util.Optional;

/** A standard with every rule and every option, the same as {@code documents/standard.yaml}, and facts for it. */
final class VillageStandard {
    private VillageStandard() {}

    static Standard standard() {
        return Standard.builder()
                .id("village-2026")
                .version("2026-1")
                .label(Label.of("文明村镇测评体系", "civilized village standard"))
                .type(CreationType.VILLAGE_TOWN)
                .edition(Edition.builder()
                        .inForceFrom(LocalDate.of(2026, 1, 1))
                        .inForceUntil(LocalDate.of(2027, 1, 1))
                        .addSupersedes(new Superseded("village-2026", "2025-1"))
                        .build())
                .addCitation(new Citation(
                        "仑政〔2024〕109号",
                        Optional.of("第三条"),
                        Optional.of(LocalDate.of(2024, 12, 31)),
                        Optional.of("按原文")))
                .total(Indicator.sumOf("total", Label.of("总分", "total"), field(), records(), order())
                        .atMost(Points.of(110))
                        .atLeast(Points.of(5)))
                .negativeList(new NegativeList(
                        FactKey.incidents("negative"),
                        ImmutableSortedMap.of("大", Points.of(3), "小", Points.of(1)),
                        Decimal.of(2)))
                .atMost(Points.of(105))
                .atLeast(Points.of(1))
                .blend(new Blend(Label.of("上级抽查", "spot check"), FactKey.decimal("check"), Weight.of("0.2"), true))
                .rounding(Rounding.halfEven(1))
                .addVeto(new Veto(
                        "crime",
                        Label.of("重大刑案", "grave crime"),
                        FactKey.flag("crime"),
                        Veto.Effect.KEEP,
                        Optional.of(Citation.of("否决清单"))))
                .addVeto(Veto.of("fraud", Label.of("弄虚作假", "fraud"), FactKey.flag("fraud"), Veto.Effect.ZERO))
                .addGate(new Gate(
                        Label.of("未成年人测评", "minors"), FactKey.decimal("minors"), Range.atLeast(Decimal.of(85)), true))
                .passMark(Points.of(85))
                .addDeclared(InputSpec.of(FactKey.count("due"), Label.of("应办件", "cases due"))
                        .in("件")
                        .within(Range.closed(Decimal.of(1), Decimal.of(500))))
                .addDeclared(InputSpec.of(FactKey.rate("satisfied"), Label.of("满意率", "satisfaction"))
                        .in("%")
                        .within(Range.greaterThan(Decimal.ZERO)))
                .addDeclared(InputSpec.of(FactKey.decimal("minors"), Label.of("未成年人测评得分", "score of minors")))
                .addExample(StandardExample.builder()
                        .id("nothing")
                        .label(Label.of("无数据", "no data"))
                        .facts(Facts.none())
                        .expected(ExpectedScore.builder()
                                .score(Points.of("6.1"))
                                .status(ScoreStatus.FAIL)
                                .build())
                        .build())
                .addExample(StandardExample.builder()
                        .id("plan")
                        .facts(Facts.builder().put(FactKey.flag("plan"), true).build())
                        .expected(ExpectedScore.builder()
                                .putItem("plan", Points.of(8))
                                .build())
                        .build())
                .build();
    }

    private static Indicator field() {
        return Indicator.sumOf(
                        "field",
                        Label.of("实地考察", "field"),
                        Indicator.builder()
                                .id("plan")
                                .label(Label.of("工作方案", "plan"))
                                .points(Points.of(8))
                                .rule(ScoringRule.allOrNothing(FactKey.flag("plan")))
                                .missing(Missing.FULL)
                                .citation(Citation.of("测评手册"))
                                .lead("u-7")
                                .addAssisting("u-8", "u-9")
                                .evidence("方案原件")
                                .manual("查看文件")
                                .build(),
                        leaf(
                                "interviews",
                                "随机访谈",
                                "interviews",
                                10,
                                ScoringRule.sample(FactKey.checklist("interviews"), 5, 3)),
                        leaf("canteen", "食堂", "canteen", 6, ScoringRule.eachLine(FactKey.checklist("canteen"), 3))
                                .whenMissing(Missing.NOT_APPLICABLE),
                        leaf("square", "广场", "square", 4, ScoringRule.everyLine(FactKey.checklist("square"), 2)),
                        leaf("look", "观感", "look", 30, ScoringRule.assessor(FactKey.decimal("look"))))
                .weighted("0.85")
                .whenInapplicable(Inapplicable.RESCALE);
    }

    private static Indicator records() {
        return Indicator.sumOf(
                        "records",
                        Label.of("材料审核", "records"),
                        leaf(
                                "rating",
                                "等次",
                                "rating",
                                3,
                                ScoringRule.grades(
                                        FactKey.grade("rating"),
                                        ImmutableMap.of("好", Points.of(3), "较好", Points.of(2)))),
                        leaf(
                                "green",
                                "绿化率",
                                "greenery",
                                4,
                                ScoringRule.bands(
                                        FactKey.decimal("green"),
                                        Points.of("0.5"),
                                        Band.of("A", Range.greaterThan(Decimal.of(85)), Points.of(4))
                                                .requiring(FactKey.flag("tidy")),
                                        Band.of(
                                                "B",
                                                Range.closedOpen(Decimal.of(60), Decimal.of(85)),
                                                Points.of("2.4")),
                                        Band.of(
                                                "C",
                                                Range.openClosed(Decimal.of(40), Decimal.parse("59.5")),
                                                Points.of(1)))),
                        leaf(
                                "done",
                                "办结率",
                                "done",
                                20,
                                ScoringRule.ratio(Measure.counts(
                                        FactKey.count("done"),
                                        FactKey.count("due"),
                                        FactKey.count("deferred"),
                                        NothingDue.NOT_APPLICABLE))),
                        leaf(
                                "satisfied",
                                "满意率",
                                "satisfaction",
                                5,
                                ScoringRule.ratio(Measure.rate(FactKey.rate("satisfied")))),
                        leaf(
                                "signs",
                                "公益广告",
                                "signs",
                                1,
                                ScoringRule.ratio(Measure.amount(FactKey.decimal("signs"), Decimal.of(4)))))
                .whenInapplicable(Inapplicable.FULL);
    }

    private static Indicator order() {
        return Indicator.sumOf(
                        "order",
                        Label.of("秩序", "order"),
                        leaf(
                                "noise",
                                "噪声",
                                "noise",
                                3,
                                ScoringRule.deduct(FactKey.incidents("noise"))
                                        .each("report", Points.of("0.2"), Points.of(1))
                                        .each("complaint", Points.of(1))
                                        .zeroIf("accident")
                                        .times(Decimal.of(2))
                                        .notBelow(Points.of("0.5"))),
                        leaf(
                                "dirt",
                                "脏乱",
                                "dirt",
                                2,
                                ScoringRule.deduct(FactKey.incidents("dirt"))
                                        .each("heap", Points.of(3))
                                        .withoutFloor()),
                        leaf(
                                "awards",
                                "加分",
                                "awards",
                                0,
                                ScoringRule.bonus(FactKey.incidents("awards"))
                                        .tier("国家级", Points.of(5))
                                        .tier("省级", Points.of(3))
                                        .counting(Counting.HIGHEST_PER_PROJECT)
                                        .atMost(Points.of(6))),
                        leaf(
                                "level",
                                "上级测评",
                                "level",
                                3,
                                ScoringRule.signedLevel(
                                        FactKey.decimal("level"), FactKey.count("level.rank"), Decimal.of(85), 10)))
                .whenInapplicable(Inapplicable.ZERO);
    }

    /** Facts that make as many mechanisms act as can act at once. */
    static Facts facts() {
        return Facts.builder()
                .put(FactKey.checklist("interviews"), Checklist.counted(2, 3, 0))
                .notApplicable(FactKey.checklist("canteen"))
                .exempt(FactKey.checklist("square"))
                .put(FactKey.decimal("look"), Decimal.of(35))
                .put(FactKey.grade("rating"), "一般")
                .put(FactKey.decimal("green"), Decimal.of(90))
                .put(FactKey.count("done"), 7L)
                .put(FactKey.count("due"), 5L)
                .put(FactKey.count("deferred"), 5L)
                .put(FactKey.rate("satisfied"), Rate.percent("88.25"))
                .put(FactKey.decimal("signs"), Decimal.of(3))
                .put(
                        FactKey.incidents("noise"),
                        Incidents.of(Incident.of("report", 9), Incident.of("complaint", 1), Incident.of("whistle", 2)))
                .put(FactKey.incidents("dirt"), Incidents.of(Incident.of("heap", 1)))
                .put(
                        FactKey.incidents("awards"),
                        Incidents.of(award("国家级", "河长制", 2025), award("省级", "河长制", 2025), award("省级", "河长制", 2026)))
                .put(FactKey.decimal("level"), Decimal.of(88))
                .put(FactKey.count("level.rank"), 7L)
                .put(
                        FactKey.incidents("negative"),
                        Incidents.of(
                                Incident.of("小", 2),
                                Incident.builder()
                                        .kind("大")
                                        .state(NegativeList.UNREPORTED)
                                        .build(),
                                Incident.of("怪", 1)))
                .put(FactKey.flag("crime"), true)
                .put(FactKey.decimal("minors"), Decimal.parse("84.99"))
                .put(FactKey.decimal("check"), Decimal.of(90))
                .build();
    }

    private static Incident award(String tier, String project, int year) {
        return Incident.builder().kind(tier).project(project).year(year).build();
    }

    private static Indicator leaf(String id, String zh, String en, int points, ScoringRule rule) {
        return Indicator.of(id, Label.of(zh, en), Points.of(points), rule);
    }
}
