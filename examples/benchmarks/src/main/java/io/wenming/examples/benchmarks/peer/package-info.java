/**
 * Rule and expression engines (同类软件) that score the workload, each as its users would write it, in the faster form where
 * there are two. They do more than score; see the README.
 */
@NullMarked
package io.wenming.examples.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
