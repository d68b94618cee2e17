/** The workload of the honor benchmarks: a register of ten years, its subjects and its scheme, made from a fixed seed. */
@NullMarked
package io.wenming.examples.benchmarks.honor;

import org.jspecify.annotations.NullMarked;
