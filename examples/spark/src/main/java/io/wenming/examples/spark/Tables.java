package io.wenming.examples.spark;

import io.wenming.label.Label;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Tables on disk (数据表). Those of Parquet have types; the cells of CSV are all read as texts, so that none is lost. */
enum Tables {
    /** Columns with types; what the jobs write. */
    PARQUET("parquet", Label.of("Parquet 列存", "Parquet")),
    /** Texts with a header, in UTF-8; an empty cell says nothing. */
    CSV("csv", Label.of("CSV 文本", "CSV"));

    /** The column in which Spark leaves a line of CSV that does not fit the header. */
    static final String BROKEN_LINE = "_corrupt_record";

    private final String code;
    private final Label label;

    Tables(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The word of the command line. */
    String code() {
        return code;
    }

    /** The term. */
    Label label() {
        return label;
    }

    /** The rows of a table. */
    Dataset<Row> read(SparkSession spark, String path) {
        return switch (this) {
            case PARQUET -> spark.read().parquet(path);
            case CSV -> {
                StructType header =
                        spark.read().option("header", true).csv(path).schema();
                yield spark.read()
                        .option("header", true)
                        .option("enforceSchema", false)
                        .option("columnNameOfCorruptRecord", BROKEN_LINE)
                        .schema(header.add(BROKEN_LINE, DataTypes.StringType))
                        .csv(path);
            }
        };
    }

    /** Writes a table in place of what stands there. */
    void write(Dataset<Row> rows, String path) {
        switch (this) {
            case PARQUET -> rows.write().mode(SaveMode.Overwrite).parquet(path);
            case CSV ->
                rows.write().mode(SaveMode.Overwrite).option("header", true).csv(path);
        }
    }
}
