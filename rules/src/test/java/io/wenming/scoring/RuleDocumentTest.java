package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How each rule and measure stands in a document. */
class RuleDocumentTest {
    private static final String HEAD =
            "kind: standard\nformat: 1\nid: s\nversion: \"1\"\nlabel: 标准\ntotal:\n  id: a\n  label: 指标\n  points: 10\n  rule: ";

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "{kind: bands, measure: {kind: met, inputs: [tidy, kind]}, otherwise: 1, bands: [{name: A, when: {atLeast: 2}, share: 0.6}]}",
                        ScoringRule.bands(
                                Measure.met(FactKey.flag("tidy"), FactKey.flag("kind")),
                                Points.of(1),
                                Band.share("A", Range.atLeast(Decimal.of(2)), Decimal.parse("0.6")))),
                Arguments.of(
                        "{kind: bands, measure: {kind: passed, input: marks, lines: 7}, otherwiseShare: 0.1, bands: [{name: A, when: {above: 5}, points: 4}]}",
                        ScoringRule.bands(
                                Measure.passed(FactKey.checklist("marks"), 7),
                                Worth.share(Decimal.parse("0.1")),
                                Band.of("A", Range.greaterThan(Decimal.of(5)), Points.of(4)))),
                Arguments.of(
                        "{kind: bands, measure: {kind: mean, input: days}, bands: [{name: A, when: {}, points: 4}]}",
                        ScoringRule.bands(
                                Measure.mean(FactKey.readings("days")),
                                Points.ZERO,
                                Band.of("A", Range.all(), Points.of(4)))),
                Arguments.of(
                        "{kind: bands, measure: {kind: rank, input: rank}, bands: [{name: \"1\", when: {atLeast: 1, atMost: 1}, points: 4}]}",
                        ScoringRule.byRank(FactKey.count("rank"), Points.of(4))),
                Arguments.of(
                        "{kind: ratio, measure: {kind: growth, now: {kind: count, input: now}, past: {kind: count, input: past}, nothingDue: zero}}",
                        ScoringRule.ratio(Measure.growth(
                                Measure.count(FactKey.count("now")),
                                Measure.count(FactKey.count("past")),
                                NothingDue.ZERO))),
                Arguments.of(
                        "{kind: ratio, measure: {kind: change, now: {kind: rate, input: now}, past: {kind: rate, input: past}}}",
                        ScoringRule.ratio(
                                Measure.change(Measure.rate(FactKey.rate("now")), Measure.rate(FactKey.rate("past"))))),
                Arguments.of(
                        "{kind: ratio, measure: {kind: relative_to_best, own: {kind: decimal, input: own}, best: {kind: decimal, input: best}, nothingDue: full}}",
                        ScoringRule.ratio(Measure.relativeToBest(
                                Measure.decimal(FactKey.decimal("own")),
                                Measure.decimal(FactKey.decimal("best")),
                                NothingDue.FULL))),
                Arguments.of(
                        "{kind: grades, input: g, shares: {优: 1, 良: 0.6}}",
                        ScoringRule.gradeShares(
                                FactKey.grade("g"), ImmutableMap.of("优", Decimal.of(1), "良", Decimal.parse("0.6")))),
                Arguments.of(
                        "{kind: less_per_step, parts: [{measure: {kind: rate, input: r}, below: 80, step: 1, points: 0.5, partialStep: floor}]}",
                        ScoringRule.lessPerStep(Shortfall.below(
                                        Measure.rate(FactKey.rate("r")),
                                        Decimal.of(80),
                                        Decimal.of(1),
                                        Points.of("0.5"))
                                .counting(PartialStep.FLOOR))),
                Arguments.of(
                        "{kind: by_severity, input: notices, costs: {市: {found: 0.3, overdue: 0.6}, 区: {found: 0.2}}, mayBeNegative: true}",
                        ScoringRule.bySeverity(FactKey.incidents("notices"))
                                .costs("市", "found", Points.of("0.3"))
                                .costs("市", "overdue", Points.of("0.6"))
                                .costs("区", "found", Points.of("0.2"))
                                .withoutFloor()),
                Arguments.of(
                        "{kind: mean_deduction, input: days, losses: [{when: {atMost: 7}, points: 0}], otherwise: 3}",
                        ScoringRule.meanDeduction(FactKey.readings("days"), Range.atMost(Decimal.of(7)), Points.ZERO)
                                .otherwise(Points.of(3))),
                Arguments.of(
                        "{kind: ledger, input: entries, kinds: {good: {points: 2, doubledFrom: 3}, litter: {points: \"-2\", onSpotFactor: 0.5}, praise: {points: 1, doubledFrom: 0}}}",
                        ScoringRule.ledger(FactKey.incidents("entries"))
                                .entry("good", Posting.of(Points.of(2)).doubledFrom(3))
                                .entry("litter", Posting.of(Points.of(-2)).onSpot(Decimal.parse("0.5")))
                                .entry("praise", Posting.of(Points.of(1)).doubledFrom(0))),
                Arguments.of(
                        "{kind: deduct, input: k, each: {noise: {points: 1, later: [2, 5], atMost: 9}}}",
                        ScoringRule.deduct(FactKey.incidents("k"))
                                .charging(
                                        "noise",
                                        Charge.rising(Points.of(1), Points.of(2), Points.of(5))
                                                .atMost(Points.of(9)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void documentSaysTheRuleThatIsBuiltInJava(String document, ScoringRule rule) {
        Standard read = Standard.DOCUMENT.read(DocumentSource.yaml("s", HEAD + document + "\n"));
        Standard built = Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准"))
                .total(Indicator.of("a", Label.of("指标"), Points.of(10), rule))
                .build();

        assertThat(read).isEqualTo(built);
        assertThat(Standard.DOCUMENT.read(DocumentSource.yaml("s", Standard.DOCUMENT.toYaml(built))))
                .isEqualTo(built);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kind: bands, measure: {kind: decimal, input: k}, bands: [{name: A, when: {}, points: 4, share: 1}]}"
                        + "|REFUSED /total/rule/bands/0: worth: points and share do not stand alone; give one of them",
                "{kind: bands, measure: {kind: decimal, input: k}, bands: [{name: A, when: {}}]}"
                        + "|REFUSED /total/rule/bands/0: worth: points and share do not stand alone; give one of them",
                "{kind: bands, measure: {kind: decimal, input: k}, bands: []}"
                        + "|REFUSED /total/rule: bands: there is none; give at least one",
                "{kind: grades, input: g, points: {优: 1}, shares: {优: 1}}"
                        + "|REFUSED /total/rule: grade '优': it has points and a share; give one of them",
                "{kind: grades, input: g}"
                        + "|REFUSED /total/rule: grades: there is none; give at least one with its points",
                "{kind: less_per_step, parts: [{measure: {kind: rate, input: r}, below: 80, step: 0, points: 1}]}"
                        + "|REFUSED /total/rule/parts/0: step: 0 is not above 0; give an amount above 0",
                "{kind: less_per_step, parts: [{measure: {kind: rat, input: r}, below: 80, step: 1, points: 1}]}"
                        + "|UNKNOWN_WORD /total/rule/parts/0/measure/kind: unknown word 'rat'; did you mean 'rate'? known: "
                        + "rate, decimal, count, rank, mean, counts, amount, passed, met, change, growt…",
                "{kind: by_severity, input: k, costs: {市: {found: 1}}, notBelow: 1, mayBeNegative: true}"
                        + "|REFUSED /total/rule: floor: notBelow and mayBeNegative are both given; give one of them",
                "{kind: mean_deduction, input: k, losses: []}"
                        + "|REFUSED /total/rule: losses: there is none; give at least one"
            })
    void whatIsWrongIsSaid(String document, String problem) {
        DocumentSource source = DocumentSource.yaml("d", HEAD + document + "\n");

        assertThat(catchThrowableOfType(DocumentException.class, () -> Standard.DOCUMENT.read(source))
                        .message(Language.EN))
                .contains(problem);
    }
}
