package io.wenming.examples.spark;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** How long executors worked (执行时间), and which share of it passed between facts and results. */
final class ExecutorTime extends SparkListener {
    private static final long NANOS = 1_000_000;

    private final LongAccumulator own;
    private final AtomicLong tasks = new AtomicLong();

    /** Counts the time of all tasks from now on; {@code own} is counted in nanoseconds by them. */
    ExecutorTime(LongAccumulator own) {
        this.own = own;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
        if (ended.taskMetrics() != null) {
            tasks.addAndGet(ended.taskMetrics().executorRunTime());
        }
    }

    /** The share in thousandths, for printing. */
    long perMille() {
        long all = Math.max(1, tasks.get());
        return LongMath.divide(own.sum() * 1000, all * NANOS, RoundingMode.HALF_UP);
    }

    /** Milliseconds of all tasks together. */
    long millis() {
        return tasks.get();
    }
}
