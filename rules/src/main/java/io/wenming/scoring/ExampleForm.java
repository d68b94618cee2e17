package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import java.util.Optional;

/** How the examples of a standard stand in its document. */
final class ExampleForm {
    static final Codec<StandardExample> EXAMPLE = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, StandardExample::id);
        var label = fields.optional(
                "label",
                Codecs.LABEL,
                example -> Optional.of(example.label()).filter(given -> !given.equals(Label.of(example.id()))));
        var facts = fields.required("facts", Codecs.FACTS, StandardExample::facts);
        var expected = fields.required("expect", expected(), StandardExample::expected);
        return in -> StandardExample.builder()
                .id(in.get(id))
                .label(in.get(label).orElseGet(() -> Label.of(in.get(id))))
                .facts(in.get(facts))
                .expected(in.get(expected))
                .build();
    });

    private ExampleForm() {}

    private static Codec<ExpectedScore> expected() {
        return Codec.object(fields -> {
            var score = fields.optional("score", Codecs.POINTS, ExpectedScore::score);
            var items = fields.usually("items", ImmutableSortedMap.of(), Codecs.POINTS.map(), ExpectedScore::items);
            var status = fields.optional(
                    "status",
                    Codec.codes(ScoreStatus.class, ScoreStatus::code, ScoreStatus::label),
                    ExpectedScore::status);
            return in -> ExpectedScore.builder()
                    .score(in.get(score))
                    .items(in.get(items))
                    .status(in.get(status))
                    .build();
        });
    }
}
