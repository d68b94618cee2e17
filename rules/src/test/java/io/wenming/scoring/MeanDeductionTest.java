package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 平均扣分; the example is that of scoring rules, 4.12. */
class MeanDeductionTest {
    private static final FactKey<Readings> DAYS = FactKey.readings("days");
    private static final MeanDeduction RULE = ScoringRule.meanDeduction(DAYS, Range.atMost(Decimal.of(7)), Points.ZERO)
            .and(Range.atMost(Decimal.of(15)), Points.of(1))
            .otherwise(Points.of(3));

    @Test
    void pointsAreLessTheMeanOfWhatReadingsLose() {
        assertThat(earned(RULE, 2, days("7", "20")))
                .isEqualTo("1/2: 2 readings lose 3 points together, 1.5 in the mean");
        assertThat(earned(RULE, 2, days("7.5", "15", "15.01")))
                .isEqualTo("1/3: 3 readings lose 5 points together, ≈1.666667 in the mean");
        assertThat(earned(RULE, 2, days("16")))
                .isEqualTo("0: 1 readings lose 3 points together, 3 in the mean | at least 0 points");
    }

    @Test
    void noReadingsDoNotApply() {
        assertThat(earned(RULE, 2, days())).isEqualTo("not_applicable: there are no readings");
    }

    @Test
    void ruleSaysItsParts() {
        assertThat(RULE.key()).isEqualTo(DAYS);
        assertThat(RULE.otherwise()).isEqualTo(Points.of(3));
        assertThat(RULE.inputs()).containsExactly(Input.required(DAYS));
        assertThat(RULE.describe())
                .isEqualTo(Label.of(
                        "按平均扣分：不高于 7 扣 0 分，不高于 15 扣 1 分，其余扣 3 分",
                        "less the mean of points off: at most 7: 0, at most 15: 1, otherwise 3"));
        assertThat(RULE).hasToString(RULE.describe().en()).isNotEqualTo(RULE.otherwise(Points.ZERO));
        assertThat(RULE.range(Points.of(2))).hasToString("[0, 2]");
        assertThat(RULE.range(Points.of(5))).hasToString("[2, 5]");
    }

    @Test
    void boundsAreRefused() {
        refused(() -> RULE.and(Range.all(), Points.of(-1)), "loss in (-∞..+∞): -1 points are below 0; give 0 or more");
        refused(
                () -> RULE.and(Range.openClosed(Decimal.of(1), Decimal.of(1)), Points.of(1)),
                "loss: no value lies in (1..1]; give ends that leave room");
        refused(() -> RULE.otherwise(Points.of(-1)), "otherwise: -1 points are below 0; give 0 or more");
        refused(
                () -> new MeanDeduction(DAYS, ImmutableList.of(), Points.ZERO),
                "losses: there is none; give at least one");
    }

    private static Facts days(String... days) {
        return with(DAYS, new Readings(Stream.of(days).map(Decimal::parse).collect(ImmutableList.toImmutableList())));
    }
}
