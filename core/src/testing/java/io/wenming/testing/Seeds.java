package io.wenming.testing;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of property and stress tests. {@code Seeds.of(20240131, 4000)} gives 4000 seeds in the profile {@code long}
 * and the first 200 of the same ones otherwise, so that what the long run finds can be repeated by its seed.
 */
public final class Seeds {
    private static final int SHARE = 20;

    private Seeds() {}

    /** So many seeds in the profile {@code long}, else a twentieth of them, at least one. */
    public static LongStream of(long seed, int longCount) {
        return of(seed, longCount, Boolean.getBoolean("wenming.long"));
    }

    static LongStream of(long seed, int longCount, boolean all) {
        if (longCount < 1) {
            throw new IllegalArgumentException(
                    "longCount: %s seeds test nothing; give at least 1".formatted(longCount));
        }
        return new SplittableRandom(seed).longs(all ? longCount : Math.max(1, longCount / SHARE));
    }
}
