package io.wenming.examples.benchmarks;

import io.wenming.examples.benchmarks.contender.WenmingForm;
import io.wenming.examples.benchmarks.workload.Workload;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.ScoreColumn;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * Scores a long stream of subjects, none of which is kept (流式评分). Run with a small heap, it shows that memory does not
 * depend on how long the stream is. Prints the number of subjects, the sum of their scores and the peak of the heap.
 */
public final class StreamRun {
    private static final long MIB = 1024L * 1024L;

    private StreamRun() {}

    /**
     * Runs once.
     *
     * @param args how many subjects
     */
    public static void main(String[] args) {
        int subjects = Integer.parseInt(args[0]);
        Workload workload = Workload.standard();
        PreparedStandard prepared = WenmingForm.standard(workload).prepare();
        ScoreColumn one = prepared.column(1);
        long sum = IntStream.range(0, subjects)
                .mapToObj(subject -> prepared.schema().index(WenmingForm.facts(workload, workload.subject(subject))))
                .mapToLong(facts -> {
                    prepared.scoreInto(facts, one, 0);
                    return one.scaled(0);
                })
                .sum();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                "stream_subjects=%s%nstream_sum=%s%nstream_peak_heap_mib=%s%n",
                subjects, BigDecimal.valueOf(sum, one.places()), peak / MIB);
    }
}
