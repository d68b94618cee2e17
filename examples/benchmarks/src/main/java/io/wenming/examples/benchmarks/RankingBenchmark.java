package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.ranking.PackedRanking;
import io.wenming.examples.benchmarks.ranking.Results;
import io.wenming.ranking.RankColumn;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ranking of 1,000,000 results in 1,000 groups with ties (排名), time for each result; both are checked to rank alike. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class RankingBenchmark {
    private static final int RESULTS = 1_000_000;
    private static final int GROUPS = 1_000;

    private final Results results = new Results(RESULTS, GROUPS);
    private final PackedRanking packed = new PackedRanking(results);
    private final Ranking ranking = Ranking.of(Ties.COMPETITION);

    /** Compares the ranks. */
    @Setup
    public void check() {
        int[] ranks = packed.rank();
        RankColumn column = ranking.rankAll(results, results::group);
        for (int row = 0; row < RESULTS; row++) {
            if (column.rankOrZero(row) != ranks[row]) {
                throw new IllegalStateException(
                        "row %s: rank %s, by hand %s".formatted(row, column.rankOrZero(row), ranks[row]));
            }
        }
    }

    /** Packed keys, sorted, and one pass. */
    @Benchmark
    @OperationsPerInvocation(RESULTS)
    public int[] packed() {
        return packed.rank();
    }

    /** Wenming, from the scores to ranks and names. */
    @Benchmark
    @OperationsPerInvocation(RESULTS)
    public RankColumn wenming() {
        return ranking.rankAll(results, results::group);
    }
}
