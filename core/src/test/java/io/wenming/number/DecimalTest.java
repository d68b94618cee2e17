package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.testing.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static final BigInteger UNIT = BigInteger.TEN.pow(18);

    static LongStream seeds() {
        return Seeds.of(20260201, 4000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "999999999999999999",
                "-999999999999999999",
                "0.000000000000000001",
                "-0.000000000000000001",
                "999999999999999999.999999999999999999",
                "-999999999999999999.999999999999999999"
            })
    void numberWithinTheBoundsPrintsAsItWasRead(String text) {
        assertThat(Decimal.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000000",
                "-1000000000000000000",
                "0.0000000000000000001",
                "-0.0000000000000000001",
                "999999999999999999.9999999999999999999"
            })
    void numberJustOutsideTheBoundsIsRefused(String text) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal: " + text + " is out of range; at most 18 digits before the point and 18 after");
    }

    @Test
    void longWithNineteenDigitsIsRefused() {
        assertThat(Decimal.of(999_999_999_999_999_999L)).hasToString("999999999999999999");
        assertThatThrownBy(() -> Decimal.of(Long.MAX_VALUE))
                .hasMessage("decimal: 9223372036854775807 is out of range;"
                        + " at most 18 digits before the point and 18 after");
        assertThatThrownBy(() -> Decimal.of(Long.MIN_VALUE))
                .hasMessageStartingWith("decimal: -9223372036854775808 is out of range");
    }

    @ParameterizedTest
    @CsvSource({"90.00, 90", "-0, 0", "0.000, 0", "-0.50, -0.5", "1.0000000000000000000000000, 1", "100, 100"})
    void equalNumbersAreEqualValuesAndPrintAlike(String text, String normalized) {
        assertThat(Decimal.parse(text))
                .isEqualTo(Decimal.parse(normalized))
                .hasSameHashCodeAs(Decimal.parse(normalized))
                .isEqualByComparingTo(Decimal.parse(normalized))
                .hasToString(normalized);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1 ",
                " 1",
                "+1",
                ".5",
                "5.",
                "01",
                "-01",
                "00",
                "-",
                "--1",
                "1e3",
                "1E3",
                "0x1F",
                "1_000",
                "1,5",
                "1.2.3",
                "１０",
                "١٢",
                "NaN",
                "Infinity",
                "1\n",
                "1:30",
                "½"
            })
    void anyOtherFormIsRefused(String text) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal: '" + text
                        + "' is not a decimal; give digits with at most one point, such as 12 or -0.75");
    }

    @Test
    void textOfMoreThanSixtyFourCharactersIsRefusedAndShownShortened() {
        assertThat(Decimal.parse("0." + "0".repeat(62))).isEqualTo(Decimal.ZERO);
        assertThatThrownBy(() -> Decimal.parse("9".repeat(5_000)))
                .hasMessage("decimal: '" + "9".repeat(64)
                        + "…' is not a decimal; give digits with at most one point, such as 12 or -0.75");
    }

    static Stream<BigDecimal> hugeOnes() {
        return Stream.of(
                new BigDecimal("1E20000000"),
                new BigDecimal("-1E20000000"),
                new BigDecimal("1E-20000000"),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN.pow(400_000)),
                new BigDecimal(BigInteger.TEN.pow(400_000).add(BigInteger.ONE), 400_000));
    }

    @ParameterizedTest
    @MethodSource("hugeOnes")
    void hugeNumberIsRefused(BigDecimal huge) {
        assertThatThrownBy(() -> Decimal.of(huge))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("decimal: ")
                .hasMessageEndingWith(" is out of range; at most 18 digits before the point and 18 after")
                .message()
                .hasSizeLessThan(200);
    }

    static Stream<BigDecimal> manyZeros() {
        return Stream.of(
                new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ZERO, 400_000));
    }

    @ParameterizedTest
    @MethodSource("manyZeros")
    void zeroOfAnyScaleIsZero(BigDecimal zero) {
        assertThat(Decimal.of(zero)).isEqualTo(Decimal.ZERO).hasToString("0");
    }

    @Test
    void zerosAfterThePointAreForgottenHoweverManyThereAre() {
        BigDecimal two = new BigDecimal(BigInteger.TWO.multiply(BigInteger.TEN.pow(400_000)), 400_000);

        assertThat(Decimal.of(two)).isEqualTo(Decimal.of(2));
    }

    @Test
    void placesAreTheDigitsAfterThePoint() {
        assertThat(Decimal.parse("96.76").places()).isEqualTo(2);
        assertThat(Decimal.of(90).places()).isZero();
        assertThat(Decimal.parse("90.10").places()).isEqualTo(1);
        assertThat(Decimal.of(new BigDecimal("9E1")).toBigDecimal()).isEqualTo(new BigDecimal("90"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sumAndDifferenceAreThoseOfWholeNumbersOfTheLastPlace(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BigInteger a = anyUnits(random);
        BigInteger b = anyUnits(random);

        assertThat(decimal(a).plus(decimal(b))).isEqualTo(decimal(a.add(b)));
        assertThat(decimal(a).minus(decimal(b))).isEqualTo(decimal(a.subtract(b)));
        assertThat(Integer.signum(decimal(a).compareTo(decimal(b)))).isEqualTo(a.compareTo(b));
        assertThat(decimal(a).signum()).isEqualTo(a.signum());
        assertThat(decimal(a).toFraction()).isEqualTo(Fraction.of(a, UNIT));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printedNumberReadsBackToItself(long seed) {
        Decimal any = decimal(anyUnits(new SplittableRandom(seed)));

        assertThat(Decimal.parse(any.toString())).isEqualTo(any).hasToString(any.toString());
    }

    @Test
    void sumBeyondTheBoundsIsRefused() {
        Decimal most = Decimal.of(999_999_999_999_999_999L);

        assertThatThrownBy(() -> most.plus(Decimal.of(1)))
                .hasMessage("decimal: 1000000000000000000 is out of range;"
                        + " at most 18 digits before the point and 18 after");
        assertThat(most.plus(Decimal.of(1).minus(Decimal.of(1)))).isEqualTo(most);
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Decimal.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> Decimal.of((BigDecimal) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }

    /** Up to half of the bound, so that a sum stays within it. */
    private static BigInteger anyUnits(SplittableRandom random) {
        BigInteger whole = BigInteger.valueOf(random.nextLong(-400_000_000_000_000_000L, 400_000_000_000_000_000L));
        return whole.multiply(UNIT).add(BigInteger.valueOf(random.nextLong(1_000_000_000_000_000_000L)));
    }

    private static Decimal decimal(BigInteger units) {
        return Decimal.of(new BigDecimal(units, 18));
    }

    @Test
    void scaledNumberIsWholeWhereItFits() {
        assertThat(Decimal.parse("96.76").scaled(3)).hasValue(96760);
        assertThat(Decimal.parse("-0.5").scaled(1)).hasValue(-5);
        assertThat(Decimal.ZERO.scaled(18)).hasValue(0);
        assertThat(Decimal.parse("0.999999999999999999").scaled(18)).hasValue(999_999_999_999_999_999L);
        assertThat(Decimal.parse("96.76").scaled(1)).isEmpty();
        assertThat(Decimal.of(1).scaled(18)).isEmpty();
        assertThat(Decimal.parse("-123456789012345678").scaled(0)).hasValue(-123456789012345678L);
        assertThat(Decimal.parse("123456789012345678.9").scaled(1)).isEmpty();
    }

    @Test
    void scaleOutOfRangeIsRefused() {
        assertThatThrownBy(() -> Decimal.ZERO.scaled(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale: 19 is out of range; give 0 to 18");
    }
}
