package io.wenming.examples.spring;

import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.scoring.Standard;

/** Asks again by nothing but what the database holds. */
record Replay(HonorEvents events, RuleArchive archive) {
    /** The register as it was entered. */
    Register register() {
        return Register.of(events.findByPlaceGreaterThanEqualOrderByPlace(0).stream()
                .map(HonorEvents.Row::event)
                .toList());
    }

    /** The decision, made once more. */
    DecisionRecord decision(Decisions.Row row) {
        DecisionRecord kept = row.decision();
        return row.events() == null ? score(kept) : eligibility(kept, row.events());
    }

    private DecisionRecord score(DecisionRecord kept) {
        String sheets = """
                {"kind": "facts", "format": 1, "sheets": [{"subject": "%s", "facts": %s}]}
                """.formatted(kept.subject(), kept.inputs());
        return archive.get(Standard.DOCUMENT, kept.contentHash())
                .decide(
                        Documents.FACTS
                                .read(DocumentSource.json("inputs", sheets))
                                .get(0),
                        kept.asOf());
    }

    private DecisionRecord eligibility(DecisionRecord kept, int known) {
        HonorScheme then = archive.get(HonorScheme.DOCUMENT, kept.contentHash());
        return EligibilityDecision.of(
                        Register.of(register().events().subList(0, known)).under(then),
                        Candidacy.DOCUMENT.read(DocumentSource.json("inputs", kept.inputs())))
                .record();
    }
}
