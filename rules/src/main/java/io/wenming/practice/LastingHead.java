package io.wenming.practice;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Fields;
import java.util.Optional;

/**
 * The fields that lasting records begin with in documents.
 *
 * @param <T> the kind of record
 */
record LastingHead<T extends LastingRecord>(DatedHead<T> dated, Fields.Field<T, Optional<Ending>> ended) {
    private static final Codec<Ending> ENDING = Codec.object(fields -> {
        var on = fields.required("day", Codecs.DATE, Ending::on);
        var recordedOn = fields.optional(
                "recordedOn", Codecs.DATE, end -> Optional.of(end.recordedOn()).filter(day -> !day.equals(end.on())));
        return in -> new Ending(in.get(on), in.get(recordedOn).orElse(in.get(on)));
    });

    static <T extends LastingRecord> LastingHead<T> of(Fields<T> fields) {
        return new LastingHead<>(DatedHead.of(fields), fields.optional("ended", ENDING, LastingRecord::ended));
    }

    <B extends LastingBuilder<B>> B into(B builder, Fields.Values in) {
        return dated.into(builder, in).ended(in.get(ended));
    }
}
