package io.wenming.scoring;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;

/** How a rule for form without effect stands in a document. */
final class EffectForm {
    private EffectForm() {}

    static DocumentKind<FormWithoutEffect> document() {
        return DocumentKind.of("form_without_effect", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, FormWithoutEffect::id);
            var label = fields.usually("label", FormWithoutEffect.NAME, Codecs.LABEL, FormWithoutEffect::label);
            var versions = fields.required("versions", version().list(), FormWithoutEffect::versions);
            return in -> FormWithoutEffect.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .versions(in.get(versions))
                    .build();
        });
    }

    private static Codec<EffectVersion> version() {
        return Codec.object(fields -> {
            var from = fields.optional("inForceFrom", Codecs.DATE, EffectVersion::inForceFrom);
            var until = fields.optional("inForceUntil", Codecs.DATE, EffectVersion::inForceUntil);
            var activity = fields.required("activity", line().list(), EffectVersion::activity);
            var activityNeeded = fields.usually("activityNeeded", 1, Codecs.WHOLE, EffectVersion::activityNeeded);
            var outcome = fields.required("outcome", line().list(), EffectVersion::outcome);
            var outcomeNeeded = fields.usually("outcomeNeeded", 1, Codecs.WHOLE, EffectVersion::outcomeNeeded);
            var citation = fields.optional("citation", Codecs.CITATION, EffectVersion::citation);
            return in -> EffectVersion.builder()
                    .inForceFrom(in.get(from))
                    .inForceUntil(in.get(until))
                    .activity(in.get(activity))
                    .activityNeeded(in.get(activityNeeded))
                    .outcome(in.get(outcome))
                    .outcomeNeeded(in.get(outcomeNeeded))
                    .citation(in.get(citation))
                    .build();
        });
    }

    private static Codec<EffectLine> line() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, EffectLine::id);
            var label = fields.required("label", Codecs.LABEL, EffectLine::label);
            var measure = fields.required("measure", Measures.CODEC, EffectLine::measure);
            var when = fields.required("when", Ends.CODEC, EffectLine::when);
            return in -> new EffectLine(in.get(id), in.get(label), in.get(measure), in.get(when));
        });
    }
}
