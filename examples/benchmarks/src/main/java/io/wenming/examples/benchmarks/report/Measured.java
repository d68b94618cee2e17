package io.wenming.examples.benchmarks.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;

/**
 * What JMH measured of one benchmark (测得值).
 *
 * @param forks the mean of each fork, in nanoseconds for each operation
 * @param bytes how much was allocated for each operation
 */
record Measured(ImmutableList<BigDecimal> forks, BigDecimal bytes) {
    /** The median of the forks, the lower one of two. */
    BigDecimal nanos() {
        return median(forks);
    }

    /** The mean of the fastest fork. */
    BigDecimal fastest() {
        return Collections.min(forks);
    }

    /** The mean of the slowest fork. */
    BigDecimal slowest() {
        return Collections.max(forks);
    }

    /** How many times as long it took as another one, round by round, if they took turns; from low to high. */
    ImmutableList<BigDecimal> times(Measured other) {
        return Streams.zip(
                        forks.stream(),
                        other.forks.stream(),
                        (one, beside) -> one.divide(beside, MathContext.DECIMAL64))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** This one with more forks. */
    Measured and(Measured more) {
        return new Measured(
                ImmutableList.<BigDecimal>builder()
                        .addAll(forks)
                        .addAll(more.forks)
                        .build(),
                bytes.max(more.bytes));
    }

    static BigDecimal median(Collection<BigDecimal> numbers) {
        return ImmutableList.sortedCopyOf(numbers).get((numbers.size() - 1) / 2);
    }
}
