package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void rateIsInPercentAndPrintsWithoutTheSign() {
        assertThat(Rate.percent("88.25")).hasToString("88.25");
        assertThat(Rate.percent("88.25").toFraction()).isEqualTo(Fraction.of(353, 400));
        assertThat(Rate.percent(100)).isEqualTo(Rate.percent("100.0"));
        assertThat(Rate.percent(100).toFraction()).isEqualTo(Fraction.ONE);
    }

    @Test
    void rateMayBeAboveAHundredAndBelowZero() {
        assertThat(Rate.percent("120.5")).isGreaterThan(Rate.percent(100));
        assertThat(Rate.percent("-3")).isLessThan(Rate.percent(0));
    }

    @Test
    void shareOfAWholeIsRoundedAndThereIsNoneOfNothing() {
        Rounding one = Rounding.halfUp(1);

        assertThat(Rate.of(Decimal.of(28), Decimal.of(57), one)).contains(Rate.percent("49.1"));
        assertThat(Rate.of(Decimal.of(3), Decimal.of(2), one)).contains(Rate.percent(150));
        assertThat(Rate.of(Decimal.of(3), Decimal.ZERO, one)).isEmpty();
    }

    @Test
    void refusalsNameTheRate() {
        assertThatThrownBy(() -> Rate.percent("88%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rate: '88%' is not a decimal; give digits with at most one point, such as 12 or -0.75");
        assertThatThrownBy(() -> Rate.percent("1000000000000000000"))
                .hasMessage("rate: 1000000000000000000 is out of range;"
                        + " at most 18 digits before the point and 18 after");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> new Rate(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("percent");
    }
}
