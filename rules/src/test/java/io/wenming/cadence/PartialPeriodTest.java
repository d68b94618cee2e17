package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.testing.Serialized;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PartialPeriodTest {
    /** Builds the same choice again from its parts. */
    private static final class Again implements PartialPeriod.Cases<PartialPeriod> {
        @Override
        public PartialPeriod skip() {
            return PartialPeriod.skip();
        }

        @Override
        public PartialPeriod full() {
            return PartialPeriod.full();
        }

        @Override
        public PartialPeriod minWorkdays(int n) {
            return PartialPeriod.minWorkdays(n);
        }
    }

    static Stream<PartialPeriod> choices() {
        return Stream.of(PartialPeriod.skip(), PartialPeriod.full(), PartialPeriod.minWorkdays(10));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void choiceGivesItsPartsAndIsReadBackEqual(PartialPeriod choice) {
        assertThat(choice.<PartialPeriod>fold(new Again())).isEqualTo(choice);
        assertThat(Serialized.copy(choice)).isEqualTo(choice);
    }

    @Test
    void choiceSaysItselfInBothLanguages() {
        assertThat(choices().map(choice -> choice.describe().toString()))
                .containsExactly(
                        "不足一期不计 a period that is cut has none",
                        "不足一期照计 a period that is cut counts as a whole one",
                        "不足一期的，满10个工作日照计 a period that is cut counts from 10 working days on");
    }

    @Test
    void noWorkdayIsNoBound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialPeriod.minWorkdays(0))
                .withMessage("n: 0 working days are no bound; give 1 or more, or full()");
    }
}
