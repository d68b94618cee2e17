package io.wenming.ranking;

import io.wenming.number.Points;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * Ranks a column: group, value and row of each score are packed into one {@code long}, so that sorting those numbers puts
 * the groups one after the other, each from the highest value down and equal values in the order given. Where they do not
 * fit, groups are sorted first and then each by itself, values standing for their position among all of the group.
 */
final class BulkRanking {
    private static final int BITS = 63;

    private final Ties ties;
    private final ScoreRows scores;
    private final int[] ranks;
    private final BitSet first;
    private final BitSet last;
    private final int rowBits;
    /** Named first: fewer than so many higher, and a value of at least so much. */
    private final int firstPlaces;

    private final long firstLeast;
    /** Named last: fewer than so many lower, and a value below so much, or any value. */
    private final int lastPlaces;

    private final long lastBelow;
    private final boolean lastAny;

    BulkRanking(Ranking ranking, ScoreRows scores) {
        int rows = scores.rows();
        this.ties = ranking.ties();
        this.scores = scores;
        this.ranks = new int[rows];
        this.first = new BitSet(rows);
        this.last = new BitSet(rows);
        this.rowBits = bits(Math.max(0, rows - 1L));
        BigInteger atLeast = ranking.first()
                .flatMap(Naming::line)
                .map(line -> scaled(line, scores.places()))
                .orElse(BigInteger.valueOf(Long.MIN_VALUE));
        this.firstLeast = atLeast.max(BigInteger.valueOf(Long.MIN_VALUE)).longValue();
        this.firstPlaces =
                isBeyond(atLeast) ? 0 : ranking.first().map(Naming::places).orElse(0);
        BigInteger below = ranking.last()
                .flatMap(Naming::line)
                .map(line -> scaled(line, scores.places()))
                .orElse(BigInteger.ONE.shiftLeft(Long.SIZE));
        this.lastAny = isBeyond(below);
        this.lastBelow = below.max(BigInteger.valueOf(Long.MIN_VALUE)).longValue();
        this.lastPlaces = ranking.last().map(Naming::places).orElse(0);
    }

    RankColumn rank(IntUnaryOperator group) {
        int count = 0;
        int lowGroup = Integer.MAX_VALUE;
        int highGroup = Integer.MIN_VALUE;
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int row = 0; row < ranks.length; row++) {
            if (scores.hasScore(row)) {
                int of = group.applyAsInt(row);
                long value = scores.scaled(row);
                count++;
                lowGroup = Math.min(lowGroup, of);
                highGroup = Math.max(highGroup, of);
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (count > 0) {
            long[] keys = new long[count];
            int valueBits = bits(high - low);
            if (bits((long) highGroup - lowGroup) + valueBits + rowBits <= BITS) {
                pack(keys, group, lowGroup, high, valueBits);
                Arrays.sort(keys);
                place(keys, 0, count, valueBits);
            } else {
                rankByGroup(keys, group);
            }
        }
        return new RankColumn(ranks, first, last);
    }

    private void pack(long[] keys, IntUnaryOperator group, int lowGroup, long high, int valueBits) {
        int next = 0;
        for (int row = 0; row < ranks.length; row++) {
            if (scores.hasScore(row)) {
                long of = (long) group.applyAsInt(row) - lowGroup;
                keys[next] = (of << valueBits | (high - scores.scaled(row))) << rowBits | row;
                next++;
            }
        }
    }

    /** For groups and values too wide to be packed together: any column of a JVM fits this way. */
    private void rankByGroup(long[] keys, IntUnaryOperator group) {
        int next = 0;
        for (int row = 0; row < ranks.length; row++) {
            if (scores.hasScore(row)) {
                keys[next] = (long) group.applyAsInt(row) << Integer.SIZE | row;
                next++;
            }
        }
        Arrays.sort(keys);
        int from = 0;
        while (from < keys.length) {
            int to = from + 1;
            while (to < keys.length && keys[to] >> Integer.SIZE == keys[from] >> Integer.SIZE) {
                to++;
            }
            long[] values = new long[to - from];
            for (int i = from; i < to; i++) {
                values[i - from] = scores.scaled((int) keys[i]);
            }
            Arrays.sort(values);
            for (int i = from; i < to; i++) {
                int row = (int) keys[i];
                // of equal values it always finds the same one
                long lower = Arrays.binarySearch(values, scores.scaled(row));
                keys[i] = (values.length - lower) << rowBits | row;
            }
            Arrays.sort(keys, from, to);
            place(keys, from, to, BITS - rowBits);
            from = to;
        }
    }

    /** Places sorted keys, group after group. */
    private void place(long[] keys, int from, int to, int valueBits) {
        int start = from;
        while (start < to) {
            long of = keys[start] >>> valueBits >>> rowBits;
            int end = start + 1;
            while (end < to && keys[end] >>> valueBits >>> rowBits == of) {
                end++;
            }
            placeGroup(keys, start, end);
            start = end;
        }
    }

    private void placeGroup(long[] keys, int from, int to) {
        int start = from;
        int steps = 0;
        while (start < to) {
            long value = keys[start] >>> rowBits;
            int end = start + 1;
            while (end < to && keys[end] >>> rowBits == value) {
                end++;
            }
            steps++;
            for (int i = start; i < end; i++) {
                ranks[row(keys[i])] = switch (ties) {
                    case COMPETITION -> start - from + 1;
                    case DENSE -> steps;
                    case ORDINAL -> i - from + 1;
                };
            }
            name(keys, start, end, start - from, to - end);
            start = end;
        }
    }

    /** Names those of one value together. */
    private void name(long[] keys, int start, int end, int higher, int lower) {
        if (higher >= firstPlaces && lower >= lastPlaces) {
            return;
        }
        long value = scores.scaled(row(keys[start]));
        boolean isFirst = higher < firstPlaces && value >= firstLeast;
        boolean isLast = lower < lastPlaces && (lastAny || value < lastBelow);
        for (int i = start; i < end; i++) {
            first.set(row(keys[i]), isFirst);
            last.set(row(keys[i]), isLast);
        }
    }

    private int row(long key) {
        return (int) (key & ((1L << rowBits) - 1));
    }

    /** The least whole number that is not below a line, scaled. */
    private static BigInteger scaled(Points line, int places) {
        return line.value()
                .toBigDecimal()
                .movePointRight(places)
                .setScale(0, RoundingMode.CEILING)
                .toBigInteger();
    }

    private static boolean isBeyond(BigInteger line) {
        return line.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0;
    }

    /** Bits of a number without sign. */
    private static int bits(long unsigned) {
        return Long.SIZE - Long.numberOfLeadingZeros(unsigned);
    }
}
