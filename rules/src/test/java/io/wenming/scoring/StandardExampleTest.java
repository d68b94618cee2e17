package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.wenming.number.Points;
import org.junit.jupiter.api.Test;

class StandardExampleTest {
    private static final FactKey<Boolean> PLAN = FactKey.flag("plan");
    private static final Facts MET = Facts.builder().put(PLAN, true).build();
    private static final DocumentKind<Standard> CHECKED = Standard.DOCUMENT.checkedBy(Standard::validate);

    @Test
    void examplesOfTheDocumentComeOut() {
        Finding checked = Domains.standard().validate();

        assertThat(checked.outcome()).as(said(checked)).isEqualTo(Outcome.MET);
        assertThat(checked.parts()).extracting(Finding::node).containsExactly("nothing", "plan");
    }

    @Test
    void differenceNamesTheExampleWhatWasExpectedAndWhatComesOut() {
        Standard standard = standard()
                .addExample(StandardExample.builder()
                        .id("full")
                        .label(Label.of("全部符合", "all met"))
                        .facts(MET)
                        .expected(ExpectedScore.builder()
                                .score(Points.of("9.5"))
                                .putItem("plan", Points.of(8))
                                .status(ScoreStatus.FAIL)
                                .build())
                        .build())
                .build();

        assertThat(standard.validate().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(said(standard.validate()))
                .contains("all met")
                .contains("score: expected 9.5, and 10 comes out")
                .contains("plan: expected 8, and 10 comes out")
                .contains("status: expected fail, and pass comes out");
        assertThat(FindingText.in(Language.ZH).print(standard.validate())).contains("得分：应为 9.5，实为 10");
    }

    @Test
    void whatIsNotSaidMayComeOut() {
        Standard standard = standard()
                .addExample(example("any")
                        .expected(
                                ExpectedScore.builder().status(ScoreStatus.PASS).build())
                        .build())
                .build();

        assertThat(standard.validate().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void standardWithoutExamplesIsNotEvaluated() {
        assertThat(standard().build().validate().outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(said(standard().build().validate())).contains("there is no example");
    }

    @Test
    void readingThatChecksRefusesWithThePlaceOfTheExample() {
        DocumentSource right = document(10);
        DocumentSource wrong = document(11);

        assertThat(CHECKED.read(right)).isEqualTo(Standard.DOCUMENT.read(right));
        assertThat(Standard.DOCUMENT.read(wrong).examples()).hasSize(1);
        assertThatThrownBy(() -> CHECKED.read(wrong))
                .isInstanceOf(DocumentException.class)
                .hasMessage("d:8:5: INCONSISTENT /examples/0: 'full': score: expected 11, and 10 comes out");
    }

    @Test
    void exampleThatCanNeverBeMeantIsRefused() {
        assertThatThrownBy(() -> standard()
                        .addExample(example("e")
                                .expected(ExpectedScore.builder()
                                        .putItem("plna", Points.of(1))
                                        .build())
                                .build())
                        .build())
                .hasMessage("example 'e': there is no indicator 'plna'; give the id of one");
        assertThatThrownBy(() -> standard()
                        .addExample(StandardExample.builder()
                                .id("e")
                                .facts(Facts.builder()
                                        .put(FactKey.flag("plna"), true)
                                        .build())
                                .expected(ten())
                                .build())
                        .build())
                .hasMessage("example 'e': nothing reads the input 'plna (flag)'; give facts that are read");
        assertThatThrownBy(() -> ExpectedScore.builder().build())
                .hasMessage("expect: nothing is expected; give score, items or status");
        StandardExample twice = example("e").expected(ten()).build();
        assertThatThrownBy(() -> standard().addExample(twice).addExample(twice).build())
                .hasMessage("standard 's': two examples have one id; give each its own");
    }

    private static Standard.Builder standard() {
        return Standard.builder()
                .id("s")
                .version("1")
                .label(Label.of("标准", "standard"))
                .passMark(Points.of(6))
                .total(Indicator.of("plan", Label.of("方案", "plan"), Points.of(10), ScoringRule.allOrNothing(PLAN)));
    }

    private static StandardExample.Builder example(String id) {
        return StandardExample.builder().id(id).facts(MET);
    }

    private static ExpectedScore ten() {
        return ExpectedScore.builder().score(Points.of(10)).build();
    }

    private static DocumentSource document(int score) {
        return DocumentSource.yaml("d", """
                kind: standard
                format: 1
                id: s
                version: a
                label: 标准
                total: {id: plan, label: 方案, points: 10, rule: {kind: all_or_nothing, input: plan}}
                examples:
                  - {id: full, facts: {plan: {flag: true}}, expect: {score: %s}}
                """.formatted(score));
    }

    private static String said(Finding finding) {
        return FindingText.in(Language.EN).print(finding);
    }
}
