package io.wenming.ranking;

/**
 * Rounded scores by row (得分列), for {@link Ranking#rankAll}: a column of a million rows answers without making an object for
 * any of them. Rows count from 0.
 */
public interface ScoreRows {
    /** How many rows there are. */
    int rows();

    /** Digits after the point that the scores are scaled by: with 2, a score of 96.75 is 9675. */
    int places();

    /** Whether a row has a score. */
    boolean hasScore(int row);

    /** The score of a row times 10 to the power of {@link #places}; only asked where there is one. */
    long scaled(int row);
}
