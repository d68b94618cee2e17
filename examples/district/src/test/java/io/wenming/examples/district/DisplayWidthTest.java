package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void wideCharactersCountTwice() {
        assertThat(DisplayWidth.of("文明（city）〔2024〕")).isEqualTo(4 + 2 + 4 + 2 + 2 + 4 + 2);
        assertThat(DisplayWidth.of("-0.50 %")).isEqualTo(7);
    }

    @Test
    void textIsPaddedOnTheOtherSide() {
        assertThat(DisplayWidth.pad("村", 5, false)).isEqualTo("村   ");
        assertThat(DisplayWidth.pad("97.76", 6, true)).isEqualTo(" 97.76");
        assertThat(DisplayWidth.pad("文明城市", 3, true)).isEqualTo("文明城市");
    }

    @Test
    void theRowsOfATableEndTogether() {
        Stream<String> rows = Ran.with()
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("按责任单位"))
                .skip(1)
                .limit(8);

        assertThat(rows.map(DisplayWidth::of).distinct()).hasSize(1);
    }
}
