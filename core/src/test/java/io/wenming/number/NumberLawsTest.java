package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.testing.Seeds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberLawsTest {
    static LongStream seeds() {
        return Seeds.of(20260101, 2000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printedDecimalReadsBackToItself(long seed) {
        Decimal decimal = anyDecimal(new SplittableRandom(seed));

        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal).hasSameHashCodeAs(decimal);
        assertThat(Decimal.of(decimal.toBigDecimal().setScale(18, RoundingMode.UNNECESSARY)))
                .isEqualTo(decimal);
        assertThat(decimal.toFraction().rounded(decimal.places(), RoundingMode.UNNECESSARY))
                .isEqualTo(decimal.toBigDecimal());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printedFractionReadsBackToItself(long seed) {
        Fraction fraction = anyFraction(new SplittableRandom(seed));

        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction).hasSameHashCodeAs(fraction);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fractionsObeyTheLawsOfNumbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Fraction a = anyFraction(random);
        Fraction b = anyFraction(random);
        Fraction c = anyFraction(random);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(a).plus(a)).isEqualTo(a.times(3));
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pointsAddAsTheirFractionsDo(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Points a = new Points(anyDecimal(random));
        Points b = new Points(anyDecimal(random));

        assertThat(a.plus(b).toFraction()).isEqualTo(a.toFraction().plus(b.toFraction()));
        assertThat(a.plus(b).minus(b)).isEqualTo(a).hasToString(a.toString());
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundingIsOffByHalfAnUnitOfTheLastPlaceAtMost(long seed) {
        Fraction exact = anyFraction(new SplittableRandom(seed));
        Rounding rounding = Rounding.halfEven(2);

        Fraction error = rounding.apply(exact).toFraction().minus(exact);

        assertThat(error.max(error.negated())).isLessThanOrEqualTo(Fraction.of(1, 200));
    }

    @Test
    void halvesGoWhereTheRoundingSays() {
        assertThat(Rounding.halfUp(2).apply(Fraction.of(-1, 200))).hasToString("-0.01");
        assertThat(Rounding.halfEven(2).apply(Fraction.of(-1, 200))).hasToString("0");
        assertThat(Rounding.down(0).apply(Fraction.of(-19, 10))).hasToString("-1");
        assertThat(Rounding.halfUp(2).print(Decimal.of(91))).isEqualTo("91.00");
    }

    @Test
    void rateIsAShareOfAHundredAndWeightAFactor() {
        assertThat(Rate.percent("88.25").toFraction()).hasToString("353/400");
        assertThat(Rate.percent(100)).isGreaterThan(Rate.percent("99.9"));
        assertThat(Weight.of("0.85").toFraction()).hasToString("17/20");
        assertThat(Weight.ONE).isGreaterThan(Weight.of("0.85")).hasToString("1");
    }

    @Test
    void hugeExponentIsRefusedBeforeItIsWidened() {
        assertThatThrownBy(() -> Decimal.of(new BigDecimal("1E2000000000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal: 1E+2000000000 is out of range; at most 18 digits before the point and 18 after");
    }

    @Test
    void otherFormsAreRefused() {
        assertThatThrownBy(() -> Points.of("1e3"))
                .hasMessage("points: '1e3' is not a decimal; give digits with at most one point, such as 12 or -0.75");
        assertThatThrownBy(() -> Fraction.parse("1/0"))
                .hasMessage("fraction: '1/0' is not a fraction; give a form such as 3/4 or 12");
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessageStartingWith("denominator: 0");
        assertThatThrownBy(() -> Weight.of("0")).hasMessageStartingWith("weight: 0 is not above 0");
        assertThatThrownBy(() -> Rounding.halfUp(10)).hasMessage("places: 10 is out of range; give 0 to 9");
    }

    private static Decimal anyDecimal(SplittableRandom random) {
        return Decimal.of(BigDecimal.valueOf(
                random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L), random.nextInt(10)));
    }

    private static Fraction anyFraction(SplittableRandom random) {
        return Fraction.of(random.nextLong(-1_000_000, 1_000_000), random.nextLong(1, 10_000));
    }
}
