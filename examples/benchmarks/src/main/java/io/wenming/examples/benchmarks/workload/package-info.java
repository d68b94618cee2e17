/**
 * What is scored (测评任务): one standard and many subjects, made from a seed, as exact whole numbers of small units. Every
 * contender derives its own form from them.
 */
@NullMarked
package io.wenming.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
