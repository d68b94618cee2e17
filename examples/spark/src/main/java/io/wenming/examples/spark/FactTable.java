package io.wenming.examples.spark;

import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Mark;
import io.wenming.fact.Packing;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * How facts stand in a table (测评数据表): a row a subject, a column an input by its name. An empty cell is an input that is not
 * reported. What one cell does not hold has columns of its own, after a colon, which no name of an input has:
 *
 * <ul>
 *   <li>{@code streets:littering}, how often each kind of incident happened,
 *   <li>{@code lines:pass}, {@code lines:fail}, {@code lines:not_applicable}, how many marks of a checklist,
 *   <li>{@code plan:state}, {@code not_applicable} or {@code exempt} in place of a value.
 * </ul>
 */
final class FactTable {
    /** The column with the id of the subject. */
    static final String SUBJECT = "subject";

    /** The column with the group that it is ranked in, such as its county. */
    static final String GROUP = "group";

    /** What the columns of states end in. */
    static final String STATE = "state";

    private static final int DIGITS = 9;
    private static final int PLACES = 2;

    private FactTable() {}

    /** The column of a part of an input. */
    static String part(FactKey<?> key, String part) {
        return key.name() + ":" + part;
    }

    /** The columns that a schema asks for; decimals with 2 places. */
    static StructType columns(FactSchema schema) {
        StructType columns = new StructType().add(SUBJECT, DataTypes.StringType).add(GROUP, DataTypes.StringType);
        for (int slot = 0; slot < schema.keys().size(); slot++) {
            FactKey<?> key = schema.keys().get(slot);
            Packing packing = schema.packing(slot);
            switch (key.type()) {
                case INCIDENTS -> {
                    for (String kind : packing.words()) {
                        columns = columns.add(part(key, kind), DataTypes.IntegerType);
                    }
                }
                case CHECKLIST -> {
                    for (Mark mark : MarkSlot.MARKS) {
                        columns = columns.add(part(key, mark.code()), DataTypes.IntegerType);
                    }
                }
                case FLAG, COUNT, RATE, DECIMAL, GRADE, DATE, READINGS -> columns = columns.add(key.name(), type(key));
            }
        }
        return columns;
    }

    private static DataType type(FactKey<?> key) {
        return switch (key.type()) {
            case FLAG -> DataTypes.BooleanType;
            case COUNT -> DataTypes.LongType;
            case RATE, DECIMAL -> DataTypes.createDecimalType(DIGITS, PLACES);
            case DATE -> DataTypes.DateType;
            case GRADE, READINGS, INCIDENTS, CHECKLIST -> DataTypes.StringType;
        };
    }
}
