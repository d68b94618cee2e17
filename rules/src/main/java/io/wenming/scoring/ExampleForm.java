package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import java.util.Optional;

/** How the examples of a standard, by periods or not, stand in its document. */
final class ExampleForm {
    private static final Codec<ScoreStatus> STATUS =
            Codec.codes(ScoreStatus.class, ScoreStatus::code, ScoreStatus::label);

    static final Codec<StandardExample> EXAMPLE = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, StandardExample::id);
        var label = fields.optional("label", Codecs.LABEL, example -> unlessId(example.label(), example.id()));
        var facts = fields.required("facts", Codecs.FACTS, StandardExample::facts);
        var expected = fields.required("expect", expected(), StandardExample::expected);
        return in -> StandardExample.builder()
                .id(in.get(id))
                .label(in.get(label).orElseGet(() -> Label.of(in.get(id))))
                .facts(in.get(facts))
                .expected(in.get(expected))
                .build();
    });

    static final Codec<PeriodicExample> PERIODIC = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, PeriodicExample::id);
        var label = fields.optional("label", Codecs.LABEL, example -> unlessId(example.label(), example.id()));
        var facts = fields.required("facts", PeriodicFacts.CODEC, PeriodicExample::facts);
        var expected = fields.required("expect", expectedByPeriod(), PeriodicExample::expected);
        return in -> PeriodicExample.builder()
                .id(in.get(id))
                .label(in.get(label).orElseGet(() -> Label.of(in.get(id))))
                .facts(in.get(facts))
                .expected(in.get(expected))
                .build();
    });

    private ExampleForm() {}

    /** A label that says more than the id, which is what it is by default. */
    private static Optional<Label> unlessId(Label label, String id) {
        return Optional.of(label).filter(given -> !given.equals(Label.of(id)));
    }

    private static Codec<ExpectedScore> expected() {
        return Codec.object(fields -> {
            var score = fields.optional("score", Codecs.POINTS, ExpectedScore::score);
            var items = fields.usually("items", ImmutableSortedMap.of(), Codecs.POINTS.map(), ExpectedScore::items);
            var status = fields.optional("status", STATUS, ExpectedScore::status);
            return in -> ExpectedScore.builder()
                    .score(in.get(score))
                    .items(in.get(items))
                    .status(in.get(status))
                    .build();
        });
    }

    private static Codec<ExpectedPeriodicScore> expectedByPeriod() {
        return Codec.object(fields -> {
            var score = fields.optional("score", Codecs.POINTS, ExpectedPeriodicScore::score);
            var periods = fields.usually(
                    "periods", ImmutableSortedMap.of(), Codecs.POINTS.map(), ExpectedPeriodicScore::periods);
            var status = fields.optional("status", STATUS, ExpectedPeriodicScore::status);
            return in -> ExpectedPeriodicScore.builder()
                    .score(in.get(score))
                    .periods(in.get(periods))
                    .status(in.get(status))
                    .build();
        });
    }
}
