package io.wenming.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.testing.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RankingTest {
    static LongStream seeds() {
        return Seeds.of(20260302, 2000);
    }

    @ParameterizedTest
    @CsvSource({"COMPETITION, 1 1 3 4", "DENSE, 1 1 2 3", "ORDINAL, 1 2 3 4"})
    void equalValuesCountAsTheTiesSay(Ties ties, String ranks) {
        assertThat(ranks(Ranking.of(ties).rank(units("g 90", "g 90", "g 80", "g 70"))))
                .isEqualTo(ranks);
    }

    @Test
    void groupsAreRankedApartAndWhoHasNoScoreHasNoRank() {
        ImmutableList<Placing> placings =
                Ranking.of(Ties.COMPETITION).rank(units("a 70", "b 90", "a 80", "b -", "b 85"));

        assertThat(ranks(placings)).isEqualTo("2 1 1 - 2");
        assertThat(placings.get(3).score()).isEmpty();
        assertThat(placings)
                .extracting(placing -> placing.contender().id())
                .containsExactly("u0", "u1", "u2", "u3", "u4");
    }

    @Test
    void equalContendersAreNamedTogetherWhateverTheTiesSay() {
        Ranking ranking = new Ranking(
                Ties.ORDINAL,
                Rounding.halfUp(2),
                true,
                Optional.of(atLeast("90")),
                Optional.of(new Naming(1, Optional.of(Points.of(80)))));

        ImmutableList<Placing> placings = ranking.rank(units("g 90", "g 90", "g 80"));

        assertThat(placings).extracting(Placing::first).containsExactly(true, true, false);
        assertThat(placings).extracting(Placing::last).containsExactly(false, false, false);
    }

    @Test
    void lineOfTheFirstIsInclusiveAndThatOfTheLastIsNot() {
        Ranking ranking = new Ranking(
                Ties.COMPETITION,
                Rounding.halfUp(2),
                true,
                Optional.of(atLeast("90")),
                Optional.of(new Naming(1, Optional.of(Points.of(80)))));

        assertThat(named(ranking.rank(units("g 89.994", "g 79.995")))).isEqualTo("- -");
        assertThat(named(ranking.rank(units("g 89.995", "g 79.994")))).isEqualTo("first last");
        assertThat(named(ranking.rank(units("g -", "g 95")))).isEqualTo("- first");
    }

    @Test
    void oneContenderCanBeBothFirstAndLast() {
        Naming anybody = new Naming(1, Optional.empty());

        assertThat(named(new Ranking(Ties.DENSE, Rounding.halfUp(2), true, Optional.of(anybody), Optional.of(anybody))
                        .rank(units("a 50", "b 60"))))
                .isEqualTo("first+last first+last");
    }

    @ParameterizedTest
    @CsvSource({"true, 1 1", "false, 2 1"})
    void ranksAreOnRoundedScoresOrOnExactOnes(boolean onRounded, String ranks) {
        Ranking ranking =
                new Ranking(Ties.COMPETITION, Rounding.halfUp(1), onRounded, Optional.empty(), Optional.empty());

        ImmutableList<Placing> placings = ranking.rank(units("g 90.01", "g 90.02"));

        assertThat(ranks(placings)).isEqualTo(ranks);
        assertThat(placings).extracting(Placing::score).containsOnly(Optional.of(Points.of(90)));
    }

    @Test
    void exactTieIsATie() {
        Ranking exact = new Ranking(Ties.COMPETITION, Rounding.halfUp(2), false, Optional.empty(), Optional.empty());
        Fraction third = Fraction.of(1, 3);

        assertThat(ranks(exact.rank(List.of(
                        new Contender("a", "g", Optional.of(third.plus(third).plus(third))),
                        new Contender("b", "g", Optional.of(Fraction.ONE))))))
                .isEqualTo("1 1");
    }

    @Test
    void scoreThatIsTooLargeToPrintIsNone() {
        Contender huge = new Contender("u0", "g", Optional.of(Fraction.parse("1" + "0".repeat(18))));

        ImmutableList<Placing> placings =
                Ranking.of(Ties.DENSE).rank(List.of(huge, new Contender("u1", "g", Optional.of(Fraction.ONE))));

        assertThat(ranks(placings)).isEqualTo("- 1");
        assertThat(placings.get(0).score()).isEmpty();
    }

    @Test
    void placesBelowOneAreRefused() {
        assertThatThrownBy(() -> new Naming(0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places: 0 is out of range; give 1 or more");
    }

    @Test
    void nobodyIsRankedWithoutContenders() {
        assertThat(Ranking.of(Ties.DENSE).rank(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void placingsAreThoseOfCountingEveryPeer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ImmutableList<Contender> contenders = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> any(i, random))
                .collect(ImmutableList.toImmutableList());
        Ranking ranking = new Ranking(
                ImmutableList.copyOf(Ties.values()).get(random.nextInt(3)),
                Rounding.halfUp(1),
                random.nextBoolean(),
                naming(random),
                naming(random));

        ImmutableList<Placing> placings = ranking.rank(contenders);

        for (int i = 0; i < contenders.size(); i++) {
            assertThat(placings.get(i)).isEqualTo(counted(ranking, contenders, i));
        }
    }

    /** Counts every peer, as scoring rules, 6, say it; values are tenths of thousandths. */
    private static Placing counted(Ranking ranking, List<Contender> all, int of) {
        Contender me = all.get(of);
        if (me.score().isEmpty()) {
            return new Placing(me, Optional.empty(), OptionalInt.empty(), false, false);
        }
        BigInteger mine = value(ranking, me);
        int higher = 0;
        int lower = 0;
        int before = 0;
        List<BigInteger> different = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Contender peer = all.get(i);
            if (i == of || peer.score().isEmpty() || !peer.group().equals(me.group())) {
                continue;
            }
            int compared = value(ranking, peer).compareTo(mine);
            higher += compared > 0 ? 1 : 0;
            lower += compared < 0 ? 1 : 0;
            before += compared == 0 && i < of ? 1 : 0;
            if (compared > 0 && !different.contains(value(ranking, peer))) {
                different.add(value(ranking, peer));
            }
        }
        int rank = switch (ranking.ties()) {
            case COMPETITION -> 1 + higher;
            case DENSE -> 1 + different.size();
            case ORDINAL -> 1 + higher + before;
        };
        int above = higher;
        int below = lower;
        return new Placing(
                me,
                Optional.of(Points.of(new BigDecimal(tenths(me), 1).toPlainString())),
                OptionalInt.of(rank),
                ranking.first()
                        .filter(naming -> above < naming.places())
                        .filter(naming -> naming.line().isEmpty() || mine.compareTo(line(naming)) >= 0)
                        .isPresent(),
                ranking.last()
                        .filter(naming -> below < naming.places())
                        .filter(naming -> naming.line().isEmpty() || mine.compareTo(line(naming)) < 0)
                        .isPresent());
    }

    private static BigInteger value(Ranking ranking, Contender contender) {
        return ranking.onRounded() ? tenths(contender).multiply(BigInteger.valueOf(1000)) : units(contender);
    }

    private static BigInteger units(Contender contender) {
        Fraction score = contender.score().orElseThrow();
        return score.numerator().multiply(BigInteger.valueOf(10_000)).divide(score.denominator());
    }

    /** Half up; scores are never negative here. */
    private static BigInteger tenths(Contender contender) {
        return units(contender).add(BigInteger.valueOf(500)).divide(BigInteger.valueOf(1000));
    }

    private static BigInteger line(Naming naming) {
        return BigInteger.valueOf(10_000)
                .multiply(naming.line().orElseThrow().toFraction().numerator());
    }

    private static Contender any(int i, SplittableRandom random) {
        String group = random.nextBoolean() ? "甲" : "乙";
        long score = random.nextInt(3) * 10_000L + random.nextInt(3) * 500L + random.nextInt(2);
        return new Contender(
                "u" + i, group, random.nextInt(6) == 0 ? Optional.empty() : Optional.of(Fraction.of(score, 10_000)));
    }

    private static Optional<Naming> naming(SplittableRandom random) {
        Optional<Points> line = random.nextBoolean() ? Optional.of(Points.of(random.nextInt(3))) : Optional.empty();
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new Naming(random.nextInt(1, 4), line));
    }

    private static Naming atLeast(String line) {
        return new Naming(1, Optional.of(Points.of(line)));
    }

    /** Contenders u0, u1, … from group and score; {@code -} is no score. */
    private static ImmutableList<Contender> units(String... groupAndScore) {
        return IntStream.range(0, groupAndScore.length)
                .mapToObj(i -> {
                    List<String> parts = Splitter.on(' ').splitToList(groupAndScore[i]);
                    return new Contender(
                            "u" + i,
                            parts.get(0),
                            Optional.of(parts.get(1))
                                    .filter(score -> !score.equals("-"))
                                    .map(score -> Points.of(score).toFraction()));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static String ranks(List<Placing> placings) {
        return placings.stream()
                .map(placing -> placing.rank().isPresent()
                        ? Integer.toString(placing.rank().getAsInt())
                        : "-")
                .collect(Collectors.joining(" "));
    }

    private static String named(List<Placing> placings) {
        return placings.stream()
                .map(placing -> placing.first() && placing.last()
                        ? "first+last"
                        : placing.first() ? "first" : placing.last() ? "last" : "-")
                .collect(Collectors.joining(" "));
    }
}
