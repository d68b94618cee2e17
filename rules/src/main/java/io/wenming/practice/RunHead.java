package io.wenming.practice;

import io.wenming.division.Division;
import io.wenming.document.Codecs;
import io.wenming.document.Fields;
import io.wenming.procedure.ProcedureRun;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields that records begin with in documents which are runs.
 *
 * @param <T> the kind of record
 */
record RunHead<T extends PracticeRecord>(
        Fields.Field<T, ProcedureRun> run,
        Fields.Field<T, Division> division,
        Fields.Field<T, Optional<LocalDate>> recordedOn) {

    static <T extends PracticeRecord> RunHead<T> of(Fields<T> fields, Function<T, ProcedureRun> run) {
        return new RunHead<>(
                fields.required("run", ProcedureRun.CODEC, run),
                fields.required("division", Codecs.DIVISION, PracticeRecord::division),
                DatedHead.later(fields));
    }

    <B extends RunBuilder<B>> B into(B builder, Fields.Values in) {
        builder.run(in.get(run)).division(in.get(division));
        in.get(recordedOn).ifPresent(builder::recordedOn);
        return builder;
    }
}
