package io.wenming.scoring;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;

/** Standards for loads of facts: one with every kind of rule, the same by periods, and one that a plan decides. */
final class EveryRule {
    /** The kinds that each list of incidents has a price for. */
    static final ImmutableListMultimap<String, String> KINDS = ImmutableListMultimap.<String, String>builder()
            .putAll("noise", "report", "complaint", "accident")
            .putAll("dirt", "heap")
            .putAll("awards", "国家级", "省级")
            .putAll("negative", "大", "小")
            .putAll("notices", "市", "区")
            .putAll("diary", "好事", "坏事")
            .build();

    private EveryRule() {}

    /** Every rule of {@link VillageStandard}, and the four that it lacks. */
    static Standard standard() {
        Standard village = VillageStandard.standard();
        return village(village, Indicator.sumOf("all", Label.of("全部", "all"), village.total(), more()))
                .build();
    }

    /** Three periods of the same, of which the lowest does not count. */
    static PeriodicStandard periods() {
        return PeriodicStandard.builder()
                .standard(standard())
                .addPeriods(
                        ScoringPeriod.of("p1", Label.of("第一期")),
                        ScoringPeriod.of("p2", Label.of("第二期")),
                        ScoringPeriod.of("p3", Label.of("第三期")))
                .missingCountsAs(Points.of(60))
                .dropLowest(1)
                .build();
    }

    /** Leaves that a plan decides, and no blend, so that facts in a map are read through the row that threads share. */
    static Standard decidedByAPlan() {
        return Standard.builder()
                .id("flat")
                .version("1")
                .label(Label.of("扁平", "flat"))
                .total(Indicator.sumOf(
                        "all",
                        Label.of("全部", "all"),
                        leaf("plan", 8, ScoringRule.allOrNothing(FactKey.flag("plan"))),
                        leaf("look", 30, ScoringRule.assessor(FactKey.decimal("look"))),
                        Indicator.sumOf(
                                        "asked",
                                        Label.of("群众评价", "asked"),
                                        leaf(
                                                "satisfied",
                                                5,
                                                ScoringRule.ratio(Measure.rate(FactKey.rate("satisfied")))),
                                        Indicator.sumOf(
                                                        "seen",
                                                        Label.of("现场", "seen"),
                                                        leaf(
                                                                "square",
                                                                4,
                                                                ScoringRule.everyLine(FactKey.checklist("square"), 2)))
                                                .atLeast(Points.of(1)))
                                .atMost(Points.of(8)),
                        leaf(
                                "dirt",
                                2,
                                ScoringRule.deduct(FactKey.incidents("dirt")).each("heap", Points.of("0.5")))))
                .rounding(Rounding.halfEven(1))
                .addVeto(Veto.of("fraud", Label.of("弄虚作假", "fraud"), FactKey.flag("fraud"), Veto.Effect.ZERO))
                .addGate(new Gate(
                        Label.of("达到起评", "looked at"), FactKey.decimal("look"), Range.atLeast(Decimal.of(5)), true))
                .passMark(Points.of(30))
                .build();
    }

    private static Standard.Builder village(Standard village, Indicator total) {
        return Standard.builder()
                .id("every")
                .version("1")
                .label(Label.of("各种规则", "every rule"))
                .total(total)
                .negativeList(village.negativeList())
                .atMost(village.atMost())
                .atLeast(village.atLeast())
                .blend(new Blend(Label.of("上级抽查", "spot check"), FactKey.decimal("check"), Weight.of("0.2"), true))
                .rounding(village.rounding())
                .vetoes(village.vetoes())
                .gates(village.gates())
                .passMark(village.passMark());
    }

    private static Indicator more() {
        return Indicator.sumOf(
                "more",
                Label.of("其他", "more"),
                leaf(
                        "rates",
                        8,
                        ScoringRule.lessPerStep(Shortfall.below(
                                        Measure.rate(FactKey.rate("rates")),
                                        Decimal.of(80),
                                        Decimal.of(1),
                                        Points.of(1))
                                .counting(PartialStep.CEIL))),
                leaf(
                        "notices",
                        10,
                        ScoringRule.bySeverity(FactKey.incidents("notices"))
                                .costs("市", "found", Points.of("0.3"))
                                .costs("市", "overdue", Points.of("0.6"))
                                .costs("区", "found", Points.of("0.2"))
                                .withoutFloor()),
                leaf(
                        "days",
                        2,
                        ScoringRule.meanDeduction(FactKey.readings("days"), Range.atMost(Decimal.of(7)), Points.ZERO)
                                .otherwise(Points.of(3))),
                leaf(
                        "diary",
                        10,
                        ScoringRule.ledger(FactKey.incidents("diary"))
                                .entry("好事", Posting.of(Points.of(2)).doubledFrom(3))
                                .entry("坏事", Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")))));
    }

    private static Indicator leaf(String id, int points, ScoringRule rule) {
        return Indicator.of(id, Label.of("指标" + id, id), Points.of(points), rule);
    }
}
