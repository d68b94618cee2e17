package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

/** Where every row of a column came (名次列), as {@link Ranking#rankAll} left it; rows count from 0. */
public final class RankColumn implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] ranks;
    private final BitSet first;
    private final BitSet last;

    /** Takes what is handed over; nobody else keeps it. */
    RankColumn(int[] ranks, BitSet first, BitSet last) {
        this.ranks = requireNonNull(ranks, "ranks");
        this.first = requireNonNull(first, "first");
        this.last = requireNonNull(last, "last");
    }

    /** How many rows there are. */
    public int rows() {
        return ranks.length;
    }

    /**
     * The rank of a row in its group, from 1; none without a score.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalInt rank(int row) {
        int rank = rankOrZero(row);
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * The rank of a row in its group, from 1; 0 without a score.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int rankOrZero(int row) {
        return ranks[Preconditions.checkElementIndex(row, ranks.length, "row")];
    }

    /**
     * Whether a row is named among the first.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isFirst(int row) {
        return first.get(Preconditions.checkElementIndex(row, ranks.length, "row"));
    }

    /**
     * Whether a row is named among the last.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isLast(int row) {
        return last.get(Preconditions.checkElementIndex(row, ranks.length, "row"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankColumn that
                && Arrays.equals(ranks, that.ranks)
                && first.equals(that.first)
                && last.equals(that.last);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ranks) + first.hashCode();
    }

    /** The number of rows: {@code 1000000 ranks}. */
    @Override
    public String toString() {
        return ranks.length + " ranks";
    }
}
