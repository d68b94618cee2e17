package io.wenming.scoring;

import static io.wenming.scoring.Said.earned;
import static io.wenming.scoring.Said.refused;
import static io.wenming.scoring.Said.value;
import static io.wenming.scoring.Said.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

/** 分级递进扣分; the example is that of scoring rules, 4.11. */
class SeverityDeductionTest {
    private static final FactKey<Incidents> NOTICES = FactKey.incidents("notices");
    private static final SeverityDeduction RULE = ScoringRule.bySeverity(NOTICES)
            .costs("市", "found", Points.of("0.3"))
            .costs("区", "not_timely", Points.of("0.5"))
            .costs("市", "repeated", Points.of(12));

    @Test
    void incidentCostsWhatItsLevelAndStateSay() {
        assertThat(earned(RULE, 10, notices(incident("市", "found", 2), incident("区", "not_timely", 1))))
                .isEqualTo("89/10: '市 found' 2 times at 0.3 points: 0.6 points off"
                        + " | '区 not_timely' 1 times at 0.5 points: 0.5 points off");
    }

    @Test
    void unknownLevelOrStateIsSaidAndNotCounted() {
        assertThat(earned(
                        RULE,
                        10,
                        notices(incident("省", "found", 1), incident("市", "not_timely", 1), Incident.of("市", 1))))
                .isEqualTo("10: the standard has no '省'; not counted"
                        + " | the standard has no '市 not_timely'; not counted"
                        + " | the standard has no '市'; not counted");
    }

    @Test
    void resultIsNotBelowTheFloor() {
        Facts repeated = notices(incident("市", "repeated", 1));

        assertThat(earned(RULE, 10, repeated))
                .isEqualTo("0: '市 repeated' 1 times at 12 points: 12 points off | at least 0 points");
        assertThat(value(RULE.notBelow(Points.of(3)), 10, repeated)).isEqualTo("3");
        assertThat(value(RULE.withoutFloor(), 10, repeated)).isEqualTo("-2");
        assertThat(earned(RULE, 10, notices())).isEqualTo("10: nothing was found");
    }

    @Test
    void ruleSaysItsParts() {
        assertThat(RULE.key()).isEqualTo(NOTICES);
        assertThat(RULE.costs().keySet()).containsExactly("区", "市");
        assertThat(RULE.floor()).contains(Points.ZERO);
        assertThat(RULE.inputs().get(0).words()).containsExactly("区", "市");
        assertThat(RULE.describe())
                .isEqualTo(Label.of(
                        "分级扣分：区 not_timely 0.5 分；市 found 0.3 分、repeated 12 分，扣完为止",
                        "points off by level and state: 区 not_timely 0.5; 市 found 0.3, repeated 12, not below 0"));
        assertThat(RULE).hasToString(RULE.describe().en()).isNotEqualTo(RULE.withoutFloor());
        assertThat(RULE.range(Points.of(10))).hasToString("[0, 10]");
        assertThat(RULE.withoutFloor().range(Points.of(10))).hasToString("(-∞, 10]");
    }

    @Test
    void orderOfCostsDoesNotMatter() {
        assertThat(ScoringRule.bySeverity(NOTICES)
                        .costs("市", "repeated", Points.of(12))
                        .costs("市", "found", Points.of("0.3"))
                        .costs("区", "not_timely", Points.of("0.5")))
                .isEqualTo(RULE)
                .hasSameHashCodeAs(RULE);
    }

    @Test
    void whatStandsTwiceOrIsBelowZeroIsRefused() {
        refused(() -> RULE.costs("市", "found", Points.of(1)), "costs: '市' 'found' stands already; give each pair once");
        refused(
                () -> RULE.costs("市", "late", Points.of(-1)),
                "costs of '市' 'late': -1 points are below 0; give 0 or more");
    }

    private static Facts notices(Incident... incidents) {
        return with(NOTICES, Incidents.of(incidents));
    }

    private static Incident incident(String level, String state, int times) {
        return Incident.builder().kind(level).state(state).times(times).build();
    }
}
