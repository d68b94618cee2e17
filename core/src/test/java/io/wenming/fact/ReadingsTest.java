package io.wenming.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.number.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    @Test
    void readingsKeepTheirOrderAndRepeats() {
        Readings readings = Readings.of(Decimal.of(2), Decimal.of(-1), Decimal.of(2));

        assertThat(readings.size()).isEqualTo(3);
        assertThat(readings.values()).isEqualTo(List.of(Decimal.of(2), Decimal.of(-1), Decimal.of(2)));
        assertThat(readings).isNotEqualTo(Readings.of(Decimal.of(-1), Decimal.of(2), Decimal.of(2)));
    }

    @Test
    void nothingMeasuredIsAListOfNone() {
        assertThat(Readings.of().size()).isZero();
    }
}
