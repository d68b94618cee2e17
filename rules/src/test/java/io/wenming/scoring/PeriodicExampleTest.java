package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.Domains;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

class PeriodicExampleTest {
    private static final FactKey<Decimal> SCORE = FactKey.decimal("score");
    private static final FactKey<Boolean> CRIME = FactKey.flag("crime");
    private static final DocumentKind<PeriodicStandard> CHECKED =
            PeriodicStandard.DOCUMENT.checkedBy(PeriodicStandard::validate);

    @Test
    void examplesOfTheDocumentAreRunWithThoseOfItsStandardFirst() {
        Finding checked = Domains.periodicStandard().validate();

        assertThat(checked.parts()).extracting(Finding::node).containsExactly("round", "missing-round", "nothing");
        assertThat(checked.outcome()).as(said(checked)).isEqualTo(Outcome.MET);
    }

    @Test
    void differenceNamesThePeriodWhatWasExpectedAndWhatComesOut() {
        PeriodicStandard standard = standard()
                .addExample(example("two", "80", "90")
                        .label(Label.of("两年", "two years"))
                        .expected(ExpectedPeriodicScore.builder()
                                .score(Points.of(86))
                                .putPeriod("y1", Points.of(80))
                                .putPeriod("y2", Points.of(91))
                                .putPeriod("y3", Points.of(0))
                                .status(ScoreStatus.FAIL)
                                .build())
                        .build())
                .build();

        assertThat(standard.validate().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(said(standard.validate()))
                .contains("two years")
                .contains("score: expected 86, and 85 comes out")
                .contains("y2: expected 91, and 90 comes out")
                .contains("y3: expected 0, and nothing comes out")
                .contains("status: expected fail, and pass comes out")
                .doesNotContain("y1: expected");
    }

    @Test
    void whatStandsOverallActsOnTheExample() {
        PeriodicStandard standard = standard()
                .addExample(PeriodicExample.builder()
                        .id("crime")
                        .facts(PeriodicFacts.of(
                                ImmutableMap.of("y1", year("90")),
                                Facts.builder().put(CRIME, true).build()))
                        .expected(ExpectedPeriodicScore.builder()
                                .status(ScoreStatus.VETOED)
                                .build())
                        .build())
                .build();

        assertThat(standard.validate().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void standardWithoutExamplesIsNotEvaluated() {
        assertThat(standard().build().validate().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
    }

    @Test
    void readingThatChecksRefusesWithThePlaceOfEachExampleThatDoesNotComeOut() {
        DocumentSource wrong = DocumentSource.yaml("d", """
                kind: periodic_standard
                format: 1
                standard:
                  kind: standard
                  format: 1
                  id: s
                  version: a
                  label: 标准
                  total: {id: score, label: 得分, points: 100, rule: {kind: assessor, input: score}}
                  examples:
                    - {id: one, facts: {score: {decimal: 90}}, expect: {score: 91}}
                periods:
                  - {id: y1, label: 第一年}
                  - {id: y2, label: 第二年}
                examples:
                  - {id: fine, facts: {periods: {y1: {score: {decimal: 90}}}}, expect: {score: 90}}
                  - {id: two, facts: {periods: {y1: {score: {decimal: 90}}}}, expect: {periods: {y2: 90}}}
                """);

        assertThat(PeriodicStandard.DOCUMENT.read(wrong).examples()).hasSize(2);
        assertThatThrownBy(() -> CHECKED.read(wrong))
                .isInstanceOf(DocumentException.class)
                .hasMessage("""
                d:11:7: INCONSISTENT /standard/examples/0: 'one': score: expected 91, and 90 comes out
                d:17:5: INCONSISTENT /examples/1: 'two': y2: expected 90, and nothing comes out""");
    }

    @Test
    void exampleThatCanNeverBeMeantIsRefused() {
        assertRefused(
                example("e", "80", "90")
                        .facts(PeriodicFacts.of(ImmutableMap.of("y4", Facts.none())))
                        .expected(passes()),
                "example 'e': there is no period 'y4'; give the id of one");
        assertRefused(
                example("e", "80", "90")
                        .expected(ExpectedPeriodicScore.builder()
                                .putPeriod("y4", Points.of(1))
                                .build()),
                "example 'e': there is no period 'y4'; give the id of one");
        assertRefused(
                PeriodicExample.builder()
                        .id("e")
                        .facts(PeriodicFacts.of(ImmutableMap.of(
                                "y1", Facts.builder().put(CRIME, true).build())))
                        .expected(passes()),
                "example 'e': no period reads the input 'crime (flag)'; give in a period what is read there");
        assertRefused(
                PeriodicExample.builder()
                        .id("e")
                        .facts(PeriodicFacts.of(ImmutableMap.of(), year("80")))
                        .expected(passes()),
                "example 'e': nothing reads the input 'score (decimal)' overall;"
                        + " give there what vetoes, gates and the blend read");
        assertThatThrownBy(() -> ExpectedPeriodicScore.builder().build())
                .hasMessage("expect: nothing is expected; give score, periods or status");
        assertThatThrownBy(() -> example(" ", "80", "90")
                        .label(Label.of("空"))
                        .expected(passes())
                        .build())
                .hasMessage("id: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void idOfAnExampleStandsOnceAlsoWithThoseOfTheStandard() {
        PeriodicExample two = example("two", "80", "90").expected(passes()).build();
        StandardExample one = StandardExample.builder()
                .id("two")
                .facts(year("80"))
                .expected(ExpectedScore.builder().score(Points.of(80)).build())
                .build();
        Standard withExample = Standard.builder()
                .from(standard().build().standard())
                .addExample(one)
                .build();

        assertThatThrownBy(() -> standard().addExample(two).addExample(two).build())
                .hasMessage("standard 's': two examples have one id; give each its own");
        assertThatThrownBy(
                        () -> standard().standard(withExample).addExample(two).build())
                .hasMessage("standard 's': two examples have one id; give each its own");
    }

    private static void assertRefused(PeriodicExample.Builder example, String message) {
        PeriodicStandard.Builder standard = standard().addExample(example.build());

        assertThatThrownBy(standard::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static PeriodicStandard.Builder standard() {
        return PeriodicStandard.builder()
                .standard(Standard.builder()
                        .id("s")
                        .version("1")
                        .label(Label.of("标准", "standard"))
                        .passMark(Points.of(60))
                        .total(Indicator.of(
                                "score", Label.of("得分", "score"), Points.of(100), ScoringRule.assessor(SCORE)))
                        .addVeto(Veto.of("crime", Label.of("案件", "crime"), CRIME, Veto.Effect.KEEP))
                        .build())
                .addPeriods(
                        ScoringPeriod.of("y1", Label.of("第一年")),
                        ScoringPeriod.of("y2", Label.of("第二年")),
                        ScoringPeriod.of("y3", Label.of("第三年")));
    }

    private static PeriodicExample.Builder example(String id, String first, String second) {
        return PeriodicExample.builder()
                .id(id)
                .facts(PeriodicFacts.of(ImmutableMap.of("y1", year(first), "y2", year(second))));
    }

    private static Facts year(String score) {
        return Facts.builder().put(SCORE, Decimal.parse(score)).build();
    }

    private static ExpectedPeriodicScore passes() {
        return ExpectedPeriodicScore.builder().status(ScoreStatus.PASS).build();
    }

    private static String said(Finding finding) {
        return FindingText.in(Language.EN).print(finding);
    }
}
