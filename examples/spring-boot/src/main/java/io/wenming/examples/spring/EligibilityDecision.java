package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.Codecs;
import io.wenming.honor.Candidacy;
import io.wenming.honor.Eligibility;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.label.Language;

/**
 * A decision on eligibility (申报资格决定).
 *
 * @param eligibility the answer
 * @param record what is kept of it; the result is the list of reasons, empty for who may apply
 */
record EligibilityDecision(Eligibility eligibility, DecisionRecord record) {
    static EligibilityDecision of(HonorHistory history, Candidacy candidacy) {
        Eligibility eligibility = history.eligibility(candidacy);
        HonorScheme scheme = history.scheme();
        return new EligibilityDecision(
                eligibility,
                DecisionRecord.builder()
                        .subject(candidacy.subject())
                        .standard(scheme.id())
                        .version(scheme.version(candidacy.on())
                                .map(version -> version.startsOn().toString())
                                .orElse("none"))
                        .contentHash(HonorScheme.DOCUMENT.contentHash(scheme))
                        .asOf(candidacy.on())
                        .inputs(Candidacy.DOCUMENT.canonical(candidacy))
                        .result(Codecs.TEXT
                                .list()
                                .canonical(eligibility.shortfalls().stream()
                                        .map(reason -> reason.code().code() + " " + reason.text(Language.ZH))
                                        .collect(ImmutableList.toImmutableList())))
                        .build());
    }
}
