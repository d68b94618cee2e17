package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.contender.WenmingForm;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.Standard;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to prepare a standard of 120 indicators (准备测评体系), warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class PrepareBenchmark {
    private final Standard standard = WenmingForm.standard(Workload.of(8, 15));

    /** From a copy of the standard, checks included, to the plan. */
    @Benchmark
    public PreparedStandard prepare() {
        // a standard keeps its plan; a copy has none
        return Standard.builder().from(standard).build().prepare();
    }
}
