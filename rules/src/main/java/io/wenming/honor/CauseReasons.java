package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import java.util.Optional;

/** Says what made a state: the event or the timer, its document, who acted and verified, and the version that it rests on. */
final class CauseReasons {
    private CauseReasons() {}

    static ImmutableList<Reason> of(Cause cause) {
        HonorEvent event = cause.event();
        Detail action = Detail.of(event.action().label());
        Detail id = Detail.of(event.id());
        Detail day = Detail.of(event.occurredOn());
        Reason made = cause.clock()
                .map(clock -> Reason.of(HonorReason.BY_TIMER, Detail.of(clock.label()), action, id, day))
                .orElseGet(() -> Reason.of(HonorReason.BY_EVENT, action, id, day));
        return ImmutableList.<Reason>builder()
                .add(made)
                .addAll(papers(event))
                .addAll(rule(cause.rule()))
                .build();
    }

    static ImmutableList<Reason> papers(HonorEvent event) {
        ImmutableList.Builder<Reason> papers = ImmutableList.builder();
        event.documentNumber().ifPresent(number -> papers.add(Reason.of(HonorReason.DOCUMENT, Detail.of(number))));
        event.by().ifPresent(body -> papers.add(Reason.of(HonorReason.ISSUED_BY, Detail.of(body))));
        event.verifiedBy().ifPresent(body -> papers.add(Reason.of(HonorReason.VERIFIED_BY, Detail.of(body))));
        return papers.build();
    }

    static ImmutableList<Reason> rule(Optional<AppliedRule> rule) {
        return rule.stream()
                .map(applied -> Reason.of(HonorReason.RULE, Detail.of(applied.versionStartsOn())))
                .collect(ImmutableList.toImmutableList());
    }
}
