package io.wenming.examples.benchmarks.ranking;

import java.util.Arrays;

/**
 * Hand-written ranking: one {@code long} for each result, which holds group, score from the highest down and position, sorted,
 * and one pass; equal scores share the better rank and the next one is skipped.
 */
public final class PackedRanking {
    private static final int POSITION_BITS = 20;
    private static final int SCORE_BITS = 14;
    private static final int MOST = (1 << SCORE_BITS) - 1;

    private final long[] keys;
    private final long[] sorted;
    private final int[] ranks;

    /** Packs the keys. */
    public PackedRanking(Results results) {
        this.keys = new long[results.rows()];
        this.sorted = new long[results.rows()];
        this.ranks = new int[results.rows()];
        for (int i = 0; i < keys.length; i++) {
            long group = (long) results.group(i) << SCORE_BITS;
            keys[i] = (group | (MOST - results.scaled(i))) << POSITION_BITS | i;
        }
    }

    /** The rank of each result in its group, counted from 1. The array is used again. */
    public int[] rank() {
        System.arraycopy(keys, 0, sorted, 0, keys.length);
        Arrays.sort(sorted);
        long group = -1;
        long value = -1;
        int place = 0;
        int rank = 0;
        for (long key : sorted) {
            if (key >> (SCORE_BITS + POSITION_BITS) != group) {
                group = key >> (SCORE_BITS + POSITION_BITS);
                place = 0;
            }
            place++;
            if (key >> POSITION_BITS != value) {
                value = key >> POSITION_BITS;
                rank = place;
            }
            ranks[(int) key & ((1 << POSITION_BITS) - 1)] = rank;
        }
        return ranks;
    }
}
