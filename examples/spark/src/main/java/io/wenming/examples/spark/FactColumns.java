package io.wenming.examples.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactState;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Mark;
import io.wenming.fact.Packing;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of one table laid to the slots of one schema (列与槽): found once, then every row is read by position. */
final class FactColumns {
    private final StructType table;
    private final FactSchema schema;
    private final ImmutableList<SlotReader> readers;

    private FactColumns(StructType table, FactSchema schema) {
        this.table = table;
        this.schema = schema;
        this.readers = IntStream.range(0, schema.keys().size())
                .mapToObj(this::reader)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Finds the columns.
     *
     * @throws IllegalArgumentException if a column of an input holds binary floating point, which is not exact
     */
    static FactColumns of(StructType table, FactSchema schema) {
        FactColumns columns = new FactColumns(table, schema);
        Arrays.stream(table.fields())
                .filter(field -> columns.asked().contains(field.name()))
                .forEach(FactColumns::checkExact);
        return columns;
    }

    private static void checkExact(StructField field) {
        checkArgument(
                !field.dataType().sameType(DataTypes.DoubleType)
                        && !field.dataType().sameType(DataTypes.FloatType),
                "%s: a column of %s is not exact; give one of decimals, such as decimal(9,2)",
                field.name(),
                field.dataType().simpleString());
    }

    /** Reads a row, and says what is wrong with it: every cell that is not understood. */
    ImmutableList<String> read(Row row, IndexedFacts.Row facts) {
        ImmutableList.Builder<String> wrong = null;
        for (int slot = 0; slot < readers.size(); slot++) {
            try {
                readers.get(slot).read(row, facts);
            } catch (IllegalArgumentException e) {
                wrong = wrong == null ? ImmutableList.builder() : wrong;
                wrong.add(String.valueOf(e.getMessage()));
            }
        }
        return wrong == null ? ImmutableList.of() : wrong.build();
    }

    /** The inputs of which the table has no column: they are missing everywhere. */
    ImmutableList<FactKey<?>> absent() {
        ImmutableSet<String> given = ImmutableSet.copyOf(table.fieldNames());
        return schema.keys().stream()
                .filter(key -> Sets.intersection(names(key), given).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The columns that nothing reads. */
    ImmutableList<String> unread() {
        ImmutableSet<String> known = ImmutableSet.of(FactTable.SUBJECT, FactTable.GROUP, Tables.BROKEN_LINE);
        return Arrays.stream(table.fieldNames())
                .filter(name -> !known.contains(name) && !asked().contains(name))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSet<String> asked() {
        return schema.keys().stream().flatMap(key -> names(key).stream()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<String> names(FactKey<?> key) {
        Stream<String> cells = switch (key.type()) {
            case INCIDENTS -> words(key).stream().map(kind -> FactTable.part(key, kind));
            case CHECKLIST -> marks().map(mark -> FactTable.part(key, mark));
            case FLAG, COUNT, RATE, DECIMAL, GRADE, DATE, READINGS -> Stream.of(key.name());
        };
        return Stream.concat(cells, Stream.of(FactTable.part(key, FactTable.STATE)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private SlotReader reader(int slot) {
        FactKey<?> key = schema.keys().get(slot);
        Packing packing = schema.packing(slot);
        SlotReader value = switch (key.type()) {
            case INCIDENTS -> IncidentSlot.of(FactKey.incidents(key.name()), slot, packing, this::column);
            case CHECKLIST -> MarkSlot.of(FactKey.checklist(key.name()), slot, this::column);
            case FLAG, COUNT, RATE, DECIMAL, GRADE, DATE, READINGS -> {
                int column = column(key.name());
                yield column < 0
                        ? (row, facts) -> facts.setState(slot, FactState.MISSING)
                        : new ValueSlot(key, slot, column, packing.words());
            }
        };
        String state = FactTable.part(key, FactTable.STATE);
        return column(state) < 0 ? value : new StateSlot(state, slot, column(state), value);
    }

    private ImmutableList<String> words(FactKey<?> key) {
        return schema.packing(schema.slot(key)).words();
    }

    private static Stream<String> marks() {
        return MarkSlot.MARKS.stream().map(Mark::code);
    }

    private int column(String name) {
        return Arrays.asList(table.fieldNames()).indexOf(name);
    }
}
