/**
 * A nation on Apache Spark (全国测评): subjects are scored, counties supervised and registers tallied in bulk. Begin with
 * {@link io.wenming.examples.spark.SubjectScorer}, which scores the rows of a partition.
 */
@NullMarked
package io.wenming.examples.spark;

import org.jspecify.annotations.NullMarked;
