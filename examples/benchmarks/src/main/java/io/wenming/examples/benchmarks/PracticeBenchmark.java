package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.practice.County;
import io.wenming.report.FigureTable;
import io.wenming.report.WorkReport;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The figures of a work report (工作汇报数据). */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class PracticeBenchmark {
    /** The records of a county. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Records {
        /** How many activities; a fifth as many orders. */
        @Param({"10000", "100000", "1000000"})
        public int activities;

        private WorkReport report;

        /** Makes the records and the book of them. */
        @Setup
        public void make() {
            report = County.report(activities);
        }
    }

    /** Every figure of the framework, of the county and of its 20 townships. */
    @Benchmark
    public FigureTable figures(Records county) {
        return county.report.table();
    }
}
