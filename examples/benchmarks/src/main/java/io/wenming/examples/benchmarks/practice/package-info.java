/** A county's records of practice to measure (文明实践台账): townships, villages, activities, orders. */
@NullMarked
package io.wenming.examples.benchmarks.practice;

import org.jspecify.annotations.NullMarked;
