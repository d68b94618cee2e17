/**
 * Who scores the workload (参赛者): hand-written code, Wenming, and rule and expression engines, each as its users would
 * write it. What can be prepared is prepared in the constructors.
 */
@NullMarked
package io.wenming.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
