package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each line says one mechanism. */
class MechanismTest {
    private static final Label NAME = Label.of("指标", "indicator");
    private static final FactKey<Decimal> A = FactKey.decimal("a");
    private static final FactKey<Decimal> B = FactKey.decimal("b");
    private static final FactKey<Incidents> AWARDS = FactKey.incidents("awards");
    private static final FactKey<Incidents> LISTED = FactKey.incidents("listed");

    @Test
    void observedLeafLosesByItsRuleAndMissingOneByBeingMissing() {
        Score score = standard(Indicator.sumOf("t", NAME, leaf("a", A), leaf("b", B)))
                .build()
                .score(facts("7").build());

        assertThat(score.lines())
                .extracting(ScoreLine::node, ScoreLine::code)
                .containsExactly(tuple("a", Mechanism.RULE), tuple("b", Mechanism.MISSING));
    }

    @Test
    void factsThatCannotBeReadCountAsMissing() {
        FactKey<String> grade = FactKey.grade("g");
        Indicator graded =
                Indicator.of("g", NAME, Points.of(5), ScoringRule.grades(grade, ImmutableMap.of("好", Points.of(5))));

        assertThat(standard(graded)
                        .build()
                        .score(Facts.builder().put(grade, "差").build())
                        .lines())
                .extracting(ScoreLine::code)
                .containsExactly(Mechanism.MISSING);
    }

    @Test
    void partThatDoesNotApplyIsLeftOutOrCountedZeroAndTheRestRescaled() {
        Facts facts = facts("7").notApplicable(B).build();
        Indicator total = Indicator.sumOf("t", NAME, leaf("a", A), leaf("b", B));

        assertThat(standard(total.whenInapplicable(Inapplicable.RESCALE))
                        .build()
                        .score(facts)
                        .lines())
                .extracting(ScoreLine::node, ScoreLine::code)
                .containsExactly(
                        tuple("b", Mechanism.LEFT_OUT), tuple("t", Mechanism.RESCALE), tuple("a", Mechanism.RULE));
        assertThat(standard(total.whenInapplicable(Inapplicable.ZERO))
                        .build()
                        .score(facts)
                        .lines())
                .extracting(ScoreLine::node, ScoreLine::code)
                .containsExactly(tuple("b", Mechanism.COUNTED_ZERO), tuple("a", Mechanism.RULE));
    }

    @Test
    void capAndFloorOfAGroupAreNotThoseOfARuleOrOfTheTotal() {
        Indicator awards = Indicator.of(
                "awards",
                NAME,
                Points.ZERO,
                ScoringRule.bonus(AWARDS).tier("省级", Points.of(9)).atMost(Points.of(8)));
        Indicator floored = Indicator.sumOf("floored", NAME, leaf("a", A))
                .atLeast(Points.of(4))
                .weighted("2");
        Standard standard = standard(Indicator.sumOf(
                        "t", NAME, Indicator.sumOf("capped", NAME, awards).atMost(Points.of(6)), floored))
                .atMost(Points.of(13))
                .build();

        Score score = standard.score(
                facts("1").put(AWARDS, Incidents.of(Incident.of("省级", 1))).build());

        assertThat(score.lines())
                .extracting(
                        ScoreLine::node, ScoreLine::code, line -> line.amount().toString())
                .containsExactly(
                        tuple("capped", Mechanism.CAP, "2"),
                        tuple("awards", Mechanism.RULE, "-8"),
                        tuple("floored", Mechanism.FLOOR, "-6"),
                        tuple("a", Mechanism.RULE, "18"),
                        tuple("s", Mechanism.LIMIT, "1"));
    }

    @Test
    void negativeListRoundingAndVetoAreLinesOfTheStandard() {
        Standard standard = standard(leaf("a", A))
                .negativeList(new NegativeList(LISTED, ImmutableSortedMap.of("k", Points.of("0.25")), Decimal.of(1)))
                .atLeast(Points.of("7.5"))
                .rounding(Rounding.halfUp(0))
                .addVeto(Veto.of("v", NAME, FactKey.flag("v"), Veto.Effect.ZERO))
                .build();

        Score score = standard.score(facts("7")
                .put(LISTED, Incidents.of(Incident.of("k", 1)))
                .put(FactKey.flag("v"), true)
                .build());

        assertThat(score.lines().stream().filter(line -> line.code().isOnTotal()))
                .extracting(ScoreLine::node, ScoreLine::code)
                .containsExactly(
                        tuple("s", Mechanism.NEGATIVE_LIST),
                        tuple("s", Mechanism.LIMIT),
                        tuple("s", Mechanism.ROUNDING),
                        tuple("s", Mechanism.VETO));
    }

    @Test
    void codesAreStableAndLabeledInBothLanguages() {
        assertThat(Mechanism.values())
                .extracting(Mechanism::code)
                .containsExactly(
                        "rule",
                        "missing",
                        "left_out",
                        "counted_zero",
                        "rescale",
                        "cap",
                        "floor",
                        "negative_list",
                        "limit",
                        "missing_period",
                        "dropped_period",
                        "blend",
                        "rounding",
                        "veto");
        assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::label).distinct())
                .hasSize(Mechanism.values().length);
    }

    private static Standard.Builder standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(NAME).total(total);
    }

    private static Indicator leaf(String id, FactKey<Decimal> key) {
        return Indicator.of(id, NAME, Points.of(10), ScoringRule.assessor(key));
    }

    private static Facts.Builder facts(String a) {
        return Facts.builder().put(A, Decimal.parse(a));
    }
}
