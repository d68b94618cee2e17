package io.wenming.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;

/**
 * A weighted section of the workload (测评项目).
 *
 * @param id the id
 * @param weight the weight, in hundredths
 * @param items the indicators
 */
public record Section(String id, int weight, ImmutableList<Item> items) {}
