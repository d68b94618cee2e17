package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.wenming.number.Fraction;
import io.wenming.period.CalendarPeriod;
import io.wenming.testing.Serialized;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DutyTallyTest {
    @Test
    void onlyMaturedDutiesCountInTheRates() {
        DutyTally tally = new DutyTally(5, 1, 1, 1, 7, 8, 9);

        assertThat(tally.matured()).isEqualTo(8);
        assertThat(tally.total()).isEqualTo(32);
        assertThat(tally.onTimeRate()).contains(Fraction.of(5, 8));
        assertThat(tally.doneRate()).contains(Fraction.of(3, 4));
        assertThat(DutyTally.NONE.onTimeRate()).isEmpty();
    }

    @Test
    void ratesOfAGroupComeFromPooledCounts() {
        DutyTally one = new DutyTally(1, 0, 0, 0, 0, 0, 0);
        DutyTally other = new DutyTally(1, 0, 0, 2, 0, 0, 0);

        assertThat(one.plus(other).onTimeRate()).contains(Fraction.of(1, 2));
    }

    @Test
    void negativeCountsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyTally(0, 0, 0, 0, 0, 0, -1))
                .withMessage("tally: a count is negative; give 0 or more of each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Streak("u", "r", 2, 1))
                .withMessage("streak: current 2, longest 1; give 0 or more, and the longest not below the current one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceUse(ImmutableSortedSet.of(), ImmutableSortedSet.of(), -1, 0))
                .withMessage("duplicates: -1 is negative; give 0 or more");
    }

    @Test
    void moreDutiesThanAnIntHoldsAreRefused() {
        DutyTally most = new DutyTally(Integer.MAX_VALUE, 0, 0, 0, 0, 0, 0);

        assertThat(most.matured()).isEqualTo(Integer.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DutyTally(Integer.MAX_VALUE, 1, 0, 0, 0, 0, 0))
                .withMessage("tally: 2147483648 duties are too many; give at most 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(most))
                .withMessage("tally: 4294967294 duties are too many; give at most 2147483647");
    }

    @Test
    void dutyIsNotDueBeforeItsWindow() {
        CalendarPeriod week = CalendarPeriod.parse("2026-W11");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty("r", week, week.start(), LocalDate.of(2026, 3, 8)))
                .withMessage("duty 'r': dueOn 2026-03-08 is before windowStart 2026-03-09; give the same day or a later"
                        + " one");
    }

    @Test
    void codesAreReadBack() {
        assertThat(DutyStatus.values())
                .allSatisfy(status -> assertThat(DutyStatus.of(status.code())).isEqualTo(status));
        assertThat(DutyDays.values())
                .allSatisfy(days -> assertThat(DutyDays.of(days.code())).isEqualTo(days));
        assertThat(DutyStatus.OVERDUE.label()).hasToString("逾期未办 overdue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyStatus.of("done"))
                .withMessage("status: 'done' is not known; give on_time, late, pending, overdue, missed or waived");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DutyDays.of("weekends"))
                .withMessage("days: 'weekends' is not known; give workdays, all_days or occasion_days");
    }

    @Test
    void isReadBackEqual() {
        DutyTally tally = new DutyTally(5, 1, 1, 1, 7, 8, 9);

        assertThat(Serialized.copy(tally)).isEqualTo(tally);
    }
}
