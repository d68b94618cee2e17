package io.wenming.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.testing.Serialized;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RoundTest {
    private static final LocalDate OPENS = LocalDate.of(2024, 1, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 31);

    @Test
    void roundRunsThroughItsLastDay() {
        Round round = Round.builder().number(7).opensOn(OPENS).closesOn(CLOSES).build();

        assertThat(round.range().contains(CLOSES)).isTrue();
        assertThat(round.keepUntil()).isEmpty();
        assertThat(round).hasToString("round 7, 2024-01-01 to 2026-12-31");
    }

    @Test
    void roundThatClosesBeforeItOpensIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Round.builder()
                        .number(7)
                        .opensOn(CLOSES)
                        .closesOn(OPENS)
                        .build())
                .withMessage("round 7: closesOn 2024-01-01 is before opensOn 2026-12-31; give the same day or a"
                        + " later one");
    }

    @Test
    void honorsAreNotKeptUntilADayBeforeTheRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Round.builder()
                        .number(7)
                        .opensOn(OPENS)
                        .closesOn(CLOSES)
                        .keepUntil(OPENS.minusDays(1))
                        .build())
                .withMessage("round 7: keepUntil 2023-12-31 is before opensOn 2024-01-01; give the same day or a"
                        + " later one");
    }

    @Test
    void numberStartsAtOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Round.builder()
                        .number(0)
                        .opensOn(OPENS)
                        .closesOn(CLOSES)
                        .build())
                .withMessage("number: 0 is no round; give 1 or more");
    }

    @Test
    void isReadBackEqual() {
        Round round = Round.builder()
                .number(7)
                .opensOn(OPENS)
                .closesOn(CLOSES)
                .keepUntil(LocalDate.of(2029, 12, 31))
                .build();

        assertThat(Serialized.copy(round)).isEqualTo(round);
    }
}
