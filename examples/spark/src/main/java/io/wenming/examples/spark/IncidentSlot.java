package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactState;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Packing;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;

/**
 * Incidents with a cell for each kind (问题清单列): missing where all cells are empty, none of a kind where its cell is.
 *
 * @param key the input
 * @param slot its slot
 * @param packing how it stands as a number
 * @param names the name of the column of each kind, in the order of the words
 * @param columns its position; -1 where there is none
 */
record IncidentSlot(
        FactKey<Incidents> key, int slot, Packing packing, ImmutableList<String> names, ImmutableList<Integer> columns)
        implements SlotReader {
    /** Finds the columns. */
    static IncidentSlot of(FactKey<Incidents> key, int slot, Packing packing, ToIntFunction<String> columns) {
        ImmutableList<String> names = packing.words().stream()
                .map(kind -> FactTable.part(key, kind))
                .collect(ImmutableList.toImmutableList());
        return new IncidentSlot(key, slot, packing, names, Cells.positions(names, columns));
    }

    @Override
    public void read(Row row, IndexedFacts.Row facts) {
        boolean given = false;
        boolean fits = packing.bits() > 0;
        long number = 0;
        for (int word = 0; word < columns.size(); word++) {
            int column = columns.get(word);
            if (column >= 0 && !row.isNullAt(column)) {
                given = true;
                long times = times(row, word, column);
                fits &= packing.bits() > 0 && times >>> packing.bits() == 0;
                number |= fits ? times << (word * packing.bits()) : 0;
            }
        }
        if (!given) {
            facts.setState(slot, FactState.MISSING);
        } else if (fits) {
            facts.setNumber(slot, number);
        } else {
            facts.set(key, incidents(row));
        }
    }

    private long times(Row row, int word, int column) {
        long times = Cells.count(names.get(word), row.get(column));
        if (times > Integer.MAX_VALUE) {
            throw Cells.wrong(names.get(word), times, "number of times", "at most " + Integer.MAX_VALUE);
        }
        return times;
    }

    private Incidents incidents(Row row) {
        ImmutableList.Builder<Incident> entries = ImmutableList.builder();
        for (int word = 0; word < columns.size(); word++) {
            int column = columns.get(word);
            long times = column < 0 || row.isNullAt(column) ? 0 : times(row, word, column);
            if (times > 0) {
                entries.add(Incident.of(packing.words().get(word), (int) times));
            }
        }
        return Incidents.copyOf(entries.build());
    }
}
