package io.wenming.examples.spark;

import io.wenming.fact.FactState;
import io.wenming.fact.IndexedFacts;
import org.apache.spark.sql.Row;

/**
 * An input with a cell for its state (数据状态列): where that is empty, its other cells are read.
 *
 * @param name the name of the column of the state
 * @param slot the slot
 * @param column the position of that column
 * @param value reads the other cells
 */
record StateSlot(String name, int slot, int column, SlotReader value) implements SlotReader {
    @Override
    public void read(Row row, IndexedFacts.Row facts) {
        if (row.isNullAt(column)) {
            value.read(row, facts);
        } else {
            facts.setState(slot, state(row.get(column)));
        }
    }

    private FactState state(Object cell) {
        for (FactState state : new FactState[] {FactState.NOT_APPLICABLE, FactState.EXEMPT}) {
            if (state.code().equals(cell)) {
                return state;
            }
        }
        throw Cells.wrong(name, cell, "state in place of a value", "not_applicable, exempt or nothing");
    }
}
