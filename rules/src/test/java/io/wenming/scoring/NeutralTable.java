package io.wenming.scoring;

import static io.wenming.scoring.NeutralJson.decimal;
import static io.wenming.scoring.NeutralJson.each;
import static io.wenming.scoring.NeutralJson.only;
import static io.wenming.scoring.NeutralJson.optionalPoints;
import static io.wenming.scoring.NeutralJson.points;
import static io.wenming.scoring.NeutralJson.strings;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import java.math.RoundingMode;
import java.util.Optional;

/** Builds a standard from a neutral table; a leaf reads inputs named after it. */
final class NeutralTable {
    /** The keys of every table. */
    static final String HEAD = "schema id name_zh type kind coverage source rounding";

    private static final String TREE = " tree negative_list limits blend vetoes gates pass";

    private NeutralTable() {}

    /** A table of type tree. */
    static Standard standard(JsonNode table) {
        only(table, HEAD + TREE);
        return tree(table);
    }

    /** A table of type periods. */
    static PeriodicStandard periodic(JsonNode table) {
        only(table, HEAD + TREE + " periods missing_period missing_constant drop_low drop_high round_periods");
        return PeriodicStandard.builder()
                .standard(tree(table))
                .periods(each(table.get("periods")).map(NeutralTable::period).toList())
                .missingCountsAs(
                        switch (table.get("missing_period").textValue()) {
                            case "exclude" -> Optional.empty();
                            case "zero" -> Optional.of(Points.ZERO);
                            case "constant" -> Optional.of(points(table.get("missing_constant")));
                            default -> throw new AssertionError("missing_period: " + table.get("missing_period"));
                        })
                .dropLowest(table.get("drop_low").intValue())
                .dropHighest(table.get("drop_high").intValue())
                .roundPeriods(table.get("round_periods").booleanValue())
                .build();
    }

    private static ScoringPeriod period(JsonNode period) {
        only(period, "id name_zh weight");
        return ScoringPeriod.of(
                        period.get("id").textValue(),
                        Label.of(period.get("name_zh").textValue()))
                .weighted(period.get("weight").textValue());
    }

    private static Standard tree(JsonNode table) {
        only(table.get("limits"), "floor cap");
        Standard.Builder standard = Standard.builder()
                .id(table.get("id").textValue())
                .version("1")
                .label(Label.of(table.get("name_zh").textValue()))
                .rounding(rounding(table.get("rounding")))
                .total(indicator(table.get("tree")))
                .atMost(optionalPoints(table.at("/limits/cap")))
                .atLeast(optionalPoints(table.at("/limits/floor")))
                .passMark(optionalPoints(table.get("pass")));
        if (!table.get("blend").isNull()) {
            standard.blend(blend(table.get("blend")));
        }
        if (!table.get("negative_list").isNull()) {
            standard.negativeList(negativeList(table.get("negative_list")));
        }
        for (JsonNode veto : table.get("vetoes")) {
            only(veto, "id name_zh effect");
            standard.addVeto(Veto.of(
                    veto.get("id").textValue(),
                    Label.of(veto.get("name_zh").textValue()),
                    FactKey.flag("veto." + veto.get("id").textValue()),
                    Veto.Effect.valueOf(NeutralJson.upper(veto.get("effect")))));
        }
        for (JsonNode gate : table.get("gates")) {
            only(gate, "external when absent");
            String name = gate.get("external").textValue();
            standard.addGate(new Gate(
                    Label.of(name),
                    FactKey.decimal("external." + name),
                    range(gate.get("when")).orElseThrow(),
                    switch (gate.get("absent").textValue()) {
                        case "pass" -> true;
                        case "block" -> false;
                        default -> throw new AssertionError("absent: " + gate);
                    }));
        }
        return standard.build();
    }

    static Rounding rounding(JsonNode rounding) {
        only(rounding, "scale mode");
        return new Rounding(
                rounding.get("scale").intValue(),
                RoundingMode.valueOf(rounding.get("mode").textValue()));
    }

    private static Indicator indicator(JsonNode node) {
        Indicator.Builder indicator = Indicator.builder()
                .id(node.get("id").textValue())
                .label(Label.of(node.get("name_zh").textValue()))
                .weight(Weight.of(node.get("weight").textValue()));
        if (node.has("children")) {
            only(node, "id name_zh points weight na floor cap children");
            return indicator
                    .inapplicable(Inapplicable.valueOf(NeutralJson.upper(node.get("na"))))
                    .atMost(optionalPoints(node.get("cap")))
                    .atLeast(optionalPoints(node.get("floor")))
                    .parts(each(node.get("children"))
                            .map(NeutralTable::indicator)
                            .toList())
                    .build();
        }
        only(node, "id name_zh points weight method missing rule");
        return indicator
                .points(points(node.get("points")))
                .missing(
                        switch (node.get("missing").textValue()) {
                            case "zero" -> Missing.ZERO;
                            case "full" -> Missing.FULL;
                            case "na" -> Missing.NOT_APPLICABLE;
                            default -> throw new AssertionError("missing: " + node);
                        })
                .rule(rule(node.get("id").textValue(), node.get("rule")))
                .build();
    }

    private static ScoringRule rule(String id, JsonNode rule) {
        String shape = rule.get("shape").textValue();
        return switch (shape) {
            case "all_or_nothing" -> {
                only(rule, "shape");
                yield ScoringRule.allOrNothing(FactKey.flag(id));
            }
            case "sample" -> {
                only(rule, "shape size need");
                yield ScoringRule.sample(
                        FactKey.checklist(id),
                        rule.get("size").intValue(),
                        rule.get("need").intValue());
            }
            case "checklist" -> checklist(id, rule);
            case "assessor" -> {
                only(rule, "shape");
                yield ScoringRule.assessor(FactKey.decimal(id));
            }
            case "grade" -> {
                only(rule, "shape award");
                yield ScoringRule.grades(FactKey.grade(id), amounts(rule.get("award")));
            }
            case "bands" -> bands(id, rule);
            case "ratio" -> {
                only(rule, "shape measure target nothing_due");
                yield ScoringRule.ratio(measure(id, rule, rule.get("nothing_due")));
            }
            case "deduct" -> deduct(id, rule);
            case "bonus" -> bonus(id, rule);
            case "signed_level" -> {
                only(rule, "shape below bottom");
                yield ScoringRule.signedLevel(
                        FactKey.decimal(id),
                        FactKey.count(id + ".rank"),
                        decimal(rule.get("below")),
                        rule.get("bottom").intValue());
            }
            case "threshold_linear" -> thresholdLinear(id, rule);
            case "escalating_deduct" -> escalatingDeduct(id, rule);
            case "mean_deduct" -> meanDeduct(id, rule);
            case "ledger" -> ledger(id, rule);
            default -> throw new AssertionError("unknown shape: " + rule);
        };
    }

    private static ScoringRule checklist(String id, JsonNode rule) {
        only(rule, "shape lines mode");
        int lines = rule.get("lines").intValue();
        return switch (rule.get("mode").textValue()) {
            case "proportional" -> ScoringRule.eachLine(FactKey.checklist(id), lines);
            case "all" -> ScoringRule.everyLine(FactKey.checklist(id), lines);
            default -> throw new AssertionError("mode: " + rule);
        };
    }

    private static ScoringRule bands(String id, JsonNode rule) {
        only(rule, "shape bands otherwise");
        ImmutableList<Band> bands = each(rule.get("bands"))
                .flatMap(band -> band(id, band).stream())
                .collect(ImmutableList.toImmutableList());
        return ScoringRule.bands(
                FactKey.decimal(id),
                points(rule.get("otherwise")),
                bands.get(0),
                bands.subList(1, bands.size()).toArray(Band[]::new));
    }

    private static Optional<Band> band(String id, JsonNode band) {
        only(band, "name when flags points");
        return range(band.get("when")).map(when -> {
            Band plain = Band.of(band.get("name").asText(), when, points(band.get("points")));
            for (String flag : strings(band.get("flags"))) {
                plain = plain.requiring(FactKey.flag(id + "." + flag));
            }
            return plain;
        });
    }

    private static Measure measure(String id, JsonNode rule, JsonNode nothingDue) {
        return switch (rule.get("measure").textValue()) {
            case "rate" -> Measure.rate(FactKey.rate(id));
            case "amount" -> Measure.amount(FactKey.decimal(id), decimal(rule.get("target")));
            case "counts" ->
                Measure.counts(
                        FactKey.count(id + ".done"),
                        FactKey.count(id + ".due"),
                        FactKey.count(id + ".deferred"),
                        switch (nothingDue.textValue()) {
                            case "full" -> NothingDue.FULL;
                            case "zero" -> NothingDue.ZERO;
                            case "na" -> NothingDue.NOT_APPLICABLE;
                            default -> throw new AssertionError("nothing_due: " + nothingDue);
                        });
            default -> throw new AssertionError("measure: " + rule);
        };
    }

    private static ScoringRule deduct(String id, JsonNode rule) {
        only(rule, "shape kinds zero_if multiplier floor");
        Deduction deduction = ScoringRule.deduct(FactKey.incidents(id)).times(decimal(rule.get("multiplier")));
        for (var kind : rule.get("kinds").properties()) {
            only(kind.getValue(), "each cap");
            JsonNode cap = kind.getValue().get("cap");
            Points each = points(kind.getValue().get("each"));
            deduction = cap.isNull()
                    ? deduction.each(kind.getKey(), each)
                    : deduction.each(kind.getKey(), each, points(cap));
        }
        for (String event : strings(rule.get("zero_if"))) {
            deduction = deduction.zeroIf(event);
        }
        return rule.get("floor").isNull() ? deduction.withoutFloor() : deduction.notBelow(points(rule.get("floor")));
    }

    private static ScoringRule thresholdLinear(String id, JsonNode rule) {
        only(rule, "shape parts nothing_due");
        ImmutableList<Shortfall> parts = each(rule.get("parts"))
                .map(part -> shortfall(id, part, rule.get("nothing_due")))
                .collect(ImmutableList.toImmutableList());
        return ScoringRule.lessPerStep(
                parts.get(0), parts.subList(1, parts.size()).toArray(Shortfall[]::new));
    }

    private static Shortfall shortfall(String id, JsonNode part, JsonNode nothingDue) {
        only(part, "key measure target step per partial_step");
        return Shortfall.below(
                        measure(id + "." + part.get("key").textValue(), part, nothingDue),
                        decimal(part.get("target")),
                        decimal(part.get("step")),
                        points(part.get("per")))
                .counting(PartialStep.valueOf(NeutralJson.upper(part.get("partial_step"))));
    }

    private static ScoringRule escalatingDeduct(String id, JsonNode rule) {
        only(rule, "shape matrix floor");
        SeverityDeduction deduction = ScoringRule.bySeverity(FactKey.incidents(id));
        for (var level : rule.get("matrix").properties()) {
            for (var state : amounts(level.getValue()).entrySet()) {
                deduction = deduction.costs(level.getKey(), state.getKey(), state.getValue());
            }
        }
        return rule.get("floor").isNull() ? deduction.withoutFloor() : deduction.notBelow(points(rule.get("floor")));
    }

    private static ScoringRule meanDeduct(String id, JsonNode rule) {
        only(rule, "shape bands otherwise");
        ImmutableList<Loss> losses = each(rule.get("bands"))
                .flatMap(band -> {
                    only(band, "when deduct");
                    return range(band.get("when")).stream().map(when -> new Loss(when, points(band.get("deduct"))));
                })
                .collect(ImmutableList.toImmutableList());
        return new MeanDeduction(FactKey.readings(id), losses, points(rule.get("otherwise")));
    }

    private static ScoringRule ledger(String id, JsonNode rule) {
        only(rule, "shape kinds");
        Ledger ledger = ScoringRule.ledger(FactKey.incidents(id));
        for (var kind : rule.get("kinds").properties()) {
            JsonNode entry = kind.getValue();
            only(entry, "each on_spot_factor double_from");
            ledger = ledger.entry(
                    kind.getKey(),
                    new Posting(
                            points(entry.get("each")),
                            decimal(entry.get("on_spot_factor")),
                            Optional.of(entry.get("double_from"))
                                    .filter(JsonNode::isInt)
                                    .map(JsonNode::intValue)));
        }
        return ledger;
    }

    private static ScoringRule bonus(String id, JsonNode rule) {
        only(rule, "shape tiers counting cap");
        Bonus bonus = ScoringRule.bonus(FactKey.incidents(id))
                .counting(Counting.valueOf(NeutralJson.upper(rule.get("counting"))));
        for (var tier : amounts(rule.get("tiers")).entrySet()) {
            bonus = bonus.tier(tier.getKey(), tier.getValue());
        }
        return rule.get("cap").isNull() ? bonus : bonus.atMost(points(rule.get("cap")));
    }

    private static Blend blend(JsonNode blend) {
        only(blend, "external weight absent");
        String name = blend.get("external").textValue();
        return new Blend(
                Label.of(name),
                FactKey.decimal("external." + name),
                Weight.of(blend.get("weight").textValue()),
                switch (blend.get("absent").textValue()) {
                    case "zero" -> true;
                    case "skip" -> false;
                    default -> throw new AssertionError("absent: " + blend);
                });
    }

    private static NegativeList negativeList(JsonNode list) {
        only(list, "kinds unreported_multiplier");
        return new NegativeList(
                FactKey.incidents("negative"),
                ImmutableSortedMap.copyOf(amounts(list.get("kinds"))),
                decimal(list.get("unreported_multiplier")));
    }

    private static ImmutableMap<String, Points> amounts(JsonNode map) {
        return map.properties().stream()
                .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> points(entry.getValue())));
    }

    /** The range of a condition list; none where no value meets it. */
    private static Optional<Range<Decimal>> range(JsonNode when) {
        Range<Decimal> range = Range.all();
        for (JsonNode condition : when) {
            only(condition, "op value");
            Decimal value = decimal(condition.get("value"));
            Range<Decimal> next = switch (condition.get("op").textValue()) {
                case ">" -> Range.greaterThan(value);
                case ">=" -> Range.atLeast(value);
                case "<" -> Range.lessThan(value);
                case "<=" -> Range.atMost(value);
                case "==" -> Range.singleton(value);
                default -> throw new AssertionError("op: " + condition);
            };
            if (!range.isConnected(next) || range.intersection(next).isEmpty()) {
                return Optional.empty();
            }
            range = range.intersection(next);
        }
        return Optional.of(range);
    }
}
