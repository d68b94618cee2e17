package io.wenming.examples.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.Standard;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Scores all subjects of a table and ranks them in their groups (全国测评): {@code OUT/scores} has scores and refused rows, {@code
 * OUT/ranks} the ranks.
 *
 * @param standard the standard
 * @param losses how many losses of a subject are written
 * @param intervals whether intervals are
 * @param ties how ranks count where scores are equal
 */
record ScoreJob(Standard standard, int losses, boolean intervals, Ties ties) {
    /** The folder of the scores. */
    static final String SCORES = "/scores";

    /** The folder of the ranks. */
    static final String RANKS = "/ranks";

    /**
     * What a run says of itself (运行情况).
     *
     * @param rows how many rows came to each outcome
     * @param absent inputs of the standard of which the table has no column
     * @param unread columns that nothing reads
     * @param bytes of the document that was broadcast
     * @param millis from the first to the last
     * @param time of the executors
     */
    record Report(
            ImmutableSortedMap<String, Long> rows,
            ImmutableList<String> absent,
            ImmutableList<String> unread,
            int bytes,
            long millis,
            ExecutorTime time) {}

    /** Runs the job. */
    Report run(SparkSession spark, Dataset<Row> facts, String out) {
        long start = System.nanoTime();
        LongAccumulator nanos = spark.sparkContext().longAccumulator("wenming");
        ExecutorTime time = new ExecutorTime(nanos);
        spark.sparkContext().addSparkListener(time);
        Shared<PreparedStandard> shared = shared();
        FactColumns columns = FactColumns.of(facts.schema(), standard.schema());

        score(spark, facts, shared, nanos, out + SCORES);
        rank(spark, nanos, out);

        return new Report(
                Outcomes.counts(spark, out + SCORES),
                columns.absent().stream().map(Object::toString).collect(ImmutableList.toImmutableList()),
                columns.unread(),
                shared.bytes(),
                (System.nanoTime() - start) / 1_000_000,
                time);
    }

    private Shared<PreparedStandard> shared() {
        return Shared.of(
                Standard.DOCUMENT,
                standard,
                document -> Standard.DOCUMENT.read(document).prepare());
    }

    private void score(
            SparkSession spark,
            Dataset<Row> facts,
            Shared<PreparedStandard> shared,
            LongAccumulator nanos,
            String out) {
        Broadcast<Shared<PreparedStandard>> broadcast = new JavaSparkContext(spark.sparkContext()).broadcast(shared);
        Outcomes.write(
                facts.mapPartitions(
                        new SubjectScorer(broadcast, facts.schema(), losses, intervals, nanos),
                        Encoders.row(ScoreTable.columns(standard.rounding()))),
                out);
    }

    private void rank(SparkSession spark, LongAccumulator nanos, String out) {
        Ranking ranking = new Ranking(ties, standard.rounding(), true, Optional.empty(), Optional.empty());
        Dataset<Row> totals =
                Outcomes.done(spark, out + SCORES).select(FactTable.GROUP, FactTable.SUBJECT, ScoreTable.TOTAL);
        Tables.PARQUET.write(
                totals.repartition(totals.col(FactTable.GROUP))
                        .sortWithinPartitions(FactTable.GROUP, FactTable.SUBJECT)
                        .mapPartitions(new GroupRanker(ranking, nanos), Encoders.row(GroupRanker.columns(ranking))),
                out + RANKS);
    }
}
