package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import java.util.Comparator;
import java.util.Optional;

/** How the examples of a scheme stand in its document. */
final class ExampleForm {
    static final Codec<HonorExample> EXAMPLE = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, HonorExample::id);
        var label = fields.optional(
                "label",
                Codecs.LABEL,
                example -> Optional.of(example.label()).filter(given -> !given.equals(Label.of(example.id()))));
        var events = fields.listed(
                "events", EventForm.EVENT, example -> example.register().events());
        var ask = fields.required("ask", Codec.object(CandidacyForm::shape), HonorExample::candidacy);
        var expected = fields.required("expect", expected(), HonorExample::expected);
        return in -> HonorExample.builder()
                .id(in.get(id))
                .label(in.get(label).orElseGet(() -> Label.of(in.get(id))))
                .register(Register.of(in.get(events)))
                .candidacy(in.get(ask))
                .expected(in.get(expected))
                .build();
    });

    private ExampleForm() {}

    private static Codec<ExpectedAnswer> expected() {
        return Codec.object(fields -> {
            var eligible = fields.optional("eligible", Codecs.FLAG, ExpectedAnswer::eligible);
            var reasons = fields.usually(
                    "reasons", ImmutableSet.of(), Codecs.TEXT.set(Comparator.naturalOrder()), ExpectedAnswer::reasons);
            var earliestOn = fields.optional("earliestOn", Codecs.DATE, ExpectedAnswer::earliestOn);
            var state =
                    fields.optional("state", Codec.names(TitleState.class, TitleState::label), ExpectedAnswer::state);
            return in -> ExpectedAnswer.builder()
                    .eligible(in.get(eligible))
                    .reasons(in.get(reasons))
                    .earliestOn(in.get(earliestOn))
                    .state(in.get(state))
                    .build();
        });
    }
}
