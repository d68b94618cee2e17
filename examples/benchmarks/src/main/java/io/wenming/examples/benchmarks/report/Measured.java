package io.wenming.examples.benchmarks.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collections;

/**
 * What JMH measured of one benchmark (测得值).
 *
 * @param nanos the mean, in nanoseconds for each operation
 * @param forks the mean of each fork
 * @param bytes how much was allocated for each operation
 */
record Measured(BigDecimal nanos, ImmutableList<BigDecimal> forks, BigDecimal bytes) {
    /** The mean of the fastest fork. */
    BigDecimal fastest() {
        return Collections.min(forks);
    }

    /** The mean of the slowest fork. */
    BigDecimal slowest() {
        return Collections.max(forks);
    }
}
