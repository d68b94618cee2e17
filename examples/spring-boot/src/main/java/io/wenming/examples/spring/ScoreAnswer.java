package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.Codecs;
import io.wenming.label.Language;
import io.wenming.scoring.Score;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A score with its explanation (测评得分).
 *
 * @param decision the number under which it is kept
 * @param subject who was scored
 * @param standard id of the standard
 * @param version its version
 * @param contentHash digest of its canonical form
 * @param asOf the day asked for
 * @param points the points with all places; none where nothing could be scored
 * @param status the code of what the standard says of it
 * @param finding the whole tree of reasons
 */
record ScoreAnswer(
        long decision,
        String subject,
        String standard,
        String version,
        String contentHash,
        LocalDate asOf,
        Optional<String> points,
        String status,
        @Schema(implementation = Explained.Form.class) Explained finding)
        implements Answer {
    static ScoreAnswer of(long number, DecisionRecord decision, Score score, Language language) {
        return new ScoreAnswer(
                number,
                decision.subject(),
                decision.standard(),
                decision.version(),
                decision.contentHash().toString(),
                decision.asOf(),
                score.printed(),
                score.status().code(),
                new Explained(score.finding(), language));
    }

    @Override
    public Body body() {
        return new Body()
                .put("decision", decision)
                .put("subject", subject)
                .put("standard", standard)
                .put("version", version)
                .put("contentHash", contentHash)
                .put("asOf", Codecs.DATE, asOf)
                .put("points", Codecs.TEXT, points)
                .put("status", status)
                .put("finding", finding.finding(), finding.language());
    }
}
