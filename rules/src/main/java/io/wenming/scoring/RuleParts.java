package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.number.Decimal;
import io.wenming.number.Points;

/** How the parts of rules stand in documents: bands, prices, steps, postings. */
final class RuleParts {
    private RuleParts() {}

    static Codec<Band> band() {
        return Codec.object(fields -> {
            var name = fields.required("name", Codecs.TEXT, Band::name);
            var when = fields.required("when", Ends.CODEC, Band::when);
            var requires = fields.usually("requires", ImmutableSet.of(), Keys.FLAGS, Band::requires);
            var points = fields.optional("points", Codecs.POINTS, band -> Worths.points(band.worth()));
            var share = fields.optional("share", Codecs.DECIMAL, band -> Worths.share(band.worth()));
            return in ->
                    new Band(in.get(name), in.get(when), in.get(requires), Worths.of(in.get(points), in.get(share)));
        });
    }

    static Codec<Loss> loss() {
        return Codec.object(fields -> {
            var when = fields.required("when", Ends.CODEC, Loss::when);
            var points = fields.required("points", Codecs.POINTS, Loss::points);
            return in -> new Loss(in.get(when), in.get(points));
        });
    }

    static Codec<Shortfall> shortfall() {
        return Codec.object(fields -> {
            var measure = fields.required("measure", Measures.CODEC, Shortfall::measure);
            var below = fields.required("below", Codecs.DECIMAL, Shortfall::target);
            var step = fields.required("step", Codecs.DECIMAL, Shortfall::step);
            var per = fields.required("points", Codecs.POINTS, Shortfall::per);
            var partial = fields.usually(
                    "partialStep",
                    PartialStep.PRORATA,
                    Codec.codes(PartialStep.class, PartialStep::code, PartialStep::label),
                    Shortfall::partialStep);
            return in -> new Shortfall(in.get(measure), in.get(below), in.get(step), in.get(per), in.get(partial));
        });
    }

    static Codec<Posting> posting() {
        return Codec.object(fields -> {
            var each = fields.required("points", Codecs.POINTS, Posting::each);
            var onSpot = fields.usually("onSpotFactor", Decimal.of(1), Codecs.DECIMAL, Posting::onSpotFactor);
            var doubled = fields.optional("doubledFrom", Codecs.WHOLE, Posting::doubledFrom);
            return in -> new Posting(in.get(each), in.get(onSpot), in.get(doubled));
        });
    }

    static Codec<Charge> charge() {
        return Codec.object(fields -> {
            var first = fields.required("points", Codecs.POINTS, Charge::first);
            var later = fields.listed("later", Codecs.POINTS, Charge::later);
            var atMost = fields.optional("atMost", Codecs.POINTS, Charge::atMost);
            return in -> new Charge(
                    ImmutableList.<Points>builder()
                            .add(in.get(first))
                            .addAll(in.get(later))
                            .build(),
                    in.get(atMost));
        });
    }
}
