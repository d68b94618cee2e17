package io.wenming.examples.spark;

import static org.apache.spark.sql.functions.sum;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.honor.HonorScheme;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Yearly tallies of honors (荣誉统计): {@code OUT/registers} by register, with what was refused, {@code OUT/nation} of all together.
 *
 * @param scheme the scheme
 * @param fromYear first year, inclusive
 * @param toYear last year, inclusive
 */
record TallyJob(HonorScheme scheme, int fromYear, int toYear) {
    /** The folder of the tallies by register. */
    static final String REGISTERS = "/registers";

    /** The folder of the tallies of all. */
    static final String NATION = "/nation";

    /** Runs the job. */
    ImmutableSortedMap<String, Long> run(SparkSession spark, Dataset<Row> events, String out) {
        int register = events.schema().fieldIndex(RegisterReader.REGISTER);
        RegisterReader reader = new RegisterReader(
                new JavaSparkContext(spark.sparkContext())
                        .broadcast(Shared.of(
                                HonorScheme.DOCUMENT, scheme, document -> HonorScheme.DOCUMENT.read(document))),
                fromYear,
                toYear);
        Outcomes.write(
                events.groupByKey(
                                (MapFunction<Row, String>) row -> row.isNullAt(register) ? "" : row.getString(register),
                                Encoders.STRING())
                        .flatMapGroups(reader, Encoders.row(RegisterReader.columns())),
                out + REGISTERS);
        Tables.PARQUET.write(
                Outcomes.done(spark, out + REGISTERS)
                        .groupBy("year", "tier", "type", "counted")
                        .agg(sum("figure").as("figure"))
                        .orderBy("year", "tier", "type", "counted"),
                out + NATION);
        return Outcomes.counts(spark, out + REGISTERS);
    }
}
