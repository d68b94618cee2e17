package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.calendar.Convention;
import io.wenming.testing.Serialized;
import java.time.DayOfWeek;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DueRuleTest {
    /** Builds the same rule again from its parts. */
    private static final class Again implements DueRule.Cases<DueRule> {
        @Override
        public DueRule lastWorkday() {
            return DueRule.lastWorkday();
        }

        @Override
        public DueRule nthWorkday(int n) {
            return DueRule.nthWorkday(n);
        }

        @Override
        public DueRule weekday(DayOfWeek weekday, Convention convention) {
            return DueRule.weekday(weekday, convention);
        }

        @Override
        public DueRule lastDay(int plusDays, Convention convention) {
            return DueRule.lastDay(plusDays, convention);
        }
    }

    static Stream<DueRule> rules() {
        return Stream.of(
                DueRule.lastWorkday(),
                DueRule.nthWorkday(3),
                DueRule.weekday(DayOfWeek.FRIDAY, Convention.PRECEDING),
                DueRule.lastDay(),
                DueRule.lastDay(3, Convention.FOLLOWING));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleGivesItsPartsAndIsReadBackEqual(DueRule rule) {
        assertThat(rule.<DueRule>fold(new Again())).isEqualTo(rule);
        assertThat(Serialized.copy(rule)).isEqualTo(rule);
    }

    @Test
    void ruleSaysItselfInBothLanguages() {
        assertThat(rules().map(rule -> rule.describe().toString()))
                .containsExactly(
                        "最后一个工作日 on the last working day",
                        "第3个工作日 on working day 3",
                        "星期五，提前 on Friday, preceding working day",
                        "最后一日 on the last day",
                        "结束后第3日，顺延 3 days after the last day, following working day");
    }

    @Test
    void boundsAreCheckedAndSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.nthWorkday(0))
                .withMessage("n: 0 is no working day of a period; give 1 for the first or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.lastDay(-1, Convention.NONE))
                .withMessage("plusDays: -1 is out of range; give natural days after the last day, 0 to 3660");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueRule.lastDay(3_661, Convention.NONE))
                .withMessageStartingWith("plusDays: 3661 is out of range");
    }
}
