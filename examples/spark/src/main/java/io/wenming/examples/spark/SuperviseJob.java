package io.wenming.examples.spark;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How the units of each county kept a cadence (各县督查): rates by county and rule, and refused rows.
 *
 * @param cadence the cadence; its units are those of the table
 * @param calendar the working days
 * @param range when duties are due
 * @param asOf the end of this day is when the question is asked
 */
record SuperviseJob(Cadence cadence, WorkingCalendar calendar, DateRange range, LocalDate asOf) {
    /**
     * Runs the job.
     *
     * @throws io.wenming.calendar.UnknownCalendarYearException if a day must be looked at whose year is not published
     */
    ImmutableSortedMap<String, Long> run(SparkSession spark, Dataset<Row> units, Dataset<Row> evidence, String out) {
        cadence.duties(range, calendar); // says before any work if a year is not published
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        CountyInspector inspector = new CountyInspector(
                context.broadcast(Shared.of(Cadence.DOCUMENT, cadence, document -> Cadence.DOCUMENT.read(document))),
                context.broadcast(calendar),
                range,
                asOf);
        Outcomes.write(
                byCounty(evidence).cogroup(byCounty(units), inspector, Encoders.row(CountyInspector.columns())), out);
        return Outcomes.counts(spark, out);
    }

    private static KeyValueGroupedDataset<String, Row> byCounty(Dataset<Row> rows) {
        int county = rows.schema().fieldIndex(CountyInspector.COUNTY);
        return rows.groupByKey(
                (MapFunction<Row, String>) row -> row.isNullAt(county) ? "" : row.getString(county), Encoders.STRING());
    }
}
