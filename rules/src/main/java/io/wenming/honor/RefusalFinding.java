package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says why an event was refused. */
final class RefusalFinding {
    private static final Label REFUSED = Label.of("不予受理", "refused");

    private final RefusedEvent refusal;
    private final HonorEvent event;
    private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

    private RefusalFinding(RefusedEvent refusal) {
        this.refusal = refusal;
        this.event = refusal.event();
    }

    static Finding of(RefusedEvent refusal) {
        return new RefusalFinding(refusal).finding();
    }

    private Finding finding() {
        addReason();
        add(HonorReason.ON, Detail.of(event.occurredOn()));
        reasons.addAll(CauseReasons.papers(event));
        event.target().ifPresent(target -> add(HonorReason.TARGET, Detail.of(target)));
        reasons.addAll(CauseReasons.rule(refusal.rule()));
        if (!refusal.allowed().isEmpty()) {
            add(HonorReason.ALLOWED, Detail.of(listed(refusal.allowed(), HonorAction::label)));
        }
        return Finding.builder()
                .node(event.id())
                .label(label())
                .outcome(Outcome.NOT_MET)
                .value(Detail.of(REFUSED))
                .reasons(reasons.build())
                .citation(refusal.rule().flatMap(AppliedRule::citation))
                .parts(refusal.status().filter(status -> status.cause().isPresent()).map(TitleStatus::finding).stream()
                        .toList())
                .build();
    }

    /** The reason with the numbers and days of its kind. */
    private void addReason() {
        switch (refusal.reason()) {
            case NOTICE_RUNNING -> {
                NoticePeriod notice =
                        refusal.status().flatMap(TitleStatus::notice).orElseThrow();
                if (notice.unknownYear().isEmpty()) {
                    reasons.add(Reason.of(refusal.reason()));
                }
                reasons.add(TitleFinding.notice(notice));
            }
            case ACTOR_NOT_ENTITLED -> {
                reasons.add(Reason.of(refusal.reason()));
                if (event.action().actors().contains(event.actor().orElseThrow())) {
                    refusal.namingBody().ifPresent(body -> add(HonorReason.NAMING_BODY, Detail.of(body)));
                } else {
                    add(
                            HonorReason.ACTORS,
                            Detail.of(listed(event.action().actors(), Actor::label)),
                            Detail.of(event.actor().orElseThrow().label()));
                }
            }
            case QUOTA_EXHAUSTED -> {
                reasons.add(Reason.of(refusal.reason()));
                refusal.recommendQuota().ifPresent(places -> add(HonorReason.PLACES, Detail.of(places)));
            }
            default -> {
                reasons.add(Reason.of(refusal.reason()));
                addStanding();
            }
        }
    }

    private void addStanding() {
        refusal.status().ifPresent(status -> {
            add(HonorReason.STATE, Detail.of(status.state().label()));
            add(HonorReason.STAGE, Detail.of(status.stage().label()));
        });
    }

    private Label label() {
        Label action = event.action().label();
        return event.title()
                .map(title -> Label.of(
                        action.zh() + title.label().zh(),
                        "%s: %s".formatted(action.en(), title.label().en())))
                .orElse(action);
    }

    private static <T> Label listed(Collection<T> things, Function<T, Label> label) {
        return Label.of(
                things.stream().map(label).map(Label::zh).collect(Collectors.joining("、")),
                things.stream().map(label).map(Label::en).collect(Collectors.joining(", ")));
    }

    private void add(HonorReason code, Detail... details) {
        reasons.add(Reason.of(code, details));
    }
}
