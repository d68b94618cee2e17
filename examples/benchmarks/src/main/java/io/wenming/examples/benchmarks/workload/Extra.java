package io.wenming.examples.benchmarks.workload;

/**
 * A bonus of the workload (加分项): a price for each award.
 *
 * @param id the id; also the name of its fact
 * @param slot where its fact stands
 * @param price in tenths of a point
 */
public record Extra(String id, int slot, int price) {}
