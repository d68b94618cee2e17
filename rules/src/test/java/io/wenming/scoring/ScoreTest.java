package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import io.wenming.document.FindingJson;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.finding.Outcome;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.testing.Golden;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {
    private static final Label NAME = Label.of("标准", "standard");
    private static final FactKey<Decimal> FIELD = FactKey.decimal("field");
    private static final FactKey<Decimal> OTHER = FactKey.decimal("other");
    private static final FactKey<Boolean> KEPT = FactKey.flag("kept");
    private static final FactKey<Boolean> ZEROED = FactKey.flag("zeroed");
    private static final FactKey<Incidents> LISTED = FactKey.incidents("listed");

    @Test
    void vetoComesBeforeTheGateBeforeNoScoreBeforeThePassMark() {
        Standard standard = everything().build();
        Facts.Builder nothing = Facts.builder().notApplicable(FIELD);

        assertThat(standard.score(facts("90").put(OTHER, Decimal.of(85)).build())
                        .status())
                .isEqualTo(ScoreStatus.PASS);
        assertThat(standard.score(facts("84.99").put(OTHER, Decimal.of(85)).build())
                        .status())
                .isEqualTo(ScoreStatus.FAIL);
        assertThat(standard.score(nothing.put(OTHER, Decimal.of(85)).build()).status())
                .isEqualTo(ScoreStatus.UNSCORED);
        assertThat(standard.score(Facts.builder().notApplicable(FIELD).build()).status())
                .isEqualTo(ScoreStatus.INELIGIBLE);
        assertThat(standard.score(Facts.builder()
                                .notApplicable(FIELD)
                                .put(KEPT, true)
                                .build())
                        .status())
                .isEqualTo(ScoreStatus.VETOED);
        assertThat(plain().build().score(facts("90").build()).status()).isEqualTo(ScoreStatus.SCORED);
    }

    @Test
    void shutGateKeepsTheScoreAndIsSaidBesideTheVeto() {
        Score score = everything().build().score(facts("90").put(KEPT, true).build());

        assertThat(score).hasToString("s 90.00 vetoed");
        assertThat(score.finding().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly("vetoed: kept veto", "the condition 'other' is not met");
    }

    @ParameterizedTest
    @CsvSource({"84.99, ineligible", "85, scored", "85.01, scored"})
    void gateOpensAtItsLine(String other, String status) {
        Standard standard = plain().addGate(gate(false)).build();

        assertThat(standard.score(facts("90").put(OTHER, Decimal.parse(other)).build())
                        .status()
                        .code())
                .isEqualTo(status);
    }

    @Test
    void gateWithoutTheOtherScoreIsOpenOnlyWhereTheStandardSaysSo() {
        assertThat(plain().addGate(gate(true))
                        .build()
                        .score(facts("90").build())
                        .status())
                .isEqualTo(ScoreStatus.SCORED);
        assertThat(plain().addGate(gate(false))
                        .build()
                        .score(facts("90").build())
                        .status())
                .isEqualTo(ScoreStatus.INELIGIBLE);
    }

    @Test
    void roundedScoreReachesThePassMark() {
        Standard standard = plain().passMark(Points.of(85)).build();

        assertThat(standard.score(facts("84.995").build())).hasToString("s 85.00 pass");
        assertThat(standard.score(facts("84.994").build())).hasToString("s 84.99 fail");
    }

    @Test
    void vetoThatZeroesGivesZeroEvenWithoutAScoreAndBelowTheFloor() {
        Standard standard = everything().atLeast(Points.of(60)).build();

        Score scored = standard.score(facts("90").put(ZEROED, true).build());
        Score unscored = standard.score(
                Facts.builder().notApplicable(FIELD).put(ZEROED, true).build());

        assertThat(scored).hasToString("s 0.00 vetoed");
        assertThat(scored.exact()).contains(Fraction.of(90));
        assertThat(unscored).hasToString("s 0.00 vetoed");
        assertThat(unscored.exact()).isEmpty();
        assertThat(unscored.lines()).extracting(ScoreLine::amount).containsExactly(Fraction.of(100));
    }

    @Test
    void vetoThatKeepsTheScoreDoesNotMakeOne() {
        Score score = everything()
                .build()
                .score(Facts.builder().notApplicable(FIELD).put(KEPT, true).build());

        assertThat(score).hasToString("s - vetoed");
        assertThat(score.points()).isEmpty();
        assertThat(score.lines()).isEmpty();
        assertThat(score.finding().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(score.vetoes()).extracting(Veto::id).containsExactly("kept");
    }

    @Test
    void unreportedEntryOfTheNegativeListCountsSeveralTimes() {
        Facts facts = facts("94.65")
                .put(
                        LISTED,
                        Incidents.of(
                                Incident.of("light", 2),
                                Incident.builder()
                                        .kind("heavy")
                                        .state(NegativeList.UNREPORTED)
                                        .build(),
                                Incident.of("unheard", 1)))
                .build();

        Score score = everything().build().score(facts);

        assertThat(score.printed()).contains("86.65");
        assertThat(score.finding().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly(
                        "negative list: 'light' 2 times, 2 points off",
                        "negative list: 'heavy' 1 times and not reported, 6 points off",
                        "the standard has no 'unheard'; not counted",
                        "the condition 'other' is not met");
    }

    @Test
    void limitsActAfterTheNegativeListAndTheCapOfTheRootBeforeIt() {
        Standard standard = Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(Indicator.sumOf("total", NAME, field().weighted("2")).atMost(Points.of(110)))
                .negativeList(list())
                .atMost(Points.of(105))
                .atLeast(Points.of(10))
                .build();

        assertThat(standard.score(facts("58")
                                .put(LISTED, Incidents.of(Incident.of("light", 1)))
                                .build())
                        .printed())
                .contains("105.00");
        assertThat(standard.score(facts("58")
                                .put(LISTED, Incidents.of(Incident.of("light", 6)))
                                .build())
                        .printed())
                .contains("104.00");
        assertThat(standard.score(facts("1")
                                .put(LISTED, Incidents.of(Incident.of("heavy", 9)))
                                .build())
                        .printed())
                .contains("10.00");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "true, 85, 89.96, blended with 'other': 85 points at weight 0.2",
                "true, , 72.96, \"'other' was not reported and is blended as 0 points at weight 0.2\"",
                "false, , 91.20, \"'other' was not reported: not blended\""
            })
    void otherScoreIsBlendedBeforeRounding(
            boolean zeroWhenMissing, @Nullable String other, String printed, String reason) {
        Facts.Builder facts = facts("91.2");
        if (other != null) {
            facts.put(OTHER, Decimal.parse(other));
        }

        Score score = blended(zeroWhenMissing).score(facts.build());

        assertThat(score.printed()).contains(printed);
        assertThat(score.finding().reasons())
                .extracting(each -> each.in(Language.EN))
                .startsWith(reason);
    }

    @Test
    void blendIsALineOfItsOwn() {
        Score score =
                blended(false).score(facts("91.2").put(OTHER, Decimal.of(95)).build());

        assertThat(score.lines())
                .extracting(ScoreLine::node, ScoreLine::code, ScoreLine::amount)
                .containsExactly(
                        tuple("field", Mechanism.RULE, Fraction.of(44, 5)),
                        tuple("s", Mechanism.BLEND, Fraction.of(-19, 25)));
    }

    @Test
    void totalThatIsTooLargeToPrintIsNoScore() {
        Facts facts = Facts.builder()
                .put(LISTED, Incidents.of(Incident.of("huge", 9)))
                .build();

        Score score = huge().build().score(facts);

        assertThat(score).hasToString("s - unscored");
        assertThat(score.exact()).isPresent();
        assertThat(score.lines()).isEmpty();
        assertThat(score.finding().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(score.finding().reasons())
                .extracting(reason -> reason.in(Language.EN))
                .contains("the total has more than 18 digits before the point: no score");
    }

    @Test
    void vetoZeroesATotalThatIsTooLargeToPrint() {
        Facts facts = Facts.builder()
                .put(LISTED, Incidents.of(Incident.of("huge", 9)))
                .put(ZEROED, true)
                .build();

        Score score = huge().addVeto(Veto.of("zeroed", NAME, ZEROED, Veto.Effect.ZERO))
                .build()
                .score(facts);

        assertThat(score).hasToString("s 0.00 vetoed");
        assertThat(score.lines().stream().map(ScoreLine::amount).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(100));
    }

    @Test
    void roundingIsALineOfItsOwn() {
        Score score =
                plain().rounding(Rounding.halfUp(0)).build().score(facts("89.5").build());

        assertThat(score.points()).contains(Points.of(90));
        assertThat(score.exact()).contains(Fraction.of(179, 2));
        assertThat(score.lines())
                .extracting(ScoreLine::node, ScoreLine::amount)
                .containsExactly(tuple("field", Fraction.of(21, 2)), tuple("s", Fraction.of(-1, 2)));
        assertThat(score.lines().get(1).reasons())
                .extracting(reason -> reason.in(Language.EN))
                .containsExactly("89.5 is rounded to 90");
    }

    @Test
    void lossesAreTheLargestLinesInOrderAndEqualOnesInTheOrderOfTheTree() {
        Score score = VillageStandard.standard().score(VillageStandard.facts());

        assertThat(score.losses(99))
                .isSortedAccordingTo(Comparator.comparing(ScoreLine::amount).reversed())
                .allMatch(line -> line.amount().signum() > 0);
        assertThat(score.losses(3)).isEqualTo(score.losses(99).subList(0, 3));
        assertThat(score.losses(0)).isEmpty();
        assertThat(VillageStandard.standard().score(Facts.none()).losses(4))
                .extracting(ScoreLine::node)
                .containsExactly("look", "done", "interviews", "canteen");
    }

    @Test
    void negativeNumberOfLossesIsRefused() {
        Score score = plain().build().score(Facts.none());

        assertThatThrownBy(() -> score.losses(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most: -1 is below 0; give 0 or more");
    }

    @Test
    void unknownIndicatorIsRefused() {
        Score score = plain().build().score(Facts.none());

        assertThatThrownBy(() -> score.item("zebra"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator: standard 's' has no 'zebra'; give an id of its tree");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void findingOfARichStandardIsToldInFull(Language language) {
        Score score = VillageStandard.standard().score(VillageStandard.facts());

        Golden.check(
                "finding_" + language.code() + ".json", FindingJson.in(language).print(score.finding()));
    }

    @Test
    void canonicalFindingHasCodesAndExactDetailsOnly() {
        Score score = VillageStandard.standard().score(VillageStandard.facts());

        Golden.check("finding_canonical.json", FindingJson.canonical(score.finding()) + "\n");
    }

    @Test
    void scoresOfEqualStandardsAndFactsAreEqual() {
        Score score = everything().build().score(facts("90").build());

        assertThat(score)
                .isEqualTo(everything().build().score(facts("90.0").build()))
                .hasSameHashCodeAs(everything().build().score(facts("90.0").build()))
                .isNotEqualTo(everything().build().score(facts("91").build()))
                .isNotEqualTo(plain().build().score(facts("90").build()));
    }

    private static Standard.Builder plain() {
        return Standard.builder().id("s").version("1").label(NAME).total(field());
    }

    private static Standard blended(boolean zeroWhenMissing) {
        return plain().blend(new Blend(Label.of("另一测评", "other"), OTHER, Weight.of("0.2"), zeroWhenMissing))
                .build();
    }

    private static Standard.Builder huge() {
        return plain().passMark(Points.of(60))
                .negativeList(new NegativeList(
                        LISTED, ImmutableSortedMap.of("huge", Points.of("999999999999999999")), Decimal.of(1)));
    }

    private static Standard.Builder everything() {
        return plain().negativeList(list())
                .addVeto(Veto.of("kept", Label.of("保留否决", "kept veto"), KEPT, Veto.Effect.KEEP))
                .addVeto(Veto.of("zeroed", Label.of("清零否决", "zero veto"), ZEROED, Veto.Effect.ZERO))
                .addGate(gate(false))
                .passMark(Points.of(85));
    }

    private static Indicator field() {
        return Indicator.of("field", Label.of("考察", "field"), Points.of(100), ScoringRule.assessor(FIELD));
    }

    private static NegativeList list() {
        return new NegativeList(
                LISTED, ImmutableSortedMap.of("light", Points.of(1), "heavy", Points.of(3)), Decimal.of(2));
    }

    private static Gate gate(boolean openWhenMissing) {
        return new Gate(Label.of("另一测评", "other"), OTHER, Range.atLeast(Decimal.of(85)), openWhenMissing);
    }

    private static Facts.Builder facts(String field) {
        return Facts.builder().put(FIELD, Decimal.parse(field));
    }
}
