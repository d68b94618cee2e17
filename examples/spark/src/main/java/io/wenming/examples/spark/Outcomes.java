package io.wenming.examples.spark;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What came of the rows of a job (处理结果), in one pass: results in the folder {@code outcome=done}, rows that were refused with
 * their reasons in {@code outcome=refused}.
 */
final class Outcomes {
    /** The column, and the beginning of the names of the folders. */
    static final String COLUMN = "outcome";

    /** A result. */
    static final String DONE = "done";

    /** A row that was refused. */
    static final String REFUSED = "refused";

    /** The column with the reasons of a refusal. */
    static final String REASONS = "reasons";

    /** The column with the row that was refused, as JSON, or the line of CSV. */
    static final String ROW = "row";

    private Outcomes() {}

    /** Columns of results with those of refusals behind them. */
    static StructType with(StructType columns) {
        return columns.add(ROW, DataTypes.StringType)
                .add(REASONS, DataTypes.createArrayType(DataTypes.StringType))
                .add(COLUMN, DataTypes.StringType);
    }

    /** Writes both in place of what stands there. */
    static void write(Dataset<Row> rows, String path) {
        rows.write().mode(SaveMode.Overwrite).partitionBy(COLUMN).parquet(path);
    }

    /** The results that were written. */
    static Dataset<Row> done(SparkSession spark, String path) {
        return of(spark, path, DONE).drop(ROW, REASONS);
    }

    /** The rows that were refused. */
    static Dataset<Row> refused(SparkSession spark, String path) {
        return of(spark, path, REFUSED);
    }

    /** How many rows were written of each outcome. */
    static ImmutableSortedMap<String, Long> counts(SparkSession spark, String path) {
        return spark.read().parquet(path).groupBy(COLUMN).count().collectAsList().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), row -> row.getString(0), row -> row.getLong(1)));
    }

    private static Dataset<Row> of(SparkSession spark, String path, String outcome) {
        Dataset<Row> all = spark.read().parquet(path);
        return all.where(all.col(COLUMN).equalTo(outcome)).drop(COLUMN);
    }
}
