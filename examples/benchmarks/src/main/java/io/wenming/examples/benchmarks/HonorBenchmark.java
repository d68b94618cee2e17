package io.wenming.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.examples.benchmarks.honor.Ledger;
import io.wenming.examples.benchmarks.honor.Province;
import io.wenming.honor.Holder;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.honor.TitleState;
import io.wenming.honor.TitleStatus;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** A register of ten years with five events a subject (荣誉台账): building it, and what it answers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@State(Scope.Thread)
public class HonorBenchmark {
    private static final Title TITLE = Title.of(CreationType.UNIT, Tier.COUNTY);
    private static final int DAYS = 4000;
    private static final int HINTS = 1 << 16;

    private final HonorScheme scheme = Province.scheme();
    private final SplittableRandom random = new SplittableRandom(11);

    /** How many events. */
    @Param({"10000", "100000", "1000000"})
    private int events;

    private ImmutableList<HonorEvent> listed = ImmutableList.of();
    private HonorHistory history = Register.empty().under(scheme);
    private HonorRoll roll = history.roll(ImmutableList.of());
    private ImmutableList<String> asked = ImmutableList.of();
    private int question;

    /** Makes the register. */
    @Setup
    public void make() {
        listed = Register.of(Ledger.events(events, 7)).events();
        history = Register.of(listed).under(scheme);
        roll = history.roll(Ledger.subjects(events));
        asked = random.ints(HINTS, 0, Ledger.count(events))
                .mapToObj(Ledger::subject)
                .collect(ImmutableList.toImmutableList());
    }

    private String anySubject() {
        question = (question + 1) % HINTS;
        return asked.get(question);
    }

    private LocalDate anyDay() {
        return Ledger.START.plusDays(random.nextInt(DAYS));
    }

    /** Register and history from a list. */
    @Benchmark
    public HonorHistory build() {
        return Register.of(listed).under(scheme);
    }

    /** The state of a title of any subject on any day. */
    @Benchmark
    public TitleState state() {
        return history.state(anySubject(), TITLE, anyDay());
    }

    /** The same with cause, dates and bars. */
    @Benchmark
    public TitleStatus status() {
        return history.status(anySubject(), TITLE, anyDay());
    }

    /** One more event, in the register and in the history. */
    @Benchmark
    public HonorHistory with() {
        return history.with(HonorEvent.naming("more", anyDay(), anySubject(), TITLE));
    }

    /** Who holds a title in one of 100 counties. */
    @Benchmark
    public ImmutableList<Holder> holders() {
        return roll.holders(TITLE, Division.of("331110"), LocalDate.of(2019, 6, 1));
    }

    /** Titles held, year by year, of the whole register. */
    @Benchmark
    public ImmutableList<TallyRow> tally() {
        return history.tally(2014, 2024, TallyCount.HELD);
    }
}
