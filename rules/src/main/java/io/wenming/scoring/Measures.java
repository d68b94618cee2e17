package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How measures stand in documents, and what rules that read one have in common. */
final class Measures {
    static final Codec<Measure> CODEC = Codec.recursive("measure", self -> compared(counted(plain()), self));

    private Measures() {}

    /** What a rule gives: by the value; where nothing is due, by the policy; nothing where the facts do not fit. */
    static Award award(Measure measure, Points points, Facts facts, Function<Fraction, Award> byValue) {
        Optional<Reason> unreadable = measure.unreadable(facts);
        if (unreadable.isPresent()) {
            return Award.unreadable(unreadable.get());
        }
        return measure.value(facts)
                .map(byValue)
                .orElseGet(() -> nothingDue(measure.nothingDue().orElseThrow(), points));
    }

    static Award nothingDue(NothingDue policy, Points points) {
        Reason nothing = Reason.of(ScoringReason.NOTHING_DUE);
        return switch (policy) {
            case FULL -> Award.of(points.toFraction(), nothing);
            case ZERO -> Award.of(Fraction.ZERO, nothing);
            case NOT_APPLICABLE -> Award.notApplicable(nothing);
        };
    }

    /** The span, and what the measure gives where nothing is due. */
    static Span withNothingDue(Measure measure, Points points, Span span) {
        return measure.nothingDue()
                .map(policy -> switch (policy) {
                    case FULL -> span.hull(Span.of(points.toFraction()));
                    case ZERO -> span.hull(Span.of(Fraction.ZERO));
                    case NOT_APPLICABLE -> span;
                })
                .orElse(span);
    }

    /**
     * Refuses to compare a thing with itself, that is two measures that read the same, or a share in percent with things
     * that are counted. A number may be either.
     */
    static void comparable(Measure one, Measure other) {
        Set<FactKey<?>> both = Sets.intersection(keys(one), keys(other));
        Refusal.unless(both.isEmpty(), "measure: both sides read %s; give each side inputs of its own", both);
        Optional<Boolean> here = isShare(one);
        Optional<Boolean> there = isShare(other);
        Refusal.unless(
                here.isEmpty() || there.isEmpty() || here.equals(there),
                "measure: %s and %s compare a percentage with a number of things; give both sides one unit",
                names(one),
                names(other));
    }

    /** Whether a measure is in percent, or counts things; none of a number, which may be in any unit. */
    private static Optional<Boolean> isShare(Measure measure) {
        if (measure instanceof ChangeMeasure change) {
            return isShare(change.now()).or(() -> isShare(change.past()));
        }
        boolean plain = measure instanceof NumberMeasure || measure instanceof MeanMeasure;
        boolean counted = measure instanceof CountMeasure
                || measure instanceof RankMeasure
                || measure instanceof PassedMeasure
                || measure instanceof MetMeasure;
        return plain ? Optional.empty() : Optional.of(!counted);
    }

    static ImmutableList<Input> inputs(Measure one, Measure other) {
        return Streams.concat(one.inputs().stream(), other.inputs().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The inputs that a measure reads, as a list. */
    static Label names(Measure measure) {
        ImmutableList<String> names =
                measure.inputs().stream().map(input -> input.key().name()).collect(ImmutableList.toImmutableList());
        return Label.of(String.join("、", names), String.join(", ", names));
    }

    private static ImmutableSet<FactKey<?>> keys(Measure measure) {
        return measure.inputs().stream().<FactKey<?>>map(Input::key).collect(ImmutableSet.toImmutableSet());
    }

    private static Variants<Measure> plain() {
        return Variants.<Measure>none()
                .with("rate", RateMeasure.class, fields -> {
                    var key = fields.required("input", Keys.RATE, RateMeasure::key);
                    return in -> new RateMeasure(in.get(key));
                })
                .with("decimal", NumberMeasure.class, fields -> {
                    var key = fields.required("input", Keys.DECIMAL, NumberMeasure::key);
                    return in -> new NumberMeasure(in.get(key));
                })
                .with("count", CountMeasure.class, fields -> {
                    var key = fields.required("input", Keys.COUNT, CountMeasure::key);
                    return in -> new CountMeasure(in.get(key));
                })
                .with("rank", RankMeasure.class, fields -> {
                    var key = fields.required("input", Keys.COUNT, RankMeasure::key);
                    return in -> new RankMeasure(in.get(key));
                })
                .with("mean", MeanMeasure.class, fields -> {
                    var key = fields.required("input", Keys.READINGS, MeanMeasure::key);
                    return in -> new MeanMeasure(in.get(key));
                });
    }

    private static Variants<Measure> counted(Variants<Measure> kinds) {
        return kinds.with("counts", CountsMeasure.class, fields -> {
                    var done = fields.required("done", Keys.COUNT, CountsMeasure::done);
                    var due = fields.required("due", Keys.COUNT, CountsMeasure::due);
                    var deferred = fields.optional("deferred", Keys.COUNT, CountsMeasure::deferred);
                    var nothingDue = fields.required("nothingDue", Keys.NOTHING_DUE, CountsMeasure::policy);
                    return in -> new CountsMeasure(
                            in.get(done), in.get(due), in.get(deferred).orElse(null), in.get(nothingDue));
                })
                .with("amount", AmountMeasure.class, fields -> {
                    var key = fields.required("input", Keys.DECIMAL, AmountMeasure::key);
                    var target = fields.required("target", Codecs.DECIMAL, AmountMeasure::target);
                    return in -> new AmountMeasure(in.get(key), in.get(target));
                })
                .with("passed", PassedMeasure.class, fields -> {
                    var key = fields.required("input", Keys.CHECKLIST, PassedMeasure::key);
                    var lines = fields.required("lines", Codecs.WHOLE, PassedMeasure::lines);
                    return in -> new PassedMeasure(in.get(key), in.get(lines));
                })
                .with("met", MetMeasure.class, fields -> {
                    var keys = fields.required("inputs", Keys.FLAG.list(), MetMeasure::keys);
                    return in -> new MetMeasure(in.get(keys));
                });
    }

    private static Variants<Measure> compared(Variants<Measure> kinds, Codec<Measure> self) {
        return kinds.with("change", ChangeMeasure.class, fields -> {
                    var now = fields.required("now", self, ChangeMeasure::now);
                    var past = fields.required("past", self, ChangeMeasure::past);
                    return in -> new ChangeMeasure(in.get(now), in.get(past));
                })
                .with("growth", GrowthMeasure.class, fields -> {
                    var now = fields.required("now", self, GrowthMeasure::now);
                    var past = fields.required("past", self, GrowthMeasure::past);
                    var nothingDue = fields.required("nothingDue", Keys.NOTHING_DUE, GrowthMeasure::policy);
                    return in -> new GrowthMeasure(in.get(now), in.get(past), in.get(nothingDue));
                })
                .with("relative_to_best", BestMeasure.class, fields -> {
                    var own = fields.required("own", self, BestMeasure::own);
                    var best = fields.required("best", self, BestMeasure::best);
                    var nothingDue = fields.required("nothingDue", Keys.NOTHING_DUE, BestMeasure::policy);
                    return in -> new BestMeasure(in.get(own), in.get(best), in.get(nothingDue));
                });
    }
}
