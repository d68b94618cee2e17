package io.wenming.examples.spring;

import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import java.time.LocalDate;

/**
 * The question for a score (测评问题): a kind of document that this service defines for itself, in the same way as those of the
 * library are.
 *
 * @param subject who is scored
 * @param asOf the day on which the standard has to be in force
 * @param facts what is known
 */
record ScoreQuestion(String subject, LocalDate asOf, Facts facts) {
    /** The document. */
    static final DocumentKind<ScoreQuestion> DOCUMENT = DocumentKind.of("score_question", 1, fields -> {
        var subject = fields.required("subject", Codecs.TEXT, ScoreQuestion::subject);
        var asOf = fields.required("asOf", Codecs.DATE, ScoreQuestion::asOf);
        var facts = fields.required("facts", Codecs.FACTS, ScoreQuestion::facts);
        return in -> new ScoreQuestion(in.get(subject), in.get(asOf), in.get(facts));
    });

    FactSheet sheet() {
        return new FactSheet(subject, facts);
    }
}
