package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WeightTest {
    @Test
    void weightIsAnyFactorAboveZero() {
        assertThat(Weight.of("0.85")).hasToString("0.85").isLessThan(Weight.ONE);
        assertThat(Weight.of("1.00")).isEqualTo(Weight.ONE);
        assertThat(Weight.of("0.000000000000000001").toFraction()).isEqualTo(Fraction.parse("1/1000000000000000000"));
    }

    @Test
    void factorOfZeroOrLessIsRefused() {
        assertThatThrownBy(() -> Weight.of("0.00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: 0 is not above 0; give a factor such as 0.85");
        assertThatThrownBy(() -> Weight.of("-0.1"))
                .hasMessage("weight: -0.1 is not above 0; give a factor such as 0.85");
    }

    @Test
    void refusalsNameTheWeight() {
        assertThatThrownBy(() -> Weight.of("85%"))
                .hasMessage("weight: '85%' is not a decimal; give digits with at most one point, such as 12 or -0.75");
        assertThatThrownBy(() -> Weight.of("0.0000000000000000001"))
                .hasMessage("weight: 0.0000000000000000001 is out of range;"
                        + " at most 18 digits before the point and 18 after");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> new Weight(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("factor");
    }
}
