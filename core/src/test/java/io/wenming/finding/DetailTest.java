package io.wenming.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12, 12",
        "100, 100",
        "-5/2, -2.5",
        "1/3, ≈0.333333",
        "2/3, ≈0.666667",
        "-2/3, ≈-0.666667",
        "1/1000000, 0.000001",
        "1/10000000, ≈0",
        "-1/10000000, ≈0",
        "1/2000000, ≈0.000001",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "96754/1000, 96.754"
    })
    void numberPrintsExactlyOrSaysThatItIsRounded(String number, String printed) {
        assertThat(Detail.of(Fraction.parse(number)).in(Language.EN)).isEqualTo(printed);
        assertThat(Detail.of(Fraction.parse(number)).in(Language.ZH)).isEqualTo(printed);
    }

    @Test
    void wholeNumberDayTermAndTextPrintAsTheyAre() {
        assertThat(Detail.of(7).in(Language.EN)).isEqualTo("7");
        assertThat(Detail.of(LocalDate.of(2026, 3, 5)).in(Language.ZH)).isEqualTo("2026-03-05");
        assertThat(Detail.of(Label.of("缺报", "missing")).in(Language.ZH)).isEqualTo("缺报");
        assertThat(Detail.of(Label.of("缺报", "missing")).in(Language.EN)).isEqualTo("missing");
        assertThat(Detail.of("{0} 'x'").in(Language.EN)).isEqualTo("{0} 'x'");
    }

    @Test
    void detailsAreEqualByContent() {
        assertThat(Detail.of(Fraction.of(6, 8))).isEqualTo(Detail.of(Fraction.of(3, 4)));
        assertThat(Detail.of("7")).isNotEqualTo(Detail.of(7));
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker can do
    void nullIsRefused() {
        assertThatThrownBy(() -> Detail.of((Fraction) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Detail.of((LocalDate) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Detail.of((Label) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Detail.of((String) null)).isInstanceOf(NullPointerException.class);
    }
}
