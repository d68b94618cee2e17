package io.wenming.surge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.math.BigIntegerMath;
import io.wenming.document.Domains;
import io.wenming.number.Fraction;
import io.wenming.testing.Seeds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers of a spread are what their definitions say, term by term, for spreads by seed. */
final class SurgePropertiesTest {
    static LongStream seeds() {
        return Seeds.of(20260331, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void probabilityOfPiecesIsTheSumOfItsTerms(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurgeRule rule = rule(random);
        int workdays = rule.window() + random.nextInt(1, 30);
        List<Integer> days = days(random, workdays);
        Fraction expected = Fraction.of(random.nextInt(1, 10), random.nextInt(9, 20));
        Fraction share = expected.min(Fraction.ONE);

        Surge surge = rule.judge(workdays, days, share);

        Fraction sum = Fraction.ZERO;
        for (int i = surge.piecesInWindow(); i <= surge.pieces(); i++) {
            sum = sum.plus(Fraction.of(choose(surge.pieces(), i), BigInteger.ONE)
                    .times(power(share, i))
                    .times(power(Fraction.ONE.minus(share), surge.pieces() - i)));
        }
        assertThat(surge.p()).contains(sum);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void probabilityOfDaysIsTheSumOfItsTerms(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurgeRule rule = rule(random);
        int workdays = rule.window() + random.nextInt(1, 30);

        Surge surge = rule.judge(workdays, days(random, workdays));

        Fraction sum = Fraction.ZERO;
        for (int i = surge.activeInWindow(); i <= Math.min(rule.window(), surge.activeDays()); i++) {
            sum = sum.plus(Fraction.of(
                    choose(rule.window(), i).multiply(choose(workdays - rule.window(), surge.activeDays() - i)),
                    choose(workdays, surge.activeDays())));
        }
        assertThat(surge.pDays()).contains(sum);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lagIsTheLargestDistanceAndItsFirstDay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurgeRule rule = rule(random);
        int workdays = rule.window() + random.nextInt(1, 30);
        List<Integer> days = days(random, workdays);

        Surge surge = rule.judge(workdays, days);

        List<Fraction> behind = new ArrayList<>();
        for (int t = 0; t <= workdays; t++) {
            int today = t;
            long done = days.stream().filter(day -> day <= today).count();
            behind.add(Fraction.of(t, workdays).minus(Fraction.of(done, days.size())));
        }
        assertThat(surge.lag()).contains(Collections.max(behind));
        assertThat(surge.lagDay()).hasValue(behind.indexOf(Collections.max(behind)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfPiecesDoesNotMatterAndAPieceMovedIntoTheWindowNeverLowersTheLift(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SurgeRule rule = rule(random);
        int workdays = rule.window() + random.nextInt(1, 30);
        List<Integer> days = days(random, workdays);
        List<Integer> other = new ArrayList<>(days);
        Collections.shuffle(other, new Random(seed));

        Surge surge = rule.judge(workdays, days);
        assertThat(rule.judge(workdays, other)).isEqualTo(surge);

        other.set(0, workdays);
        Surge moved = rule.judge(workdays, other);
        assertThat(moved.lift().orElseThrow())
                .isGreaterThanOrEqualTo(surge.lift().orElseThrow());
        assertThat(moved.p().orElseThrow()).isLessThanOrEqualTo(surge.p().orElseThrow());
    }

    private static SurgeRule rule(SplittableRandom random) {
        return SurgeRule.builder()
                .from(Domains.surgeRule())
                .window(random.nextInt(1, 8))
                .build();
    }

    private static List<Integer> days(SplittableRandom random, int workdays) {
        ImmutableList.Builder<Integer> days = ImmutableList.builder();
        for (int pieces = random.nextInt(1, 40); pieces > 0; pieces--) {
            days.add(random.nextInt(3) == 0 ? workdays : random.nextInt(1, workdays + 1));
        }
        return days.build();
    }

    private static BigInteger choose(int n, int k) {
        return k < 0 || k > n ? BigInteger.ZERO : BigIntegerMath.binomial(n, k);
    }

    private static Fraction power(Fraction base, int exponent) {
        Fraction power = Fraction.ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }
}
