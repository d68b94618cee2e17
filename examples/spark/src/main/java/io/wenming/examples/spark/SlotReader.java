package io.wenming.examples.spark;

import io.wenming.fact.IndexedFacts;
import org.apache.spark.sql.Row;

/** Reads the cells of one input into its slot (读列). */
interface SlotReader {
    /**
     * Sets the slot to what the row says; to missing where it says nothing.
     *
     * @throws IllegalArgumentException if a cell is not understood
     */
    void read(Row row, IndexedFacts.Row facts);
}
