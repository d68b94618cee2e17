package io.wenming.examples.benchmarks.ranking;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.ranking.Contender;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Scores in hundredths of a point in groups (测评得分), from a seed; 10,001 different scores at most, so that many tie. */
public final class Results {
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

    /** How many there are. */
    public int size() {
        return scores.length;
    }

    /** The group of a result. */
    public int group(int result) {
        return groups[result];
    }

    /** The score of a result, in hundredths. */
    public int score(int result) {
        return scores[result];
    }

    /** The results as contenders of a ranking. */
    public ImmutableList<Contender> contenders() {
        return IntStream.range(0, size())
                .mapToObj(result -> new Contender(
                        "u" + result,
                        "g" + group(result),
                        Optional.of(Fraction.of(score(result)).dividedBy(Fraction.of(100)))))
                .collect(ImmutableList.toImmutableList());
    }
}
