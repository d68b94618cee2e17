package io.wenming.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void pointsOfEitherSignPrintAsTheyWereRead() {
        assertThat(Points.of("96.75")).hasToString("96.75");
        assertThat(Points.of("-2.5")).hasToString("-2.5").isLessThan(Points.ZERO);
        assertThat(Points.of(90)).isEqualTo(Points.of("90.00")).hasSameHashCodeAs(Points.of("90.00"));
    }

    @Test
    void pointsAddAndSubtractExactly() {
        assertThat(Points.of("0.1").plus(Points.of("0.2"))).isEqualTo(Points.of("0.3"));
        assertThat(Points.of("8").minus(Points.of("10"))).isEqualTo(Points.of(-2));
        assertThat(Points.of(-2).signum()).isNegative();
        assertThat(Points.of("2.5").toFraction()).isEqualTo(Fraction.of(5, 2));
    }

    @Test
    void refusalsNamePoints() {
        assertThatThrownBy(() -> Points.of("zehn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points: 'zehn' is not a decimal; give digits with at most one point, such as 12 or -0.75");
        assertThatThrownBy(() -> Points.of("0.0000000000000000001"))
                .hasMessage("points: 0.0000000000000000001 is out of range;"
                        + " at most 18 digits before the point and 18 after");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> new Points(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
    }
}
