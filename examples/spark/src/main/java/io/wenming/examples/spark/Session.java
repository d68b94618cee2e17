package io.wenming.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens a session (会话) with what the jobs need; what spark-submit was given stays. */
final class Session {
    private static final String MASTER = "spark.master";

    private Session() {}

    /** A session on a master, where spark-submit has not given another: {@code local[*]} is this machine. */
    static SparkSession open(String master) {
        SparkConf conf = new SparkConf()
                .setIfMissing(MASTER, master)
                .setIfMissing("spark.app.name", "wenming")
                .setIfMissing("spark.ui.enabled", "false")
                // days as java.time.LocalDate
                .set("spark.sql.datetime.java8API.enabled", "true")
                .set("spark.sql.session.timeZone", "UTC")
                // facts have more columns than the 100 up to which Spark compiles its reading
                .setIfMissing("spark.sql.codegen.maxFields", "1000");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
