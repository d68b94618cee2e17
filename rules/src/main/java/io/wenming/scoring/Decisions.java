package io.wenming.scoring;

import io.wenming.citation.Digest;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.FindingJson;
import io.wenming.edition.Issued;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import java.time.LocalDate;

/** Decisions by a standard as they are kept, and asked again (决定存档与复算). */
final class Decisions {
    private static final String INPUTS = "inputs";

    private Decisions() {}

    static DecisionRecord of(Standard standard, FactSheet sheet, LocalDate asOf, DocumentKind<Standard> documents) {
        return of(
                standard,
                documents.contentHash(standard),
                sheet.subject(),
                asOf,
                Codecs.FACTS.canonical(sheet.facts()),
                standard.score(sheet.facts()).finding());
    }

    static DecisionRecord of(
            PeriodicStandard standard,
            String subject,
            PeriodicFacts facts,
            LocalDate asOf,
            DocumentKind<PeriodicStandard> documents) {
        return of(
                standard,
                documents.contentHash(standard),
                subject,
                asOf,
                PeriodicFacts.DOCUMENT.canonical(facts),
                standard.score(facts).finding());
    }

    static Replay again(Standard standard, DecisionRecord kept, DocumentKind<Standard> documents) {
        return Replay.of(kept, () -> {
            Facts facts = Codecs.FACTS.read(DocumentSource.json(INPUTS, kept.inputs()));
            return of(standard, new FactSheet(kept.subject(), facts), kept.asOf(), documents);
        });
    }

    static Replay again(PeriodicStandard standard, DecisionRecord kept, DocumentKind<PeriodicStandard> documents) {
        return Replay.of(kept, () -> {
            PeriodicFacts facts = PeriodicFacts.DOCUMENT.read(DocumentSource.json(INPUTS, kept.inputs()));
            return of(standard, kept.subject(), facts, kept.asOf(), documents);
        });
    }

    private static DecisionRecord of(
            Issued standard, Digest contentHash, String subject, LocalDate asOf, String inputs, Finding result) {
        return DecisionRecord.builder()
                .subject(subject)
                .standard(standard.id())
                .version(standard.version())
                .contentHash(contentHash)
                .asOf(asOf)
                .inputs(inputs)
                .result(FindingJson.canonical(result))
                .build();
    }
}
