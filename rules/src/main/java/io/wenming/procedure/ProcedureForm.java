package io.wenming.procedure;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.slip.Term;

/** How procedures and their runs stand in documents. */
final class ProcedureForm {
    private ProcedureForm() {}

    static DocumentKind<Procedure> document() {
        return DocumentKind.of("procedure", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Procedure::id);
            var version = fields.required("version", Codecs.TEXT, Procedure::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, Procedure::edition);
            var label = fields.required("label", Codecs.LABEL, Procedure::label);
            var citation = fields.optional("citation", Codecs.CITATION, Procedure::citation);
            var order = fields.required(
                    "order", Codec.codes(StepOrder.class, StepOrder::code, StepOrder::label), Procedure::order);
            var steps = fields.required("steps", step().list(), Procedure::steps);
            var loops = fields.listed("loops", loop(), Procedure::loops);
            return in -> Procedure.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .citation(in.get(citation))
                    .order(in.get(order))
                    .steps(in.get(steps))
                    .loops(in.get(loops))
                    .build();
        });
    }

    private static Codec<ProcedureStep> step() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, ProcedureStep::id);
            var label = fields.required("label", Codecs.LABEL, ProcedureStep::label);
            var optional = fields.usually("optional", false, Codecs.FLAG, ProcedureStep::optional);
            var actor = fields.optional("actor", Codecs.LABEL, ProcedureStep::actor);
            var within = fields.optional("within", Term.CODEC, ProcedureStep::term);
            return in -> ProcedureStep.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .optional(in.get(optional))
                    .actor(in.get(actor))
                    .term(in.get(within))
                    .build();
        });
    }

    private static Codec<Loop> loop() {
        return Codec.object(fields -> {
            var from = fields.required("from", Codecs.TEXT, Loop::from);
            var to = fields.required("to", Codecs.TEXT, Loop::to);
            return in -> new Loop(in.get(from), in.get(to));
        });
    }

    static Codec<ProcedureRun> run() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, ProcedureRun::id);
            var openedOn = fields.optional("openedOn", Codecs.DATE, ProcedureRun::openedOn);
            var records = fields.listed("records", stepRecord(), ProcedureRun::records);
            return in -> ProcedureRun.builder()
                    .id(in.get(id))
                    .openedOn(in.get(openedOn))
                    .records(in.get(records))
                    .build();
        });
    }

    private static Codec<StepRecord> stepRecord() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, StepRecord::id);
            var step = fields.required("step", Codecs.TEXT, StepRecord::step);
            var occurredOn = fields.required("occurredOn", Codecs.DATE, StepRecord::occurredOn);
            return in -> new StepRecord(in.get(id), in.get(step), in.get(occurredOn));
        });
    }
}
