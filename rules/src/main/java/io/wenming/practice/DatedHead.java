package io.wenming.practice;

import io.wenming.division.Division;
import io.wenming.document.Codecs;
import io.wenming.document.Fields;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The fields that records begin with in documents, unless they are runs.
 *
 * @param <T> the kind of record
 */
record DatedHead<T extends PracticeRecord>(
        Fields.Field<T, String> id,
        Fields.Field<T, Division> division,
        Fields.Field<T, LocalDate> on,
        Fields.Field<T, Optional<LocalDate>> recordedOn) {

    static <T extends PracticeRecord> DatedHead<T> of(Fields<T> fields) {
        return new DatedHead<>(
                fields.required("id", Codecs.TEXT, PracticeRecord::id),
                fields.required("division", Codecs.DIVISION, PracticeRecord::division),
                fields.required("day", Codecs.DATE, PracticeRecord::on),
                later(fields));
    }

    /** The day of recording, which is left out where it is that of the record. */
    static <T extends PracticeRecord> Fields.Field<T, Optional<LocalDate>> later(Fields<T> fields) {
        return fields.optional(
                "recordedOn",
                Codecs.DATE,
                record -> Optional.of(record.recordedOn()).filter(day -> !day.equals(record.on())));
    }

    <B extends DatedBuilder<B>> B into(B builder, Fields.Values in) {
        builder.id(in.get(id)).division(in.get(division)).on(in.get(on));
        in.get(recordedOn).ifPresent(builder::recordedOn);
        return builder;
    }
}
