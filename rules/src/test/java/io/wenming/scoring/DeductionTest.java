package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deductions that rise for repeats, and cards; what a plain price costs stands with the other rules. */
class DeductionTest {
    private static final FactKey<Incidents> INCIDENTS = FactKey.incidents("k");
    private static final Deduction RISING =
            ScoringRule.deduct(INCIDENTS).rising("noise", Points.of(1), Points.of(2), Points.of(5));

    @ParameterizedTest
    @CsvSource({"0, 20", "1, 19", "2, 17", "3, 12", "4, 7", "5, 2", "6, 0"})
    void repeatsCostMoreEachTime(int times, String points) {
        assertThat(value(RISING, 20, times("noise", times))).isEqualTo(points);
    }

    @Test
    void repeatsAreSaid() {
        assertThat(earned(RISING, 20, times("noise", 4)))
                .isEqualTo("7: 'noise' 4 times, dearer each time: 13 points off");
        assertThat(RISING.describe())
                .isEqualTo(Label.of(
                        "按次扣分：noise 依次 1、2、5 分，扣完为止", "points off each time: noise 1, then 2, then 5, not below 0"));
    }

    @Test
    void repeatsAreCappedAndMultiplied() {
        Deduction capped = ScoringRule.deduct(INCIDENTS)
                .charging("noise", new Charge(ImmutableList.of(Points.of(1), Points.of(2)), Optional.of(Points.of(4))))
                .times(Decimal.of(2));

        assertThat(earned(capped, 20, times("noise", 3)))
                .isEqualTo("12: 'noise' 3 times, dearer each time: 5 points off | 'noise' costs 4 points at most"
                        + " | deductions count 2 times: 8 points off");
        assertThat(capped.range(Points.of(20))).hasToString("[12, 20]");
    }

    @Test
    void repeatsThatEndAtNothingAreBounded() {
        Deduction once = ScoringRule.deduct(INCIDENTS).rising("a", Points.of(3), Points.ZERO);

        assertThat(value(once, 20, times("a", 9))).isEqualTo("17");
        assertThat(once.range(Points.of(20))).hasToString("[17, 20]");
        assertThat(RISING.range(Points.of(20))).hasToString("[0, 20]");
        assertThat(RISING.withoutFloor().range(Points.of(20))).hasToString("(-∞, 20]");
        assertThat(RISING.withoutFloor().times(Decimal.ZERO).range(Points.of(20)))
                .hasToString("[20, 20]");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 8", "5, 0, 0", "6, 0, 0", "0, 1, 0", "1, 1, 0"})
    void yellowCardsCostPointsAndARedOneAll(int yellow, int red, String points) {
        Deduction rule = ScoringRule.cards(INCIDENTS, Points.of(2));

        assertThat(value(rule, 10, Said.incidents(INCIDENTS, "黄牌", yellow, "红牌", red, "", 0)))
                .isEqualTo(points);
    }

    @Test
    void pricesBelowZeroOrNoneAreRefused() {
        refused(
                () -> ScoringRule.deduct(INCIDENTS).rising("a", Points.of(1), Points.of(-2)),
                "each: -2 points are below 0; give 0 or more");
        refused(() -> new Charge(ImmutableList.of(), Optional.empty()), "prices: there is none; give at least one");
        refused(
                () -> RISING.rising("noise", Points.of(1), Points.of(2)),
                "kind: 'noise' has a price already; give each kind once");
    }

    private static Facts times(String kind, int times) {
        return Said.incidents(INCIDENTS, kind, times, "", 0, "", 0);
    }
}
