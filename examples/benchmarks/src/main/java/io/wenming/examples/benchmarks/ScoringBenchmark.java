package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time and bytes for each subject (每个对象的耗时与分配); every contender is checked on all subjects before it is measured. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
    private static final int SUBJECTS = 10_000;
    private static final int SOME = 200;

    /** Hand-written code and Wenming. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Own {
        /** Who scores. */
        @Param({
            "LONG",
            "LONG_NODES",
            "DECIMAL",
            "MAP",
            "WENMING_COLUMN",
            "WENMING_BLOCKS",
            "WENMING_VALUE",
            "WENMING_NODES",
            "WENMING_MAP"
        })
        public Entrant entrant;

        private Contender contender;

        /** Prepares and checks. */
        @Setup
        public void prepare() {
            contender = entrant.checked(Workload.standard().subjects(SUBJECTS));
        }
    }

    /** Rule and expression engines, which take longer: every call goes on with some more subjects. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Peer {
        /** Who scores. */
        @Param({"EASY_RULES", "EVRETE", "FEEL", "DROOLS", "CEL"})
        public Entrant entrant;

        private Contender contender;
        private int next;

        /** Prepares and checks. */
        @Setup
        public void prepare() {
            contender = entrant.checked(Workload.standard().subjects(SUBJECTS));
        }
    }

    /** All subjects. */
    @Benchmark
    @Fork(
            value = 6,
            jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
    @OperationsPerInvocation(SUBJECTS)
    public void own(Own own, Blackhole hole) {
        own.contender.score(0, SUBJECTS, hole);
    }

    /** Some subjects. */
    @Benchmark
    @Fork(
            value = 3,
            jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
    @OperationsPerInvocation(SOME)
    public void peer(Peer peer, Blackhole hole) {
        peer.contender.score(peer.next, peer.next + SOME, hole);
        peer.next = (peer.next + SOME) % SUBJECTS;
    }
}
