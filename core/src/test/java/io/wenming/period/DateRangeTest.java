package io.wenming.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.testing.Serialized;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DateRangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 14);

    @Test
    void closedRangeHoldsBothEnds() {
        DateRange week = DateRange.closed(MONDAY, FRIDAY);

        assertThat(week).isEqualTo(DateRange.of(MONDAY, SATURDAY)).hasToString("2026-03-09/2026-03-14");
        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(FRIDAY)).isTrue();
        assertThat(week.contains(SATURDAY)).isFalse();
        assertThat(week.last()).isEqualTo(FRIDAY);
        assertThat(week.length()).isEqualTo(5);
        assertThat(week.days()).hasSize(5).startsWith(MONDAY).endsWith(FRIDAY);
    }

    @Test
    void oneDayIsTheShortestRange() {
        assertThat(DateRange.day(MONDAY).length()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(MONDAY, MONDAY))
                .withMessage("until: 2026-03-09 is not after from 2026-03-09; give a later day, it does not belong"
                        + " to the range");
    }

    @Test
    void closedRangeThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.closed(FRIDAY, MONDAY))
                .withMessage("to: 2026-03-09 cannot end a range from 2026-03-13; give the same day or a later one"
                        + " that has a day after it");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.closed(FRIDAY, LocalDate.MAX));
    }

    @Test
    void neighborsHaveNoDayInCommon() {
        DateRange week = DateRange.closed(MONDAY, FRIDAY);
        DateRange weekend = DateRange.closed(SATURDAY, SATURDAY.plusDays(1));

        assertThat(week.intersects(weekend)).isFalse();
        assertThat(week.intersection(weekend)).isEmpty();
    }

    @Test
    void intersectionHoldsTheDaysInCommon() {
        DateRange march = DateRange.closed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        DateRange longWeek = DateRange.closed(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5));

        assertThat(march.intersection(longWeek))
                .contains(DateRange.closed(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31)));
        assertThat(longWeek.intersection(march)).isEqualTo(march.intersection(longWeek));
        assertThat(march.contains(DateRange.closed(MONDAY, FRIDAY))).isTrue();
        assertThat(march.contains(longWeek)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void missingEndIsRefusedByName() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new DateRange(MONDAY, null))
                .withMessage("until");
    }

    @Test
    void isReadBackEqual() {
        assertThat(Serialized.copy(DateRange.closed(MONDAY, FRIDAY))).isEqualTo(DateRange.closed(MONDAY, FRIDAY));
    }
}
