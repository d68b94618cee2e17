package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Mark;
import io.wenming.fact.Packing;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;

/**
 * A checklist by how many marks it has of each kind (检查清单列): missing where all cells are empty.
 *
 * @param slot its slot
 * @param names the name of the column of each {@link Mark}
 * @param columns its position; -1 where there is none
 */
record MarkSlot(int slot, ImmutableList<String> names, ImmutableList<Integer> columns) implements SlotReader {
    /** The kinds of marks in the order of the packing. */
    static final ImmutableList<Mark> MARKS = ImmutableList.copyOf(Mark.values());

    private static final long MOST = (1L << Packing.MARK_BITS) - 1;

    /** Finds the columns. */
    static MarkSlot of(FactKey<Checklist> key, int slot, ToIntFunction<String> columns) {
        ImmutableList<String> names =
                MARKS.stream().map(mark -> FactTable.part(key, mark.code())).collect(ImmutableList.toImmutableList());
        return new MarkSlot(slot, names, Cells.positions(names, columns));
    }

    @Override
    public void read(Row row, IndexedFacts.Row facts) {
        boolean given = false;
        long number = 0;
        for (int part = 0; part < MARKS.size(); part++) {
            int column = columns.get(part);
            if (column >= 0 && !row.isNullAt(column)) {
                given = true;
                number |= count(names.get(part), row.get(column)) << (part * Packing.MARK_BITS);
            }
        }
        if (given) {
            facts.setNumber(slot, number);
        } else {
            facts.setState(slot, FactState.MISSING);
        }
    }

    private static long count(String name, Object cell) {
        long count = Cells.count(name, cell);
        if (count > MOST) {
            throw Cells.wrong(name, cell, "number of marks", "at most " + MOST);
        }
        return count;
    }
}
