/**
 * Benchmarks of scoring (计分性能): one workload, many contenders, one run. Read {@link
 * io.wenming.examples.benchmarks.workload.Workload} first, then {@link
 * io.wenming.examples.benchmarks.contender.LongLimit}, which is as fast as it gets.
 */
@NullMarked
package io.wenming.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
