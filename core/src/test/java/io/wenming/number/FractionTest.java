package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.testing.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    static LongStream seeds() {
        return Seeds.of(20260203, 4000);
    }

    @ParameterizedTest
    @CsvSource({"6/8, 3/4", "-6/8, -3/4", "8/4, 2", "0/7, 0", "-0, 0", "12, 12", "1/3, 1/3"})
    void fractionIsInLowestTerms(String given, String lowest) {
        assertThat(Fraction.parse(given)).hasToString(lowest).isEqualTo(Fraction.parse(lowest));
    }

    @Test
    void numeratorCarriesTheSign() {
        Fraction half = Fraction.of(3, -6);

        assertThat(half.numerator()).isEqualTo(-1);
        assertThat(half.denominator()).isEqualTo(2);
        assertThat(half.signum()).isEqualTo(-1);
        assertThat(Fraction.of(-3, -6)).isEqualTo(Fraction.of(1, 2)).hasSameHashCodeAs(Fraction.of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1/", "/2", "1/0", "1/-2", "01", "1/02", "+1", "1.5", "1 /2", "1/2/3", "--1", "１/２", "1e3"})
    void anyOtherFormIsRefused(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fraction: '" + text + "' is not a fraction; give a form such as 3/4 or 12");
    }

    @Test
    void twoHundredDigitsAreReadAndOneMoreIsRefused() {
        String most = "9".repeat(200);

        assertThat(Fraction.parse("1/" + most)).hasToString("1/" + most);
        assertThat(Fraction.parse("-" + most)).hasToString("-" + most);
        assertThatThrownBy(() -> Fraction.parse(most + "9"))
                .hasMessage("fraction: '" + "9".repeat(60) + "…' is not a fraction; give a form such as 3/4 or 12");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resultsAreThoseOfCrossMultipliedWholeNumbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BigInteger p = anyWhole(random);
        BigInteger q = anyWhole(random).abs().add(BigInteger.ONE);
        BigInteger r = anyWhole(random);
        BigInteger s = anyWhole(random).abs().add(BigInteger.ONE);
        Fraction a = Fraction.of(p, q);
        Fraction b = Fraction.of(r, s);

        assertThat(a.plus(b)).isEqualTo(Fraction.of(p.multiply(s).add(r.multiply(q)), q.multiply(s)));
        assertThat(a.minus(b)).isEqualTo(Fraction.of(p.multiply(s).subtract(r.multiply(q)), q.multiply(s)));
        assertThat(a.times(b)).isEqualTo(Fraction.of(p.multiply(r), q.multiply(s)));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(p.multiply(s).compareTo(r.multiply(q)));
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void divisionUndoesMultiplication(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Fraction a = Fraction.of(random.nextLong(-1_000_000, 1_000_000), random.nextLong(1, 1_000));
        Fraction b = Fraction.of(random.nextLong(1, 1_000_000), -random.nextLong(1, 1_000));

        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        assertThat(b.dividedBy(b)).isEqualTo(Fraction.ONE);
        assertThat(a.times(random.nextLong(2, 9)).signum()).isEqualTo(a.signum());
    }

    @Test
    void thirdsAddUpToTheWhole() {
        assertThat(Fraction.of(10, 3).plus(Fraction.of(20, 3))).isEqualTo(Fraction.of(10));
        assertThat(Fraction.of(1, 3).times(3)).isEqualTo(Fraction.ONE);
    }

    @Test
    void smallerAndLargerOfTwoAreTold() {
        Fraction third = Fraction.of(1, 3);
        Fraction half = Fraction.of(1, 2);

        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(half.max(third)).isEqualTo(half);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator: 0 divides nothing; give a number other than 0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator: 0 divides nothing; give a number other than 0");
    }

    @Test
    void roundingKeepsExactlyThePlacesAskedFor() {
        assertThat(Fraction.of(1, 3).rounded(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.3333"));
        assertThat(Fraction.of(91).rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("91.00"));
        assertThat(Fraction.of(-5, 2).rounded(0, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("-2"));
        assertThatThrownBy(() -> Fraction.of(1, 3).rounded(9, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void significantDigitsAreCountedFromTheFirstOne() {
        assertThat(Fraction.of(1, 1728).significant(4, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.0005787"));
        assertThat(Fraction.of(25, 2).significant(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("13"));
        assertThatThrownBy(() -> Fraction.ONE.significant(0, RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("digits: 0 is below 1; give 1 or more");
    }

    @Test
    void placesBelowZeroAreRefused() {
        assertThatThrownBy(() -> Fraction.ONE.rounded(-1, RoundingMode.HALF_UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places: -1 is below 0; give 0 or more");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Fraction.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> Fraction.of(null, BigInteger.ONE)).hasMessage("numerator");
        assertThatThrownBy(() -> Fraction.of(BigInteger.ONE, null)).hasMessage("denominator");
    }

    private static BigInteger anyWhole(SplittableRandom random) {
        return BigInteger.valueOf(random.nextLong()).multiply(BigInteger.valueOf(random.nextLong()));
    }
}
