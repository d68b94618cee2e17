package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.Optional;

/** The kinds of rule in documents. */
final class RuleKinds {
    private RuleKinds() {}

    static Variants<ScoringRule> all() {
        return counted(looked(Variants.none()));
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
                    var mode = fields.required("mode", Codec.codes(Lines.Mode.class, Lines.Mode::code), Lines::mode);
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
                    var bands = fields.required("bands", band().list(), Bands::bands);
                    var otherwise = fields.optional("otherwise", Codecs.POINTS, rule -> Worths.points(rule.otherwise())
                            .filter(points -> !points.equals(Points.ZERO)));
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

    private static Variants<ScoringRule> counted(Variants<ScoringRule> kinds) {
        return kinds.with("ratio", Ratio.class, fields -> {
                    var measure = fields.required("measure", Measures.CODEC, Ratio::measure);
                    return in -> new Ratio(in.get(measure));
                })
                .with("deduct", Deduction.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, Deduction::key);
                    var charges = fields.usually("each", ImmutableSortedMap.of(), charge().map(), Deduction::charges);
                    var zeroIf = fields.listed(
                            "zeroIf", Codecs.TEXT, rule -> rule.zeroing().asList());
                    var multiplier = fields.usually("times", Decimal.of(1), Codecs.DECIMAL, Deduction::multiplier);
                    var floor = fields.optional(
                            "notBelow",
                            Codecs.POINTS,
                            rule -> rule.floor().filter(points -> !points.equals(Points.ZERO)));
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
                            floor(in.get(floor), in.get(mayBeNegative)));
                })
                .with("bonus", Bonus.class, fields -> {
                    var key = fields.required("input", Keys.INCIDENTS, Bonus::key);
                    var tiers = fields.required("tiers", Codecs.POINTS.map(), Bonus::tiers);
                    var counting = fields.usually(
                            "counting", Counting.EACH, Codec.codes(Counting.class, Counting::code), Bonus::counting);
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

    private static Optional<Points> floor(Optional<Points> notBelow, boolean mayBeNegative) {
        if (notBelow.isPresent() && mayBeNegative) {
            throw new IllegalArgumentException("deduct: notBelow and mayBeNegative are both given; give one of them");
        }
        return mayBeNegative ? Optional.empty() : notBelow.or(() -> Optional.of(Points.ZERO));
    }

    private static Codec<Band> band() {
        return Codec.object(fields -> {
            var name = fields.required("name", Codecs.TEXT, Band::name);
            var when = fields.required("when", Ends.CODEC, Band::when);
            var requires = fields.usually("requires", ImmutableSet.of(), Keys.FLAGS, Band::requires);
            var points = fields.optional("points", Codecs.POINTS, band -> Worths.points(band.worth()));
            var share = fields.optional("share", Codecs.DECIMAL, band -> Worths.share(band.worth()));
            return in -> new Band(
                    in.get(name), in.get(when), in.get(requires), Worths.of(in.get(points), in.get(share)));
        });
    }

    private static Codec<Charge> charge() {
        return Codec.object(fields -> {
            var each = fields.required("points", Codecs.POINTS, Charge::each);
            var atMost = fields.optional("atMost", Codecs.POINTS, Charge::atMost);
            return in -> new Charge(in.get(each), in.get(atMost));
        });
    }
}
