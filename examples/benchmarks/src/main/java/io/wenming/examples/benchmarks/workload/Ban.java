package io.wenming.examples.benchmarks.workload;

/**
 * A veto of the workload (一票否决): the score is 0 if the flag is set.
 *
 * @param id the id; also the name of its fact
 * @param slot where its fact stands
 */
public record Ban(String id, int slot) {}
