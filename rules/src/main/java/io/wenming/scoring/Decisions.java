package io.wenming.scoring;

import io.wenming.citation.Digest;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.FindingJson;
import io.wenming.edition.Edition;
import io.wenming.edition.EditionStatus;
import io.wenming.edition.Issued;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.LocalDate;

/** Decisions by a standard as they are kept, and asked again (决定存档与复算). */
final class Decisions {
    private static final String INPUTS = "inputs";
    private static final Label BEGINNING = Label.of("最初", "the beginning");
    private static final Label NO_END = Label.of("不设终止日", "no end");

    private Decisions() {}

    static DecisionRecord of(Standard standard, FactSheet sheet, LocalDate asOf, DocumentKind<Standard> documents) {
        checkInForce(standard, asOf);
        return kept(standard, sheet, asOf, documents);
    }

    private static DecisionRecord kept(
            Standard standard, FactSheet sheet, LocalDate asOf, DocumentKind<Standard> documents) {
        return kept(
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
        checkInForce(standard, asOf);
        return kept(standard, subject, facts, asOf, documents);
    }

    private static DecisionRecord kept(
            PeriodicStandard standard,
            String subject,
            PeriodicFacts facts,
            LocalDate asOf,
            DocumentKind<PeriodicStandard> documents) {
        return kept(
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
            return kept(standard, new FactSheet(kept.subject(), facts), kept.asOf(), documents);
        });
    }

    static Replay again(PeriodicStandard standard, DecisionRecord kept, DocumentKind<PeriodicStandard> documents) {
        return Replay.of(kept, () -> {
            PeriodicFacts facts = PeriodicFacts.DOCUMENT.read(DocumentSource.json(INPUTS, kept.inputs()));
            return kept(standard, kept.subject(), facts, kept.asOf(), documents);
        });
    }

    private static void checkInForce(Issued standard, LocalDate asOf) {
        Edition edition = standard.edition();
        Refusal.unless(
                edition.status() != EditionStatus.DRAFT,
                "standard '%s', version '%s': it is a draft and decides nothing; give a version in force, or score for a trial",
                standard.id(),
                standard.version());
        Refusal.unless(
                standard.isInForceOn(asOf),
                "standard '%s', version '%s': %s is not among its days in force, from %s until %s, exclusive;"
                        + " give a version in force on that day, or score for a trial",
                standard.id(),
                standard.version(),
                asOf,
                edition.inForceFrom().<Object>map(day -> day).orElse(BEGINNING),
                edition.inForceUntil().<Object>map(day -> day).orElse(NO_END));
    }

    private static DecisionRecord kept(
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
