package io.wenming.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.testing.Seeds;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkRankingTest {
    static LongStream seeds() {
        return Seeds.of(20260313, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void columnIsRankedAsTheContendersAre(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Drawn drawn = Drawn.any(random);

        RankColumn ranks = drawn.ranking().rankAll(drawn, drawn.groups()::get);

        ImmutableList<Placing> placings = drawn.ranking().rank(drawn.contenders());
        assertThat(ranks.rows()).isEqualTo(placings.size());
        for (int row = 0; row < placings.size(); row++) {
            assertThat(ranks.rank(row)).isEqualTo(placings.get(row).rank());
            assertThat(ranks.rankOrZero(row)).isEqualTo(placings.get(row).rank().orElse(0));
            assertThat(ranks.isFirst(row)).isEqualTo(placings.get(row).first());
            assertThat(ranks.isLast(row)).isEqualTo(placings.get(row).last());
        }
    }

    @Test
    void lineBeyondEveryColumnNamesNobodyFirstAndAnybodyLast() {
        Naming beyond = new Naming(1, Optional.of(Points.of("999999999999999999")));
        Ranking ranking = new Ranking(Ties.DENSE, Rounding.halfUp(9), true, Optional.of(beyond), Optional.of(beyond));
        Drawn one = new Drawn(ranking, 9, List.of(OptionalLong.of(Long.MAX_VALUE)), List.of(0));

        RankColumn ranks = ranking.rankAll(one, row -> 0);

        assertThat(ranks.isFirst(0)).isFalse();
        assertThat(ranks.isLast(0)).isTrue();
    }

    @Test
    void lineBelowEveryColumnNamesAnybodyFirstAndNobodyLast() {
        Naming below = new Naming(1, Optional.of(Points.of("-999999999999999999")));
        Ranking ranking = new Ranking(Ties.DENSE, Rounding.halfUp(9), true, Optional.of(below), Optional.of(below));
        Drawn one = new Drawn(ranking, 9, List.of(OptionalLong.of(Long.MIN_VALUE)), List.of(0));

        RankColumn ranks = ranking.rankAll(one, row -> 0);

        assertThat(ranks.isFirst(0)).isTrue();
        assertThat(ranks.isLast(0)).isFalse();
    }

    @Test
    void rankingOfExactScoresOrOtherPlacesIsRefused() {
        Drawn none = new Drawn(Ranking.of(Ties.DENSE), 2, List.of(), List.of());
        Ranking exact = new Ranking(Ties.DENSE, Rounding.halfUp(2), false, Optional.empty(), Optional.empty());
        Ranking other = new Ranking(Ties.DENSE, Rounding.halfUp(1), true, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> exact.rankAll(none, row -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("onRounded: a column holds rounded scores; rank contenders to compare exact ones");
        assertThatThrownBy(() -> other.rankAll(none, row -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "scores: they have 2 places and the ranking 1; give a ranking with the rounding of the column");
    }

    @Test
    void rowThatIsNotThereIsRefused() {
        RankColumn none =
                Ranking.of(Ties.DENSE).rankAll(new Drawn(Ranking.of(Ties.DENSE), 2, List.of(), List.of()), row -> 0);

        assertThat(none).hasToString("0 ranks");
        assertThatThrownBy(() -> none.rank(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> none.isFirst(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> none.isLast(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** A ranking with a column of scores, some of them wide, and a group for each row. */
    private record Drawn(Ranking ranking, int places, List<OptionalLong> scores, List<Integer> groups)
            implements ScoreRows {
        static Drawn any(SplittableRandom random) {
            int rows = random.nextInt(25);
            int places = random.nextInt(3);
            LongSupplier value = switch (random.nextInt(3)) {
                case 0 -> () -> random.nextInt(-3, 4);
                case 1 -> () -> random.nextLong(-5_000_000_000L, 5_000_000_000L);
                default -> () -> random.nextInt(3) == 0 ? random.nextLong() / 10 : random.nextInt(2);
            };
            LongSupplier group = switch (random.nextInt(3)) {
                case 0 -> () -> 0;
                case 1 -> () -> random.nextInt(1, 4);
                default -> () -> random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(2);
            };
            Ranking ranking = new Ranking(
                    List.of(Ties.values()).get(random.nextInt(3)),
                    Rounding.halfUp(places),
                    true,
                    naming(random),
                    naming(random));
            return new Drawn(
                    ranking,
                    places,
                    IntStream.range(0, rows)
                            .mapToObj(row ->
                                    random.nextInt(6) == 0 ? OptionalLong.empty() : OptionalLong.of(value.getAsLong()))
                            .toList(),
                    IntStream.range(0, rows)
                            .mapToObj(row -> (int) group.getAsLong())
                            .toList());
        }

        private static Optional<Naming> naming(SplittableRandom random) {
            Optional<Points> line = random.nextBoolean()
                    ? Optional.of(Points.of(random.nextInt(-2, 3) + (random.nextBoolean() ? ".005" : "")))
                    : Optional.empty();
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Naming(random.nextInt(1, 4), line));
        }

        List<Contender> contenders() {
            return IntStream.range(0, scores.size())
                    .mapToObj(row -> new Contender(
                            "u" + row,
                            groups.get(row).toString(),
                            scores.get(row).isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(Fraction.of(
                                            BigInteger.valueOf(scores.get(row).getAsLong()),
                                            BigInteger.TEN.pow(places)))))
                    .toList();
        }

        @Override
        public int rows() {
            return scores.size();
        }

        @Override
        public boolean hasScore(int row) {
            return scores.get(row).isPresent();
        }

        @Override
        public long scaled(int row) {
            return scores.get(row).orElseThrow();
        }
    }
}
