package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;

/**
 * Rows of a schema for facts that come in another form (借用行). One row is used again and again, since new memory for each subject
 * costs more than to score it. An embedder's own rule might keep what it is given, so that a standard with rules that are
 * asked does not lend.
 */
final class FlatRows {
    private final FactSchema schema;
    private final boolean lends;
    private final Spare<IndexedFacts.Row> spare;

    FlatRows(FactSchema schema, boolean lends) {
        this.schema = schema;
        this.lends = lends;
        this.spare = new Spare<>(schema::row);
    }

    /** The facts as a row that may be kept. */
    IndexedFacts own(Facts facts) {
        return isOwn(facts) ? (IndexedFacts) facts : schema.index(requireNonNull(facts, "facts"));
    }

    /** What a reader, which must not keep the row, gives for the facts; one that captures nothing costs no memory. */
    <R> R read(Facts facts, PreparedStandard prepared, Reader<R> reader) {
        if (!lends || isOwn(facts)) {
            return reader.read(prepared, own(facts), facts);
        }
        IndexedFacts.Row row = spare.take();
        R result =
                reader.read(prepared, row.refill(requireNonNull(facts, "facts")).view(), facts);
        spare.giveBack(row);
        return result;
    }

    /** What is made of facts and their row. */
    interface Reader<R> {
        R read(PreparedStandard prepared, IndexedFacts own, Facts facts);
    }

    private boolean isOwn(Facts facts) {
        return facts instanceof IndexedFacts indexed && indexed.schema().equals(schema);
    }
}
