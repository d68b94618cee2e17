package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.calendar.ChineseWorkdays;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.edition.Edition;
import io.wenming.edition.EditionStatus;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final FactKey<Decimal> FIELD = FactKey.decimal("field");
    private static final Standard STANDARD = Standard.builder()
            .id("index")
            .version("2017-08")
            .label(Label.of("文明程度指数", "index"))
            .total(Indicator.of("field", Label.of("实地考察", "field"), Points.of(100), ScoringRule.assessor(FIELD)))
            .build();
    private static final FactSheet SHEET = new FactSheet(
            "guanghe", Facts.builder().put(FIELD, Decimal.parse("96.76")).build());

    @Test
    void decisionNamesStandardVersionAndContent() {
        DecisionRecord decision = STANDARD.decide(SHEET, DAY);

        assertThat(decision.subject()).isEqualTo("guanghe");
        assertThat(decision.standard()).isEqualTo("index");
        assertThat(decision.version()).isEqualTo("2017-08");
        assertThat(decision.contentHash()).isEqualTo(Standard.DOCUMENT.contentHash(STANDARD));
        assertThat(decision.asOf()).isEqualTo(DAY);
        assertThat(decision.inputs()).isEqualTo("{\"field\":{\"decimal\":\"96.76\"}}");
        assertThat(decision.result()).contains("\"value\":\"2419/25\"");
    }

    @Test
    void keptDecisionIsReachedAgainFromItsOwnInputs() {
        DecisionRecord kept = Documents.DECISION.read(
                DocumentSource.yaml("decision.yaml", Documents.DECISION.toYaml(STANDARD.decide(SHEET, DAY))));
        Standard read =
                Standard.DOCUMENT.read(DocumentSource.json("index.json", Standard.DOCUMENT.canonical(STANDARD)));
        FactSheet again = Documents.FACTS
                .read(DocumentSource.json(
                        "facts.json",
                        "{\"kind\":\"facts\",\"format\":1,\"sheets\":[{\"subject\":\"%s\",\"facts\":%s}]}"
                                .formatted(kept.subject(), kept.inputs())))
                .get(0);

        assertThat(read.decide(again, kept.asOf())).isEqualTo(kept);
        assertThat(Codecs.FACTS.canonical(again.facts())).isEqualTo(kept.inputs());
    }

    @Test
    void anotherVersionHasAnotherContent() {
        Standard other = Standard.builder().from(STANDARD).version("2026-03").build();

        assertThat(other.decide(SHEET, DAY).contentHash())
                .isNotEqualTo(STANDARD.decide(SHEET, DAY).contentHash());
    }

    @Test
    void aDraftDecidesNothingAndIsTried() {
        Standard draft = edition(Edition.builder().status(EditionStatus.DRAFT).build());

        assertThatThrownBy(() -> draft.decide(SHEET, DAY))
                .hasMessage(
                        "standard 'index', version '2017-08': it is a draft and decides nothing; give a version in force,"
                                + " or score for a trial");
        assertThat(draft.score(SHEET.facts()).points()).isPresent();
    }

    @Test
    void aDayOnWhichAStandardIsNotInForceIsRefused() {
        Standard standard = edition(
                Edition.builder().inForceFrom(DAY).inForceUntil(DAY.plusDays(2)).build());
        Standard open = edition(Edition.builder().inForceFrom(DAY).build());

        assertThatThrownBy(() -> standard.decide(SHEET, DAY.plusDays(2)))
                .hasMessage(
                        "standard 'index', version '2017-08': 2026-03-22 is not among its days in force, from 2026-03-20"
                                + " until 2026-03-22, exclusive; give a version in force on that day, or score for a trial");
        assertThatThrownBy(() -> open.decide(SHEET, DAY.minusDays(1)))
                .hasMessageContaining("from 2026-03-20 until no end");
        assertThat(standard.decide(SHEET, DAY).asOf()).isEqualTo(DAY);
        assertThat(standard.decide(SHEET, DAY.plusDays(1)).asOf()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void aRepealedStandardDecidesForTheDaysBeforeItsEnd() {
        Standard repealed = edition(Edition.builder()
                .status(EditionStatus.REPEALED)
                .inForceUntil(DAY)
                .build());

        assertThat(repealed.decide(SHEET, DAY.minusDays(1)).version()).isEqualTo("2017-08");
        assertThatThrownBy(() -> repealed.decide(SHEET, DAY))
                .hasMessageContaining("from the beginning until 2026-03-20");
    }

    private static Standard edition(Edition edition) {
        return Standard.builder().from(STANDARD).edition(edition).build();
    }

    @Test
    void calendarIsADocumentToo() {
        String yaml = Documents.CALENDAR.toYaml(ChineseWorkdays.calendar());

        assertThat(yaml).contains("2026-10-01");
        assertThat(Documents.CALENDAR.read(DocumentSource.yaml("cn.yaml", yaml)))
                .isEqualTo(ChineseWorkdays.calendar());
    }
}
