package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Placing;
import io.wenming.ranking.RankColumn;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.ScoreRows;
import io.wenming.ranking.Ties;
import io.wenming.testing.Seeds;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranks, ties and who is named, of scores that are no decimals, against an oracle with an arithmetic of its own. */
class RankExactnessTest {
    static LongStream seeds() {
        return Seeds.of(20261130, 40_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placingsAreThoseOfUnlimitedArithmetic(long seed) {
        Drawn drawn = new Drawn(seed);

        ImmutableList<Placing> placings = drawn.ranking().rank(drawn.contenders());

        for (int i = 0; i < drawn.scores.size(); i++) {
            Placing placing = placings.get(i);
            assertThat(placing.score().map(points -> Q.of(points.toString()))).isEqualTo(drawn.rounded(i));
            assertThat(placing.rank().orElse(0)).isEqualTo(drawn.rank(i));
            assertThat(placing.first()).isEqualTo(drawn.isFirst(i));
            assertThat(placing.last()).isEqualTo(drawn.isLast(i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void columnIsRankedAsByUnlimitedArithmetic(long seed) {
        Drawn drawn = new Drawn(seed);
        drawn.onRounded = true;

        RankColumn ranks = drawn.ranking().rankAll(drawn, drawn.groups::get);

        for (int i = 0; i < drawn.scores.size(); i++) {
            assertThat(ranks.rankOrZero(i)).isEqualTo(drawn.rank(i));
            assertThat(ranks.isFirst(i)).isEqualTo(drawn.isFirst(i));
            assertThat(ranks.isLast(i)).isEqualTo(drawn.isLast(i));
        }
    }

    /** Scores close to each other and to the lines: many equal once rounded, some equal exactly, some by a hair apart. */
    private static final class Drawn implements ScoreRows {
        private static final List<Long> DENOMINATORS = List.of(1L, 3L, 6L, 7L, 9L, 300L, 3_000_003L, 999_999_999_999L);
        private static final List<String> LINES = List.of("89.67", "90", "0", "-0.5", "89.666666666666666666");
        private static final List<String> MODES = List.of("HALF_UP", "HALF_EVEN", "DOWN");

        private final Ties ties;
        private final int places;
        private final String mode;
        private final Optional<Integer> firstPlaces;
        private final Optional<Integer> lastPlaces;
        private final Optional<String> firstLine;
        private final Optional<String> lastLine;
        private final List<Optional<Q>> scores;
        private final List<Integer> groups;
        private boolean onRounded;

        Drawn(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = random.nextInt(12);
            ties = List.of(Ties.values()).get(random.nextInt(3));
            places = random.nextInt(7);
            mode = MODES.get(random.nextInt(MODES.size()));
            onRounded = random.nextBoolean();
            firstPlaces = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(3));
            lastPlaces = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(3));
            firstLine = line(random);
            lastLine = line(random);
            scores = IntStream.range(0, size).mapToObj(i -> score(random)).toList();
            groups = IntStream.range(0, size).mapToObj(i -> random.nextInt(3)).toList();
        }

        private static Optional<String> line(SplittableRandom random) {
            return random.nextBoolean() ? Optional.of(LINES.get(random.nextInt(LINES.size()))) : Optional.empty();
        }

        private static Optional<Q> score(SplittableRandom random) {
            if (random.nextInt(8) == 0) {
                return Optional.empty();
            }
            Q denominator = Q.of(DENOMINATORS.get(random.nextInt(DENOMINATORS.size())));
            Q around = random.nextInt(4) == 0 ? Q.of(0) : Q.of(269).over(Q.of(3));
            return Optional.of(around.plus(Q.of(random.nextInt(-2, 3)).over(denominator)));
        }

        Ranking ranking() {
            return new Ranking(
                    ties,
                    new Rounding(places, RoundingMode.valueOf(mode)),
                    onRounded,
                    firstPlaces.map(count -> new Naming(count, firstLine.map(Points::of))),
                    lastPlaces.map(count -> new Naming(count, lastLine.map(Points::of))));
        }

        ImmutableList<Contender> contenders() {
            return IntStream.range(0, scores.size())
                    .mapToObj(i -> new Contender(
                            "u" + i,
                            "g" + groups.get(i),
                            scores.get(i).map(score -> Fraction.of(score.n(), score.d()))))
                    .collect(ImmutableList.toImmutableList());
        }

        Optional<Q> rounded(int i) {
            return scores.get(i).map(score -> score.rounded(places, mode));
        }

        private Optional<Q> value(int i) {
            return onRounded ? rounded(i) : scores.get(i);
        }

        /** By the ties: one more than are higher, than higher values there are, or than stand before it. */
        int rank(int i) {
            if (value(i).isEmpty()) {
                return 0;
            }
            return 1
                    + switch (ties) {
                        case COMPETITION -> (int) higher(i).count();
                        case DENSE ->
                            (int) higher(i).mapToObj(this::value).distinct().count();
                        case ORDINAL ->
                            (int) (higher(i).count()
                                    + peers(i, compared -> compared == 0)
                                            .filter(peer -> peer < i)
                                            .count());
                    };
        }

        boolean isFirst(int i) {
            return value(i).isPresent()
                    && firstPlaces.filter(count -> higher(i).count() < count).isPresent()
                    && firstLine
                            .filter(line -> value(i).orElseThrow().compareTo(Q.of(line)) < 0)
                            .isEmpty();
        }

        boolean isLast(int i) {
            return value(i).isPresent()
                    && lastPlaces
                            .filter(count -> peers(i, compared -> compared < 0).count() < count)
                            .isPresent()
                    && lastLine.filter(line -> value(i).orElseThrow().compareTo(Q.of(line)) >= 0)
                            .isEmpty();
        }

        private IntStream higher(int i) {
            return peers(i, compared -> compared > 0);
        }

        /** The others of the group whose value compares so to this one's. */
        private IntStream peers(int i, Predicate<Integer> compared) {
            return IntStream.range(0, scores.size())
                    .filter(peer -> peer != i
                            && groups.get(peer).equals(groups.get(i))
                            && value(peer).isPresent())
                    .filter(peer -> compared.test(value(peer).orElseThrow().compareTo(value(i).orElseThrow())));
        }

        @Override
        public int rows() {
            return scores.size();
        }

        @Override
        public int places() {
            return places;
        }

        @Override
        public boolean hasScore(int row) {
            return scores.get(row).isPresent();
        }

        @Override
        public long scaled(int row) {
            return rounded(row)
                    .orElseThrow()
                    .times(Q.of("1" + "0".repeat(places)))
                    .n()
                    .longValueExact();
        }
    }
}
