package io.wenming.examples.spark;

import com.google.common.base.Strings;
import java.util.SplittableRandom;

/** What all generated tables have in common (示例约定). */
final class Sample {
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // the golden ratio: seeds of neighbors lie far apart

    private Sample() {}

    /** The random numbers of the row of a number. */
    static SplittableRandom random(long seed, long number) {
        return new SplittableRandom(seed + SPREAD * (number + 1));
    }

    /** The county of a number. */
    static String county(int number) {
        return "county-" + Strings.padStart(String.valueOf(number), 4, '0');
    }
}
