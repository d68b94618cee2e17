package io.wenming.slip;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;

/** How problems stand in documents. */
final class ProblemForm {
    private ProblemForm() {}

    static Codec<Problem> problem() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Problem::id);
            var unit = fields.required("unit", Codecs.TEXT, Problem::unit);
            var matter = fields.required("matter", Codecs.TEXT, Problem::matter);
            var openedOn = fields.required("openedOn", Codecs.DATE, Problem::openedOn);
            var lead = fields.optional("lead", Codecs.TEXT, Problem::lead);
            var supervisor = fields.optional("supervisor", Codecs.TEXT, Problem::supervisor);
            var importance = fields.optional("importance", Codecs.TEXT, Problem::importance);
            var start = fields.optional("start", Rung.CODEC, Problem::start);
            var pauses = fields.listed("pauses", Codecs.DATE_RANGE, Problem::pauses);
            var extensions = fields.listed("extensions", extension(), Problem::extensions);
            var events = fields.listed("events", event(), Problem::events);
            return in -> Problem.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .matter(in.get(matter))
                    .openedOn(in.get(openedOn))
                    .lead(in.get(lead))
                    .supervisor(in.get(supervisor))
                    .importance(in.get(importance))
                    .start(in.get(start))
                    .pauses(in.get(pauses))
                    .extensions(in.get(extensions))
                    .events(in.get(events))
                    .build();
        });
    }

    private static Codec<Extension> extension() {
        return Codec.object(fields -> {
            var grantedOn = fields.required("grantedOn", Codecs.DATE, Extension::grantedOn);
            var workdays = fields.required("workdays", Codecs.WHOLE, Extension::workdays);
            return in -> new Extension(in.get(grantedOn), in.get(workdays));
        });
    }

    private static Codec<ProblemEvent> event() {
        return Codec.object(fields -> {
            var occurredOn = fields.required("occurredOn", Codecs.DATE, ProblemEvent::occurredOn);
            var kind = fields.required(
                    "kind",
                    Codec.codes(ProblemEventKind.class, ProblemEventKind::code, ProblemEventKind::label),
                    ProblemEvent::kind);
            var by = fields.optional("by", Codecs.TEXT, ProblemEvent::by);
            return in -> ImmutableProblemEvent.of(in.get(occurredOn), in.get(kind), in.get(by));
        });
    }
}
