package io.wenming.honor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.document.DocumentException;
import io.wenming.document.DocumentSource;
import io.wenming.document.Domains;
import io.wenming.finding.Finding;
import io.wenming.finding.FindingText;
import io.wenming.finding.Outcome;
import io.wenming.label.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HonorExampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    void examplesOfTheDocumentComeOut() {
        assertThat(Domains.scheme().validate().outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void differenceNamesTheExampleWhatWasExpectedAndWhatComesOut() {
        HonorScheme scheme =
                HonorScheme.DOCUMENT.read(document("eligible: true, state: active, earliestOn: 2027-01-01"));

        Finding checked = scheme.validate();

        assertThat(checked.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(FindingText.in(Language.EN).print(checked))
                .contains("a tier skipped")
                .contains("eligible: expected yes, and no comes out")
                .contains("earliest application: expected 2027-01-01, and nothing comes out")
                .contains("state: expected active, and no title comes out");
    }

    @Test
    void reasonsAreComparedAsAWhole() {
        assertThat(HonorScheme.DOCUMENT
                        .read(document("reasons: [STEP_SKIPPED, BARRED]"))
                        .validate()
                        .parts()
                        .get(0)
                        .reasons()
                        .get(0)
                        .in(Language.ZH))
                .startsWith("不符合的理由：应为 [BARRED, STEP_SKIPPED]，实为 [");
    }

    @Test
    void readingThatChecksRefuses() {
        assertThatThrownBy(() ->
                        HonorScheme.DOCUMENT.checkedBy(HonorScheme::validate).read(document("eligible: true")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("d:9:5: INCONSISTENT /examples/0: 'skipped': eligible: expected yes, and no comes out");
    }

    @Test
    void expectationThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> ExpectedAnswer.builder().build())
                .hasMessage("expect: nothing is expected; give eligible, reasons, earliestOn or state");
        assertThatThrownBy(() -> ExpectedAnswer.builder()
                        .eligible(true)
                        .addReason("BARRED")
                        .build())
                .hasMessage("expect: it is eligible and has reasons [BARRED] against it; give one of them");
        HonorExample example = HonorExample.builder()
                .id("e")
                .candidacy(Candidacy.of("u-1", Title.of(CreationType.UNIT, Tier.COUNTY), DAY))
                .expected(ExpectedAnswer.builder().eligible(true).build())
                .build();
        assertThatThrownBy(() -> HonorScheme.builder()
                        .from(Domains.scheme())
                        .addExamples(example, example)
                        .build())
                .hasMessage("scheme 'unit-honors': two examples have one id; give each its own");
    }

    private static DocumentSource document(String expect) {
        return DocumentSource.yaml("d", """
                kind: honor_scheme
                format: 1
                id: units
                label: 办法
                versions:
                  - startsOn: 2020-01-01
                    titles: [{types: [unit], entry: {kind: stepwise}}]
                examples:
                  - id: skipped
                    label: {zh: 越级, en: a tier skipped}
                    ask: {subject: u-1, title: {type: unit, tier: province}, asOf: 2026-05-01}
                    expect: {%s}
                """.formatted(expect));
    }
}
