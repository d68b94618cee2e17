package io.wenming.slip;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;

/** How ladders stand in documents. */
final class LadderForm {
    static final Codec<Rung> RUNG = Codec.openValues(Rung.READY_MADE, Rung::code, Rung::label, Codec.object(fields -> {
        var code = fields.required("code", Codecs.TEXT, Rung::code);
        var label = fields.required("label", Codecs.LABEL, Rung::label);
        return in -> Rung.of(in.get(code), in.get(label));
    }));

    private LadderForm() {}

    static DocumentKind<Ladder> document() {
        return DocumentKind.of("ladder", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Ladder::id);
            var version = fields.required("version", Codecs.TEXT, Ladder::version);
            var label = fields.required("label", Codecs.LABEL, Ladder::label);
            var steps = fields.required("steps", step().list(), Ladder::steps);
            var onRejection = fields.required(
                    "onRejection", Codec.codes(OnRejection.class, OnRejection::code), Ladder::onRejection);
            return in -> Ladder.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .label(in.get(label))
                    .steps(in.get(steps))
                    .onRejection(in.get(onRejection))
                    .build();
        });
    }

    private static Codec<LadderStep> step() {
        return Codec.object(fields -> {
            var rung = fields.required("rung", RUNG, LadderStep::rung);
            var within = fields.required("within", Term.CODEC, LadderStep::term);
            return in -> new LadderStep(in.get(rung), in.get(within));
        });
    }
}
