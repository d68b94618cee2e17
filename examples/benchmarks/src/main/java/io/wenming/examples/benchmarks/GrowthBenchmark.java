package io.wenming.examples.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.LongLimit;
import io.wenming.examples.benchmarks.contender.WenmingBlocks;
import io.wenming.examples.benchmarks.contender.WenmingForm;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.fact.FactBlock;
import io.wenming.fact.FactSchema;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.ScoreColumn;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How time grows (规模) with indicators, subjects and threads: totals into a column. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
    private static final int INDICATOR_SCORES = 1_000_000;
    private static final int SUBJECT_SCORES = 1_000_000;
    private static final int DIFFERENT = 10_000;
    private static final int IN_BLOCKS = 20 * FactBlock.MOST_SUBJECTS;
    private static final int CHECKED = 10;

    /** Standards of many sizes; the more indicators, the fewer subjects, so that as many facts are read. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Indicators {
        /** How many indicators. */
        @Param({"10", "100", "1000", "10000"})
        public int indicators;

        private Batch batch;

        /** Makes the standard and the subjects. */
        @Setup
        public void prepare() {
            Workload workload = Workload.plain(indicators / 10, 10);
            batch = new Batch(workload, INDICATOR_SCORES / indicators, INDICATOR_SCORES / indicators);
        }
    }

    /** The same in blocks. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class IndicatorBlocks {
        /** How many indicators. */
        @Param({"10", "100", "1000", "10000"})
        public int indicators;

        private WenmingBlocks contender;

        /** Makes the standard and the subjects, and compares their totals with those of the rows. */
        @Setup
        public void prepare() {
            Workload workload = Workload.plain(indicators / 10, 10);
            ImmutableList<Subject> subjects = workload.subjects(INDICATOR_SCORES / indicators);
            contender = new WenmingBlocks(workload, subjects);
            new Batch(workload, subjects.size(), subjects.size()).check(contender);
        }
    }

    /** The same for the hand-written limit. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class IndicatorLimit {
        /** How many indicators. */
        @Param({"10", "100", "1000", "10000"})
        public int indicators;

        private LongLimit contender;

        /** Makes the limit, in a fork of its own, and the subjects. */
        @Setup
        public void prepare() {
            System.setProperty(LongLimit.INDICATORS, String.valueOf(indicators));
            Workload workload = Workload.plain(indicators / 10, 10);
            contender = new LongLimit(workload.subjects(INDICATOR_SCORES / indicators));
            new Batch(workload, CHECKED, CHECKED).check(contender);
        }
    }

    /** Many subjects, each with facts of its own. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Subjects {
        /** How many subjects. */
        @Param({"1", "100", "10000", "1000000"})
        public int subjects;

        private Batch batch;

        /** Makes the subjects. */
        @Setup
        public void prepare() {
            batch = new Batch(Workload.standard(), Math.min(DIFFERENT, subjects), subjects);
        }
    }

    /** Many subjects in blocks of some size. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Blocks {
        /** How many subjects stand in a block. */
        @Param({"1", "16", "64", "512"})
        public int size;

        private PreparedStandard prepared;
        private ImmutableList<FactBlock> blocks;
        private ScoreColumn column;

        /** Makes the blocks. */
        @Setup
        public void prepare() {
            Workload workload = Workload.standard();
            prepared = WenmingForm.standard(workload).prepare();
            ImmutableList<Facts> facts = workload.subjects(IN_BLOCKS).stream()
                    .map(subject -> WenmingForm.facts(workload, subject))
                    .collect(ImmutableList.toImmutableList());
            blocks = Lists.partition(facts, size).stream()
                    .map(prepared.schema()::block)
                    .collect(ImmutableList.toImmutableList());
            column = prepared.column(IN_BLOCKS);
        }
    }

    /** Facts in maps. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Mapped {
        private FactSchema schema;
        private ImmutableList<Facts> facts;

        /** Makes the subjects. */
        @Setup
        public void prepare() {
            Workload workload = Workload.standard();
            schema = WenmingForm.standard(workload).prepare().schema();
            facts = workload.subjects(IN_BLOCKS).stream()
                    .map(subject -> WenmingForm.facts(workload, subject))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** The same for the hand-written limit. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Limit {
        /** How many subjects. */
        @Param({"1", "100", "10000", "1000000"})
        public int subjects;

        private LongLimit contender;

        /** Makes the subjects. */
        @Setup
        public void prepare() {
            ImmutableList<Subject> different = Workload.standard().subjects(Math.min(DIFFERENT, subjects));
            contender = new LongLimit(IntStream.range(0, subjects)
                    .mapToObj(subject -> different.get(subject % different.size()))
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    /** Subjects for each thread. */
    @State(Scope.Thread)
    @NullUnmarked // filled in by JMH
    public static class Shared {
        private Batch batch;

        /** Makes the subjects. */
        @Setup
        public void prepare() {
            batch = new Batch(Workload.standard(), DIFFERENT, DIFFERENT);
        }
    }

    /** For each indicator. */
    @Benchmark
    @OperationsPerInvocation(INDICATOR_SCORES)
    public void indicators(Indicators state, Blackhole hole) {
        state.batch.score(hole);
    }

    /** For each indicator, by code that takes one number after the other: what long loops gain from vectors is left out. */
    @Benchmark
    @Fork(
            value = 2,
            jvmArgsAppend = {"-Xmx6g", "-XX:-UseSuperWord"})
    @OperationsPerInvocation(INDICATOR_SCORES)
    public void oneByOne(Indicators state, Blackhole hole) {
        state.batch.score(hole);
    }

    /** For each indicator, subjects side by side. */
    @Benchmark
    @OperationsPerInvocation(INDICATOR_SCORES)
    public void indicatorBlocks(IndicatorBlocks state, Blackhole hole) {
        state.contender.score(0, INDICATOR_SCORES / state.indicators, hole);
    }

    /** For each indicator, by the limit. */
    @Benchmark
    @OperationsPerInvocation(INDICATOR_SCORES)
    public void indicatorLimit(IndicatorLimit state, Blackhole hole) {
        state.contender.score(0, INDICATOR_SCORES / state.indicators, hole);
    }

    /** For each subject, one call or more. */
    @Benchmark
    @OperationsPerInvocation(SUBJECT_SCORES)
    public void subjects(Subjects state, Blackhole hole) {
        for (int pass = 0; pass < SUBJECT_SCORES / state.subjects; pass++) {
            state.batch.score(hole);
        }
    }

    /** For each subject, in blocks. */
    @Benchmark
    @OperationsPerInvocation(IN_BLOCKS)
    public void blocks(Blocks state, Blackhole hole) {
        int first = 0;
        for (FactBlock block : state.blocks) {
            state.prepared.scoreInto(block, state.column, first);
            first += block.size();
        }
        hole.consume(state.column);
    }

    /** For each subject, making its row. */
    @Benchmark
    @OperationsPerInvocation(IN_BLOCKS)
    public ImmutableList<IndexedFacts> makeRows(Mapped state) {
        return state.schema.indexAll(state.facts);
    }

    /** For each subject, putting it into a block. */
    @Benchmark
    @OperationsPerInvocation(IN_BLOCKS)
    public ImmutableList<FactBlock> makeBlocks(Mapped state) {
        return state.schema.blocks(state.facts);
    }

    /** For each subject, by the limit. */
    @Benchmark
    @OperationsPerInvocation(SUBJECT_SCORES)
    public void limit(Limit state, Blackhole hole) {
        for (int pass = 0; pass < SUBJECT_SCORES / state.subjects; pass++) {
            state.contender.score(0, state.subjects, hole);
        }
    }

    /** For each subject, on one thread. */
    @Benchmark
    @Fork(
            value = 6,
            jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
    @Threads(1)
    @OperationsPerInvocation(DIFFERENT)
    public void oneThread(Shared state, Blackhole hole) {
        state.batch.score(hole);
    }

    /** For each subject, on two threads that score subjects of their own. */
    @Benchmark
    @Fork(
            value = 6,
            jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
    @Threads(2)
    @OperationsPerInvocation(DIFFERENT)
    public void twoThreads(Shared state, Blackhole hole) {
        state.batch.score(hole);
    }

    /** Subjects in slots, and a column for their scores. */
    private static final class Batch {
        private final PreparedStandard prepared;
        private final ImmutableList<IndexedFacts> rows;
        private final ScoreColumn column;

        Batch(Workload workload, int different, int subjects) {
            this.prepared = WenmingForm.standard(workload).prepare();
            FactSchema schema = prepared.schema();
            ImmutableList<IndexedFacts> facts = WenmingForm.indexed(workload, workload.subjects(different), schema);
            // the same facts again in a place of their own
            this.rows = schema.indexAll(Iterables.limit(Iterables.cycle(facts), subjects));
            this.column = prepared.column(subjects);
        }

        void score(Blackhole hole) {
            for (int row = 0; row < rows.size(); row++) {
                prepared.scoreInto(rows.get(row), column, row);
            }
            hole.consume(column);
        }

        void check(Contender other) {
            for (int row = 0; row < rows.size(); row++) {
                prepared.scoreInto(rows.get(row), column, row);
                checkState(column.scaled(row) == other.total(row), "subject %s: the other has another total", row);
            }
        }
    }
}
