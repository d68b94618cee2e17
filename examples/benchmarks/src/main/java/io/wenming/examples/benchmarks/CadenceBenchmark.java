package io.wenming.examples.benchmarks;

import io.wenming.cadence.Compliance;
import io.wenming.cadence.Supervision;
import io.wenming.examples.benchmarks.cadence.Log;
import io.wenming.examples.benchmarks.cadence.Weekdays;
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

/** Duties and the evidence that fills them (应办事项与佐证). */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CadenceBenchmark {
    /** The weekdays of ten years. */
    @State(Scope.Thread)
    public static class TenYears {
        private final Weekdays weekdays = new Weekdays();

        /** Checks that all contenders find as many. */
        @Setup
        public void check() {
            int count = weekdays.count();
            if (weekdays.duties().size() != count
                    || weekdays.ical4j().size() != count
                    || weekdays.libRecur().size() != count) {
                throw new IllegalStateException("weekdays: %s, but duties %s, ical4j %s, lib-recur %s"
                        .formatted(
                                count,
                                weekdays.duties().size(),
                                weekdays.ical4j().size(),
                                weekdays.libRecur().size()));
            }
        }
    }

    /** As many duties as pieces of evidence. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Pieces {
        /** How many pieces. */
        @Param({"10000", "100000", "1000000"})
        public int pieces;

        private Supervision asked;

        /** Makes the log. */
        @Setup
        public void make() {
            asked = Log.daily(pieces);
        }
    }

    /** A county's quarter. */
    @State(Scope.Thread)
    public static class County {
        private final Supervision asked = Log.county();
    }

    /** All duties of ten years. */
    @Benchmark
    public Object duties(TenYears years) {
        return years.weekdays.duties();
    }

    /** The same days by ical4j. */
    @Benchmark
    public Object ical4j(TenYears years) {
        return years.weekdays.ical4j();
    }

    /** The same days by lib-recur. */
    @Benchmark
    public Object libRecur(TenYears years) {
        return years.weekdays.libRecur();
    }

    /** A status for every duty. */
    @Benchmark
    public Compliance match(Pieces log) {
        return log.asked.match();
    }

    /** A status for every duty of 60 villages, with the rates of each. */
    @Benchmark
    public Object quarter(County county) {
        return county.asked.match().ratesByUnit();
    }
}
