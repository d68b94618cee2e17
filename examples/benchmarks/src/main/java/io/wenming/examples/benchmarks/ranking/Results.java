package io.wenming.examples.benchmarks.ranking;

import io.wenming.ranking.ScoreRows;
import java.util.SplittableRandom;

/** Scores in hundredths of a point in groups (测评得分), from a seed; 10,001 different scores at most, so that many tie. */
public final class Results implements ScoreRows {
    private static final long SEED = 20_240_131;
    private static final int HUNDREDTHS = 10_000;

    private final int[] groups;
    private final int[] scores;

    /** So many results in so many groups. */
    public Results(int results, int groups) {
        SplittableRandom random = new SplittableRandom(SEED);
        this.groups = random.ints(results, 0, groups).toArray();
        this.scores = random.ints(results, 0, HUNDREDTHS + 1).toArray();
    }

    @Override
    public int rows() {
        return scores.length;
    }

    @Override
    public int places() {
        return 2;
    }

    @Override
    public boolean hasScore(int row) {
        return true;
    }

    @Override
    public long scaled(int row) {
        return scores[row];
    }

    /** The group of a row. */
    public int group(int row) {
        return groups[row];
    }
}
