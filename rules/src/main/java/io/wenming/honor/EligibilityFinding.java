package io.wenming.honor;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;

/** Says whether a subject may apply, with every reason against it. */
final class EligibilityFinding {
    private static final Label MAY = Label.of("可以申报", "may apply");
    private static final Label MAY_NOT = Label.of("不能申报", "may not apply");

    private EligibilityFinding() {}

    static Finding of(Eligibility eligibility) {
        Candidacy asked = eligibility.candidacy();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(Reason.of(HonorReason.ON, Detail.of(asked.on())));
        asked.round().ifPresent(round -> reasons.add(Reason.of(HonorReason.ROUND, Detail.of(round))));
        reasons.addAll(CauseReasons.rule(eligibility.rule()));
        if (!eligibility.isEligible()) {
            eligibility.earliestOn().ifPresent(day -> reasons.add(Reason.of(HonorReason.EARLIEST, Detail.of(day))));
        }
        return Finding.builder()
                .node(asked.title().toString())
                .label(asked.title().label())
                .outcome(eligibility.isEligible() ? Outcome.MET : Outcome.NOT_MET)
                .value(Detail.of(eligibility.isEligible() ? MAY : MAY_NOT))
                .reasons(reasons.build())
                .citation(eligibility.rule().flatMap(AppliedRule::citation))
                .parts(eligibility.shortfalls().stream().map(Shortfall::finding).collect(toImmutableList()))
                .build();
    }
}
