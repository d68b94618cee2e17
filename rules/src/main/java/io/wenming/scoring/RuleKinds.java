package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.number.Decimal;
import io.wenming.number.Points;

/** The kinds of rule in documents. */
final class RuleKinds {
    private RuleKinds() {}

    static Variants<ScoringRule> all() {
        return added(deducted(looked(Variants.none())));
    }

    private static Variants<ScoringRule> looked(Variants<ScoringRule> kinds) {
        return kinds.with("all_or_nothing", AllOrNothing.class, fields -> {
                    var key = fields.required("input", Keys.FLAG, AllOrNothing::key);
                    return in -> new AllOrNothing(in.get(key));
                })
                .with("sample", Sample.class, fields -> {
                    var key = fields.required("input", Keys.CHECKLIST, Sample::key);
                    var size = fields.required("size", Codecs.WHOLE, Sample::size);
                    var need = fields.required("need", Codecs.WHOLE, Sample::need);
                    return in -> new Sample(in.get(key), in.get(size), in.get(need));
                })
                .with("checklist", Lines.class, fields -> {
                    var key = fields.required("input", Keys.CHECKLIST, Lines::key);
                    var lines = fields.required("lines", Codecs.WHOLE, Lines::lines);
                    var mode = fields.required(
                            "mode", Codec.codes(Lines.Mode.class, Lines.Mode::code, Lines.Mode::label), Lines::mode);
                    return in -> new Lines(in.get(key), in.get(lines), in.get(mode));
                })
                .with("assessor", Assessor.class, fields -> {
                    var key = fields.required("input", Keys.DECIMAL, Assessor::key);
                    return in -> new Assessor(in.get(key));
                })
                .with("grades", Grades.class, fields -> {
                    var key = fields.required("input", Keys.GRADE, Grades::key);
                    var points = fields.usually(
                            "points",
                            ImmutableSortedMap.of(),
                            Codecs.POINTS.map(),
                            rule -> Worths.points(rule.worths()));
                    var shares = fields.usually(
                            "shares",
                            ImmutableSortedMap.of(),
                            Codecs.DECIMAL.map(),
                            rule -> Worths.shares(rule.worths()));
                    return in -> new Grades(in.get(key), Worths.of(in.get(points), in.get(shares)));
                })
                .with("bands", Bands.class, fields -> {
                    var measure = fields.required("measure", Measures.CODEC, Bands::measure);
                    var bands = fields.required("bands", RuleParts.band().list(), Bands::bands);
                    var otherwise = fields.optional(
                            "otherwise",
                            Codecs.POINTS,
                            rule -> Worths.points(rule.otherwise()).filter(points -> !points.equals(Points.ZERO)));
                    var share =
                            fields.optional("otherwiseShare", Codecs.DECIMAL, rule -> Worths.share(rule.otherwise()));
                    return in -> new Bands(
                            in.get(measure),
                            in.get(bands),
                            in.get(otherwise).isEmpty() && in.get(share).isEmpty()
                                    ? Worth.points(Points.ZERO)
                                    : Worths.of(in.get(otherwise), in.get(share)));
                });
    }

    private static Variants<ScoringRule> deducted(Variants<ScoringRule> kinds) {
        return kinds.with("ratio", Ratio.class, fields -> {
                    var measure = fields.required("measure", Measures.CODEC, Ratio::measure);
                    return in -> new Ratio(in.get(measure));
                })
                .with("deduct", Deduction.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, Deduction::key);
                    var charges = fields.usually(
                            "each", ImmutableSortedMap.of(), RuleParts.charge().map(), Deduction::charges);
                    var zeroIf = fields.listed(
                            "zeroIf", Codecs.TEXT, rule -> rule.zeroing().asList());
                    var multiplier = fields.usually("times", Decimal.of(1), Codecs.DECIMAL, Deduction::multiplier);
                    var floor = fields.optional("notBelow", Codecs.POINTS, rule -> Floors.written(rule.floor()));
                    var mayBeNegative = fields.usually(
                            "mayBeNegative",
                            false,
                            Codecs.FLAG,
                            rule -> rule.floor().isEmpty());
                    return in -> new Deduction(
                            in.get(key),
                            in.get(charges),
                            ImmutableSortedSet.copyOf(in.get(zeroIf)),
                            in.get(multiplier),
                            Floors.read(in.get(floor), in.get(mayBeNegative)));
                })
                .with("by_severity", SeverityDeduction.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, SeverityDeduction::key);
                    var costs = fields.required("costs", Codecs.POINTS.map().map(), SeverityDeduction::costs);
                    var floor = fields.optional("notBelow", Codecs.POINTS, rule -> Floors.written(rule.floor()));
                    var mayBeNegative = fields.usually(
                            "mayBeNegative",
                            false,
                            Codecs.FLAG,
                            rule -> rule.floor().isEmpty());
                    return in -> new SeverityDeduction(
                            in.get(key), in.get(costs), Floors.read(in.get(floor), in.get(mayBeNegative)));
                })
                .with("mean_deduction", MeanDeduction.class, fields -> {
                    var key = fields.required("input", Keys.READINGS, MeanDeduction::key);
                    var losses = fields.required("losses", RuleParts.loss().list(), MeanDeduction::losses);
                    var otherwise = fields.usually("otherwise", Points.ZERO, Codecs.POINTS, MeanDeduction::otherwise);
                    return in -> new MeanDeduction(in.get(key), in.get(losses), in.get(otherwise));
                })
                .with("less_per_step", LessPerStep.class, fields -> {
                    var parts = fields.required("parts", RuleParts.shortfall().list(), LessPerStep::parts);
                    return in -> new LessPerStep(in.get(parts));
                });
    }

    private static Variants<ScoringRule> added(Variants<ScoringRule> kinds) {
        return kinds.with("ledger", Ledger.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, Ledger::key);
                    var entries = fields.required("kinds", RuleParts.posting().map(), Ledger::kinds);
                    return in -> new Ledger(in.get(key), in.get(entries));
                })
                .with("bonus", Bonus.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, Bonus::key);
                    var tiers = fields.required("tiers", Codecs.POINTS.map(), Bonus::tiers);
                    var counting = fields.usually(
                            "counting",
                            Counting.EACH,
                            Codec.codes(Counting.class, Counting::code, Counting::label),
                            Bonus::counting);
                    var atMost = fields.optional("atMost", Codecs.POINTS, Bonus::cap);
                    return in -> new Bonus(in.get(key), in.get(tiers), in.get(counting), in.get(atMost));
                })
                .with("signed_level", SignedLevel.class, fields -> {
                    var score = fields.required("score", Keys.DECIMAL, SignedLevel::score);
                    var rank = fields.required("rankFromBottom", Keys.COUNT, SignedLevel::rankFromBottom);
                    var below = fields.required("below", Codecs.DECIMAL, SignedLevel::below);
                    var bottom = fields.required("bottom", Codecs.WHOLE, SignedLevel::bottom);
                    return in -> new SignedLevel(in.get(score), in.get(rank), in.get(below), in.get(bottom));
                });
    }
}
