package io.wenming.examples.spark;

import com.google.common.io.Resources;
import com.google.common.math.LongMath;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.document.DocumentSource;
import io.wenming.honor.HonorScheme;
import io.wenming.period.DateRange;
import io.wenming.scoring.Standard;
import java.math.RoundingMode;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Makes a nation of any size from a seed (生成示例): rules as documents, and the tables {@code facts}, {@code units}, {@code evidence}
 * and {@code registers}.
 *
 * @param subjects how many subjects
 * @param counties how many counties they are spread over
 * @param seed the seed
 * @param faulty every so manieth subject has no id; none if 0
 * @param tables the form of the tables
 * @param range the days of the evidence
 */
record GenerateJob(long subjects, int counties, long seed, int faulty, Tables tables, DateRange range) {
    private static final long ROWS_IN_A_PART = 250_000;

    /** Runs the job. */
    void run(SparkSession spark, String out) {
        Standard standard = SampleStandard.standard();
        Cadence cadence = Cadence.fourOnes();
        RuleFile.write(spark, Standard.DOCUMENT, standard, out + "/standard.json");
        RuleFile.write(spark, Cadence.DOCUMENT, cadence, out + "/cadence.json");
        RuleFile.write(spark, HonorScheme.DOCUMENT, scheme(), out + "/scheme.json");

        FactMaker facts = new FactMaker(standard.schema(), seed, counties, faulty);
        int parts = (int) LongMath.divide(subjects, ROWS_IN_A_PART, RoundingMode.CEILING);
        tables.write(
                spark.range(0, subjects, 1, Math.max(1, parts)).map(facts, Encoders.row(facts.columns())),
                out + "/facts");
        tables.write(flatMap(spark, GenerateJob::units, UNITS), out + "/units");
        tables.write(
                flatMap(
                        spark,
                        new EvidenceMaker(seed, cadence, ChineseWorkdays.calendar(), range),
                        EvidenceMaker.COLUMNS),
                out + "/evidence");
        tables.write(flatMap(spark, new EventMaker(seed), EventMaker.COLUMNS), out + "/registers");
    }

    private Dataset<Row> flatMap(SparkSession spark, FlatMapFunction<Long, Row> rows, StructType columns) {
        return spark.range(0, counties, 1, 1 + counties / 500).flatMap(rows, Encoders.row(columns));
    }

    private static final StructType UNITS = new StructType()
            .add(CountyInspector.COUNTY, DataTypes.StringType)
            .add(CountyInspector.UNIT, DataTypes.StringType);

    private static Iterator<Row> units(Long county) {
        return EvidenceMaker.units(county.intValue()).stream()
                .map(unit -> RowFactory.create(Sample.county(county.intValue()), unit))
                .iterator();
    }

    private static HonorScheme scheme() {
        return HonorScheme.DOCUMENT.read(DocumentSource.of(
                "scheme.yaml",
                DocumentSource.Syntax.YAML,
                Resources.asByteSource(Resources.getResource(GenerateJob.class, "scheme.yaml"))));
    }
}
