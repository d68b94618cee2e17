/** What is ranked (排名): results in groups, many of them equal, and a ranking written by hand. */
@NullMarked
package io.wenming.examples.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
