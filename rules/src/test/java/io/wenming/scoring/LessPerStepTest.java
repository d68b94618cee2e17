package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.value;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 每低若干扣若干; the examples are those of scoring rules, 4.9. */
class LessPerStepTest {
    private static final FactKey<Rate> SATISFIED = FactKey.rate("satisfied");
    private static final FactKey<Long> DONE = FactKey.count("done");
    private static final FactKey<Long> DUE = FactKey.count("due");
    private static final Shortfall BELOW_80 =
            Shortfall.below(Measure.rate(SATISFIED), Decimal.of(80), Decimal.of(1), Points.of(1));

    @ParameterizedTest
    @CsvSource({
        "76.4, PRORATA, '22/5: 76.4 is below the target of 80: 3.6 points off'",
        "76.4, FLOOR, '5: 76.4 is below the target of 80: 3 points off'",
        "76.4, CEIL, '4: 76.4 is below the target of 80: 4 points off'",
        "79, PRORATA, '7: 79 is below the target of 80: 1 points off'",
        "79, FLOOR, '7: 79 is below the target of 80: 1 points off'",
        "79, CEIL, '7: 79 is below the target of 80: 1 points off'",
        "79.999, FLOOR, '8: 79.999 is below the target of 80: 0 points off'",
        "79.999, CEIL, '7: 79.999 is below the target of 80: 1 points off'",
        "80, CEIL, '8: 80 reaches the target of 80'",
        "95, CEIL, '8: 95 reaches the target of 80'",
        "72, PRORATA, '0: 72 is below the target of 80: 8 points off'",
        "71, PRORATA, '0: 71 is below the target of 80: 9 points off | at least 0 points'"
    })
    void everyStepBelowTheTargetCosts(String rate, PartialStep partial, String said) {
        assertThat(earned(ScoringRule.lessPerStep(BELOW_80.counting(partial)), 8, with(SATISFIED, Rate.percent(rate))))
                .isEqualTo(said);
    }

    @Test
    void partsAddUp() {
        ScoringRule rule = ScoringRule.lessPerStep(
                BELOW_80, Shortfall.below(closed(NothingDue.FULL), Decimal.of(100), Decimal.of(5), Points.of("0.5")));

        assertThat(value(rule, 8, facts("78", 9, 10))).isEqualTo("5");
        assertThat(value(rule, 8, facts("78", 10, 10))).isEqualTo("6");
        assertThat(rule.inputs()).containsExactly(Input.required(SATISFIED), Input.required(DONE), Input.required(DUE));
        assertThat(rule.describe())
                .isEqualTo(Label.of(
                        "百分率低于 80，每低 1 扣 1 分（不足一步按比例）；办结比例低于 100，每低 5 扣 0.5 分（不足一步按比例）",
                        "1 points off for each 1 that the rate is below 80 (part of a step counts in proportion); "
                                + "0.5 points off for each 5 that the share of what was due is below 100 "
                                + "(part of a step counts in proportion)"));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, '6: 78 is below the target of 80: 2 points off | nothing is due'",
        "ZERO, '0: nothing is due'",
        "NOT_APPLICABLE, 'not_applicable: nothing is due'"
    })
    void partWithNothingDueActsAsThePolicySays(NothingDue policy, String said) {
        ScoringRule rule = ScoringRule.lessPerStep(
                BELOW_80, Shortfall.below(closed(policy), Decimal.of(100), Decimal.of(5), Points.of(1)));

        assertThat(earned(rule, 8, facts("78", 0, 0))).isEqualTo(said);
    }

    @Test
    void noPointsGoBeforeNotApplicableInAnyOrder() {
        Shortfall zero = Shortfall.below(closed(NothingDue.ZERO), Decimal.of(100), Decimal.of(5), Points.of(1));
        Shortfall none =
                Shortfall.below(closed(NothingDue.NOT_APPLICABLE), Decimal.of(90), Decimal.of(5), Points.of(1));
        Facts nothing = facts("78", 0, 0);

        assertThat(earned(ScoringRule.lessPerStep(zero, none), 8, nothing)).isEqualTo("0: nothing is due");
        assertThat(earned(ScoringRule.lessPerStep(none, zero), 8, nothing)).isEqualTo("0: nothing is due");
    }

    @Test
    void partThatDoesNotFitMakesTheWholeMissing() {
        FactKey<Checklist> lines = FactKey.checklist("lines");
        ScoringRule rule = ScoringRule.lessPerStep(
                Shortfall.below(Measure.passed(lines, 3), Decimal.of(3), Decimal.of(1), Points.of(2)));

        assertThat(earned(rule, 8, with(lines, Checklist.counted(1, 1, 0))))
                .isEqualTo("missing: 3 marks are wanted, 2 were given");
        assertThat(value(rule, 8, with(lines, Checklist.counted(1, 2, 0)))).isEqualTo("4");
        assertThat(rule.range(Points.of(8))).hasToString("[2, 8]");
    }

    @Test
    void rangeReachesDownToZeroWhereNothingBoundsTheMeasure() {
        assertThat(ScoringRule.lessPerStep(BELOW_80).range(Points.of(8))).hasToString("[0, 8]");
        assertThat(ScoringRule.lessPerStep(
                                Shortfall.below(Measure.rate(SATISFIED), Decimal.of(80), Decimal.of(1), Points.ZERO))
                        .range(Points.of(8)))
                .hasToString("[8, 8]");
    }

    @Test
    void reasonsAreSaidInChinese() {
        assertThat(Said.said(
                        ScoringRule.lessPerStep(BELOW_80).award(Points.of(8), with(SATISFIED, Rate.percent("76.4"))),
                        Language.ZH))
                .isEqualTo("22/5: 数值 76.4 低于目标 80，扣 3.6 分");
    }

    @Test
    void boundsAreRefused() {
        Measure rate = Measure.rate(SATISFIED);
        refused(
                () -> Shortfall.below(rate, Decimal.of(80), Decimal.ZERO, Points.of(1)),
                "step: 0 is not above 0; give an amount above 0");
        refused(
                () -> Shortfall.below(rate, Decimal.of(80), Decimal.of(1), Points.of(-1)),
                "per: -1 points are below 0; give 0 or more");
        refused(() -> new LessPerStep(ImmutableList.of()), "parts: there is none; give at least one shortfall");
    }

    private static Measure closed(NothingDue policy) {
        return Measure.counts(DONE, DUE, policy);
    }

    private static Facts facts(String rate, long done, long due) {
        return Facts.builder()
                .put(SATISFIED, Rate.percent(rate))
                .put(DONE, done)
                .put(DUE, due)
                .build();
    }
}
