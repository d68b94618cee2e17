package io.wenming.examples.benchmarks.workload;

import java.util.BitSet;

/**
 * The facts of one subject (测评数据), one whole number for each slot: 0 or 1 for flags and vetoes, hundredths for values,
 * hundredths of a percent for rates, how often for incidents and awards, the place of a grade counted from 1. What is missing
 * holds 0.
 */
public final class Subject {
    private final long[] numbers;
    private final BitSet missing;

    Subject(long[] numbers, BitSet missing) {
        this.numbers = numbers;
        this.missing = missing;
    }

    /** How many slots there are. */
    public int slots() {
        return numbers.length;
    }

    /** The number in a slot; 0 where it is missing. */
    public long number(int slot) {
        return numbers[slot];
    }

    /** Whether nothing was reported. */
    public boolean isMissing(int slot) {
        return missing.get(slot);
    }
}
