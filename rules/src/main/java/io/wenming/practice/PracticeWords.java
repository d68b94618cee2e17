package io.wenming.practice;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;

/** The codecs of the words of records: the code of a ready-made one, or a place's own with its label. */
final class PracticeWords {
    static final Codec<VolunteerField> FIELD =
            Codec.openValues(VolunteerField.EIGHT, VolunteerField::code, VolunteerField::label, Codec.object(fields -> {
                var code = fields.required("code", Codecs.TEXT, VolunteerField::code);
                var label = fields.required("label", Codecs.LABEL, VolunteerField::label);
                return in -> VolunteerField.of(in.get(code), in.get(label));
            }));

    static final Codec<ActivityKind> ACTIVITY =
            Codec.openValues(ActivityKind.READY_MADE, ActivityKind::code, ActivityKind::label, Codec.object(fields -> {
                var code = fields.required("code", Codecs.TEXT, ActivityKind::code);
                var label = fields.required("label", Codecs.LABEL, ActivityKind::label);
                return in -> ActivityKind.of(in.get(code), in.get(label));
            }));

    static final Codec<InstitutionKind> INSTITUTION = Codec.openValues(
            InstitutionKind.READY_MADE, InstitutionKind::code, InstitutionKind::label, Codec.object(fields -> {
                var code = fields.required("code", Codecs.TEXT, InstitutionKind::code);
                var label = fields.required("label", Codecs.LABEL, InstitutionKind::label);
                return in -> InstitutionKind.of(in.get(code), in.get(label));
            }));

    private PracticeWords() {}
}
