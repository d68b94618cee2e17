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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingTest {
    static LongStream seeds() {
        return Seeds.of(20260202, 2000);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP,   2, 84995/1000,  85",
        "HALF_UP,   2, -1/200,      -0.01",
        "HALF_UP,   2, 1/200,       0.01",
        "HALF_UP,   2, 4999/1000000, 0",
        "HALF_UP,   0, 1/2,         1",
        "HALF_UP,   0, -5/2,        -3",
        "HALF_EVEN, 0, 1/2,         0",
        "HALF_EVEN, 0, 3/2,         2",
        "HALF_EVEN, 0, -5/2,        -2",
        "HALF_EVEN, 2, 1001/20000,  0.05",
        "DOWN,      2, 999/1000,    0.99",
        "DOWN,      0, -19/10,      -1",
        "HALF_UP,   9, 1/3,         0.333333333",
        "HALF_UP,   9, 2/3,         0.666666667",
        "DOWN,      9, 2/3,         0.666666666"
    })
    void eachModePutsTheRestWhereItSays(RoundingMode mode, int places, String exact, String rounded) {
        assertThat(new Rounding(places, mode).apply(Fraction.parse(exact))).isEqualTo(Decimal.parse(rounded));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finiteDecimalRoundsAsTheJdkRoundsIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BigDecimal exact = BigDecimal.valueOf(
                random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L), random.nextInt(13));
        int places = random.nextInt(10);

        assertThat(Rounding.halfUp(places).apply(Decimal.of(exact).toFraction()))
                .isEqualTo(Decimal.of(exact.setScale(places, RoundingMode.HALF_UP)));
        assertThat(Rounding.halfEven(places).apply(Decimal.of(exact).toFraction()))
                .isEqualTo(Decimal.of(exact.setScale(places, RoundingMode.HALF_EVEN)));
        assertThat(Rounding.down(places).apply(Decimal.of(exact).toFraction()))
                .isEqualTo(Decimal.of(exact.setScale(places, RoundingMode.DOWN)));
    }

    @Test
    void roundedNumberPrintsWithAllItsPlaces() {
        assertThat(Rounding.halfUp(2).print(Decimal.of(91))).isEqualTo("91.00");
        assertThat(Rounding.halfUp(0).print(Decimal.of(-3))).isEqualTo("-3");
        assertThat(Rounding.halfUp(3).print(Decimal.parse("0.5"))).isEqualTo("0.500");
    }

    @Test
    void printingIsNoSecondRounding() {
        assertThatThrownBy(() -> Rounding.halfUp(1).print(Decimal.parse("84.95")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounded: 84.95 has more than 1 places; round it first");
    }

    @Test
    void numberThatRoundsOutOfTheBoundsOfADecimalIsNone() {
        Fraction most = Decimal.parse("999999999999999999.994").toFraction();
        Fraction more = Decimal.parse("999999999999999999.995").toFraction();

        assertThat(Rounding.halfUp(2).tryApply(most)).contains(Decimal.parse("999999999999999999.99"));
        assertThat(Rounding.halfUp(2).tryApply(more)).isEmpty();
        assertThat(Rounding.halfUp(2).tryApply(more.negated())).isEmpty();
        assertThat(Rounding.down(9).tryApply(Fraction.ZERO)).contains(Decimal.ZERO);
        assertThatThrownBy(() -> Rounding.halfUp(2).apply(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is out of range; at most 18 digits before the point and 18 after");
    }

    @Test
    void placesOutsideZeroToNineAreRefused() {
        assertThat(Rounding.halfUp(0).places()).isZero();
        assertThat(Rounding.halfUp(9).places()).isEqualTo(9);
        assertThatThrownBy(() -> Rounding.down(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("places: -1 is out of range; give 0 to 9");
        assertThatThrownBy(() -> Rounding.down(10)).hasMessage("places: 10 is out of range; give 0 to 9");
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HALF_UP", "HALF_EVEN", "DOWN"})
    void modeThatNoStandardUsesIsRefused(RoundingMode mode) {
        assertThatThrownBy(() -> new Rounding(2, mode))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mode: " + mode + " is not used by any standard; give HALF_UP, HALF_EVEN or DOWN");
    }
}
