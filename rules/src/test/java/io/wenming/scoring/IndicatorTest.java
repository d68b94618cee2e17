package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.citation.Citation;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final Label NAME = Label.of("指标", "indicator");
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final FactKey<Checklist> CANTEEN = FactKey.checklist("canteen");

    @Test
    void groupOffersTheWeightedSumOfItsParts() {
        Indicator group = Indicator.sumOf(
                "g", NAME, leaf("a", 100).weighted("0.85"), leaf("b", 100).weighted("0.15"), leaf("c", 7));

        assertThat(group.offers()).isEqualTo(Fraction.of(107));
        assertThat(group.isGroup()).isTrue();
        assertThat(leaf("a", 8).offers()).isEqualTo(Fraction.of(8));
        assertThat(leaf("a", 8).isGroup()).isFalse();
    }

    @Test
    void methodWeightsAreWeightsOfParts() {
        Indicator total = Indicator.sumOf(
                "total",
                NAME,
                Indicator.of("field", NAME, Points.of(100), ScoringRule.assessor(FactKey.decimal("field")))
                        .weighted("0.85"),
                Indicator.of("survey", NAME, Points.of(100), ScoringRule.assessor(FactKey.decimal("survey")))
                        .weighted("0.15"));

        Score score = standard(total)
                .score(Facts.builder()
                        .put(FactKey.decimal("field"), Decimal.parse("96.76"))
                        .put(FactKey.decimal("survey"), Decimal.parse("96.72"))
                        .build());

        assertThat(score.exact()).contains(Fraction.of(96754, 1000));
        assertThat(score.printed()).contains("96.75");
    }

    @Test
    void allGoesFromTheTopDown() {
        Indicator tree =
                Indicator.sumOf("t", NAME, Indicator.sumOf("g", NAME, leaf("a", 1), leaf("b", 1)), leaf("c", 1));

        assertThat(tree.all()).extracting(Indicator::id).containsExactly("t", "g", "a", "b", "c");
    }

    @Test
    void withersChangeOnePartAndLeaveTheirLikeAlone() {
        Indicator leaf = leaf("a", 8);
        Indicator group = Indicator.sumOf("g", NAME, leaf);

        assertThat(leaf.weighted("0.5").weight()).isEqualTo(Weight.of("0.5"));
        assertThat(leaf.whenMissing(Missing.FULL).missing()).isEqualTo(Missing.FULL);
        assertThat(leaf.because(Citation.of("手册")).citation()).contains(Citation.of("手册"));
        assertThat(leaf.ledBy("u-7", "u-8", "u-9").lead()).contains("u-7");
        assertThat(leaf.ledBy("u-7", "u-8", "u-9").assisting()).containsExactly("u-8", "u-9");
        assertThat(group.atMost(Points.of(5)).atMost()).contains(Points.of(5));
        assertThat(group.atLeast(Points.of(2)).atLeast()).contains(Points.of(2));
        assertThat(group.whenInapplicable(Inapplicable.ZERO).inapplicable()).isEqualTo(Inapplicable.ZERO);
        assertThat(leaf).isEqualTo(leaf("a", 8));
        assertThat(leaf.weight()).isEqualTo(Weight.ONE);
        assertThat(leaf.missing()).isEqualTo(Missing.ZERO);
        assertThat(group.inapplicable()).isEqualTo(Inapplicable.LEAVE_OUT);
    }

    @Test
    void blankIdIsRefused() {
        refused(() -> leaf(" ", 8), "id: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void whatIsNeitherLeafNorGroupIsRefused() {
        String message = "indicator 'a': it is neither a leaf nor a group; give points and a rule, or parts";

        refused(() -> Indicator.builder().id("a").label(NAME).build(), message);
        refused(
                () -> Indicator.builder()
                        .id("a")
                        .label(NAME)
                        .points(Points.of(8))
                        .build(),
                message);
        refused(() -> Indicator.builder().id("a").label(NAME).rule(rule()).build(), message);
        refused(
                () -> Indicator.builder()
                        .from(leaf("a", 8))
                        .addParts(leaf("b", 1))
                        .build(),
                message);
        refused(
                () -> Indicator.builder()
                        .id("a")
                        .label(NAME)
                        .rule(rule())
                        .addParts(leaf("b", 1))
                        .build(),
                message);
    }

    @Test
    void negativePointsAreRefused() {
        refused(() -> leaf("a", -1), "indicator 'a': -1 points are below 0; give 0 or more");
    }

    @Test
    void capOrFloorOfALeafIsRefused() {
        String message = "indicator 'a': a leaf has atMost or atLeast; give them to the group or the rule";

        refused(() -> leaf("a", 8).atMost(Points.of(5)), message);
        refused(() -> leaf("a", 8).atLeast(Points.of(5)), message);
    }

    @Test
    void floorAboveTheCapIsRefused() {
        Indicator capped = Indicator.sumOf("g", NAME, leaf("a", 8)).atMost(Points.of(5));

        assertThat(capped.atLeast(Points.of(5)).atLeast()).contains(Points.of(5));
        refused(
                () -> capped.atLeast(Points.of("5.1")),
                "indicator 'g': atLeast 5.1 is above atMost 5; give a lower floor");
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO, 0, 'plan' was not reported | missing counts as zero",
        "FULL, 8, 'plan' was not reported | missing counts as full points",
        "NOT_APPLICABLE, , 'plan' was not reported | missing counts as not applicable | not applicable; left out"
    })
    void leafThatWasNotReportedGivesWhatItsPolicySays(Missing policy, String value, String reasons) {
        Score score = standard(Indicator.sumOf("g", NAME, leaf("a", 8).whenMissing(policy)))
                .score(Facts.none());

        assertThat(score.item("a").map(Fraction::toString).orElse(null)).isEqualTo(value);
        assertThat(String.join(" | ", said(score, "a"))).isEqualTo(reasons.replace(';', ','));
    }

    @Test
    void exemptLeafHasFullPoints() {
        Score score = standard(leaf("a", 8)).score(Facts.builder().exempt(PLAN).build());

        assertThat(score.item("a")).contains(Fraction.of(8));
        assertThat(said(score, "a")).containsExactly("exempt: full points");
        assertThat(score.lines()).isEmpty();
    }

    @Test
    void exemptionOfOneInputGoesBeforeAnotherThatIsMissingOrDoesNotApply() {
        Indicator ratio = Indicator.of(
                "a",
                NAME,
                Points.of(8),
                ScoringRule.ratio(
                        Measure.counts(FactKey.count("done"), FactKey.count("due"), NothingDue.NOT_APPLICABLE)));

        assertThat(standard(ratio)
                        .score(Facts.builder().exempt(FactKey.count("due")).build())
                        .item("a"))
                .contains(Fraction.of(8));
        assertThat(standard(ratio)
                        .score(Facts.builder()
                                .notApplicable(FactKey.count("done"))
                                .exempt(FactKey.count("due"))
                                .build())
                        .item("a"))
                .contains(Fraction.of(8));
        assertThat(standard(ratio)
                        .score(Facts.builder()
                                .notApplicable(FactKey.count("due"))
                                .build())
                        .status())
                .isEqualTo(ScoreStatus.UNSCORED);
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVE_OUT, 45, 45, not applicable; left out",
        "RESCALE, 47, 47, not applicable; left out",
        "FULL, 47, 47, not applicable; counted with full points",
        "ZERO, 45, 45, not applicable; counted with zero"
    })
    void groupTreatsWhatDoesNotApplyAsItsPolicySays(Inapplicable policy, long item, String score, String reason) {
        Score scored = standard(fortySeven().whenInapplicable(policy)).score(withoutCanteen());

        assertThat(scored.item("canteen")).isEmpty();
        assertThat(scored.item("47")).contains(Fraction.of(item));
        assertThat(scored.printed()).contains(score + ".00");
        assertThat(said(scored, "canteen")).containsExactly("'canteen' is not applicable", reason.replace(';', ','));
    }

    @ParameterizedTest
    @CsvSource({
        "LEAVE_OUT, RESCALE, 53",
        "ZERO, RESCALE, 51",
        "RESCALE, RESCALE, 53",
        "FULL, ZERO, 53",
        "LEAVE_OUT, LEAVE_OUT, 51"
    })
    void rescalingGroupSeesWhatAGroupBelowLeftOut(Inapplicable inner, Inapplicable outer, String score) {
        Standard standard =
                standard(Indicator.sumOf("total", NAME, fortySeven().whenInapplicable(inner), leaf("six", 6))
                        .whenInapplicable(outer));

        assertThat(standard.score(withoutCanteen()).printed()).contains(score + ".00");
    }

    @ParameterizedTest
    @CsvSource({"LEAVE_OUT, 6, 6", "RESCALE, 8, 8", "FULL, 8, 8", "ZERO, 6, 6"})
    void groupWithoutAnyPartThatAppliesDoesNotApplyItself(Inapplicable outer, long item, String score) {
        Indicator none = Indicator.sumOf("none", NAME, canteen(2));

        Score scored = standard(
                        Indicator.sumOf("total", NAME, none, leaf("six", 6)).whenInapplicable(outer))
                .score(withoutCanteen());

        assertThat(scored.item("none")).isEmpty();
        assertThat(scored.item("total")).contains(Fraction.of(item));
        assertThat(scored.printed()).contains(score + ".00");
        assertThat(said(scored, "none")).startsWith("no part is applicable");
    }

    @Test
    void capActsAfterRescalingAndTheFloorAfterTheCap() {
        Indicator rescaled = fortySeven().whenInapplicable(Inapplicable.RESCALE);

        Score capped = standard(rescaled.atMost(Points.of(46))).score(withoutCanteen());
        Score raised =
                standard(rescaled.atMost(Points.of(50)).atLeast(Points.of(48))).score(withoutCanteen());

        assertThat(capped.item("47")).contains(Fraction.of(46));
        assertThat(said(capped, "47"))
                .containsExactly(
                        "the parts make 45 points", "45 points were available, rescaled to 47", "at most 46 points");
        assertThat(raised.item("47")).contains(Fraction.of(48));
    }

    private static Indicator fortySeven() {
        return Indicator.sumOf("47", NAME, leaf("forty-five", 45), canteen(2));
    }

    private static Indicator canteen(int points) {
        return Indicator.of("canteen", NAME, Points.of(points), ScoringRule.eachLine(CANTEEN, 1));
    }

    private static Facts withoutCanteen() {
        return Facts.builder().put(PLAN, true).notApplicable(CANTEEN).build();
    }

    private static Indicator leaf(String id, int points) {
        return Indicator.of(id, NAME, Points.of(points), rule());
    }

    private static ScoringRule rule() {
        return ScoringRule.allOrNothing(PLAN);
    }

    private static Standard standard(Indicator total) {
        return Standard.builder().id("s").version("1").label(NAME).total(total).build();
    }

    private static List<String> said(Score score, String id) {
        return score.finding().of(id).orElseThrow().reasons().stream()
                .map((Reason reason) -> reason.in(Language.EN))
                .toList();
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
