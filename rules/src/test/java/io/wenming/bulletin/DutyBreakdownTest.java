package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Compliance;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyBreakdownTest {
    private static Compliance compliance(int day) {
        return SampleWeek.supervision().asOf(SampleWeek.march(day)).build().match();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14, 15, 16})
    void listsAreAsLongAsTheTalliesOfUnitsAndRulesSay(int day) {
        Compliance compliance = compliance(day);

        assertThat(tally(DutyBreakdown.of(compliance))).isEqualTo(compliance.rates());
        assertThat(DutyBreakdown.byUnit(compliance).entrySet().stream())
                .extracting(unit -> unit.getKey() + tally(unit.getValue()))
                .containsExactlyElementsOf(compliance.ratesByUnit().entrySet().stream()
                        .map(unit -> unit.getKey() + unit.getValue())
                        .toList());
        assertThat(DutyBreakdown.byRule(compliance).entrySet().stream())
                .extracting(rule -> rule.getKey() + tally(rule.getValue()))
                .containsExactlyElementsOf(compliance.ratesByRule().entrySet().stream()
                        .map(rule -> rule.getKey() + rule.getValue())
                        .toList());
    }

    @Test
    void dueAreThoseOnTimeAndThoseNotOnTime() {
        DutyBreakdown north =
                requireNonNull(DutyBreakdown.byUnit(compliance(15)).get("north"));

        assertThat(keys(north.onTime())).containsExactly("2026-03-09", "2026-03-13");
        assertThat(keys(north.notOnTime())).containsExactly("2026-03-10", "2026-03-12", "2026-W11");
        assertThat(keys(north.waived())).containsExactly("2026-03-11");
    }

    private static ImmutableList<String> keys(ImmutableList<DutyStanding> standings) {
        return standings.stream().map(standing -> standing.duty().key()).collect(ImmutableList.toImmutableList());
    }

    private static DutyTally tally(DutyBreakdown duties) {
        return new DutyTally(
                duties.onTime().size(),
                duties.late().size(),
                duties.overdue().size(),
                duties.missed().size(),
                duties.pending().size(),
                duties.waived().size(),
                duties.early().size());
    }
}
