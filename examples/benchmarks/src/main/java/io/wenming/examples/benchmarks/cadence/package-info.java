/** Supervision to measure (督查数据): weekdays by three libraries, and units with a log of evidence. */
@NullMarked
package io.wenming.examples.benchmarks.cadence;

import org.jspecify.annotations.NullMarked;
