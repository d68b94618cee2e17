package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/** Says how a title stands, what made it stand so, and until when. */
final class TitleFinding {
    private static final Label BAR = Label.of("申报限制", "bar on re-application");
    private static final Label BARRED = Label.of("不得申报", "may not apply");

    private final TitleStatus status;
    private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

    private TitleFinding(TitleStatus status) {
        this.status = status;
    }

    static Finding of(TitleStatus status) {
        TitleFinding told = new TitleFinding(status);
        status.since().ifPresent(day -> told.add(HonorReason.SINCE, Detail.of(day)));
        status.cause().ifPresent(told::addCause);
        if (status.cause().isEmpty()) {
            told.add(HonorReason.NEVER_NAMED);
        }
        return told.standing(status.cause());
    }

    static Finding of(Step step) {
        TitleFinding told = new TitleFinding(step.after());
        told.add(HonorReason.ON, Detail.of(step.on()));
        told.addCause(step.cause());
        return told.standing(Optional.of(step.cause()));
    }

    static Finding of(StandingBar bar) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(Reason.of(HonorReason.SINCE, Detail.of(bar.startsOn())));
        reasons.addAll(CauseReasons.of(bar.cause()));
        bar.takenOverFrom().ifPresent(body -> reasons.add(Reason.of(HonorReason.BAR_FROM, Detail.of(body))));
        reasons.add(bar.firstFreeOn()
                .map(day -> Reason.of(HonorReason.FREE_FROM, Detail.of(day)))
                .orElseGet(() -> Reason.of(HonorReason.FREE_NEVER)));
        return Finding.builder()
                .node(bar.cause().event().id())
                .label(BAR)
                .outcome(Outcome.NOT_MET)
                .value(Detail.of(BARRED))
                .reasons(reasons.build())
                .citation(bar.cause().rule().flatMap(AppliedRule::citation))
                .build();
    }

    private Finding standing(Optional<Cause> cause) {
        addTerm();
        addState();
        addTakingOver();
        addStage();
        return Finding.builder()
                .node(status.title().toString())
                .label(status.title().label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(status.state().label()))
                .reasons(reasons.build())
                .citation(cause.flatMap(Cause::rule).flatMap(AppliedRule::citation))
                .parts(status.bars().stream()
                        .filter(bar -> !isOver(bar))
                        .map(TitleFinding::of)
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** Whether a bar was over before the state began. */
    private boolean isOver(StandingBar bar) {
        return status.since()
                .flatMap(since -> bar.firstFreeOn().filter(free -> !free.isAfter(since)))
                .isPresent();
    }

    private void addCause(Cause cause) {
        reasons.addAll(CauseReasons.of(cause));
        cause.event()
                .subject()
                .filter(subject -> !subject.equals(status.subject()))
                .ifPresent(subject -> add(HonorReason.OF_SUBJECT, Detail.of(subject)));
        cause.event()
                .title()
                .filter(title -> !title.equals(status.title()))
                .ifPresent(title -> add(HonorReason.OF_TITLE, Detail.of(title.label())));
    }

    private void addTerm() {
        if (status.state().isHeld()) {
            status.naming()
                    .filter(naming -> status.cause()
                            .filter(cause -> cause.event().equals(naming))
                            .isEmpty())
                    .ifPresent(naming ->
                            add(HonorReason.NAMED_ON, Detail.of(naming.occurredOn()), Detail.of(naming.id())));
            addDay(status.lastValidDay(), HonorReason.VALID_UNTIL, HonorReason.VALID_OPEN);
        }
    }

    private void addState() {
        switch (status.state()) {
            case SUSPENDED ->
                reasons.add(status.suspendedUntil()
                        .map(day -> Reason.of(HonorReason.SUSPENDED_UNTIL, Detail.of(day), Detail.of(day.plusDays(1))))
                        .orElseGet(() -> Reason.of(HonorReason.SUSPENDED_OPEN)));
            case WARNED -> {
                addDay(status.deadline(), HonorReason.DEADLINE, HonorReason.NO_DEADLINE);
                addAfterwards(
                        status.due(Clock.WARNING_DEADLINE), status.onDeadline().label());
            }
            case DEFERRED -> {
                addDay(status.deferredUntil(), HonorReason.DEFERRED_UNTIL, HonorReason.DEFERRED_OPEN);
                addAfterwards(
                        status.due(Clock.DEFERRAL_END), status.onDeferralEnd().label());
            }
            case NONE, ACTIVE, AWAITING_REASSESSMENT, EXPIRED, TERMINATED, SUCCEEDED, CONVERTED, REVOKED -> {}
        }
    }

    private void addAfterwards(Optional<LocalDate> due, Label brings) {
        due.ifPresent(day -> add(HonorReason.AFTERWARDS, Detail.of(day), Detail.of(brings)));
    }

    private void addTakingOver() {
        status.successor().ifPresent(body -> add(HonorReason.SUCCESSOR, Detail.of(body)));
        if (status.takenOver()) {
            add(HonorReason.TAKEN_OVER);
        }
        if (status.state().isHeld()) {
            status.reidentifiedOn()
                    .ifPresent(day -> add(
                            HonorReason.REIDENTIFIED,
                            Detail.of(day),
                            Detail.of(status.heldSince().orElse(day))));
        }
    }

    private void addStage() {
        if (status.stage() != Stage.NONE) {
            add(HonorReason.STAGE, Detail.of(status.stage().label()));
        }
        status.notice().ifPresent(notice -> reasons.add(notice(notice)));
    }

    static Reason notice(NoticePeriod notice) {
        Detail published = Detail.of(notice.publishedOn());
        return notice.unknownYear()
                .map(year -> Reason.of(HonorReason.NOTICE_END_UNKNOWN, published, Detail.of(Integer.toString(year))))
                .orElseGet(() -> Reason.of(
                        HonorReason.NOTICE,
                        published,
                        Detail.of(notice.lastDay().orElseThrow()),
                        Detail.of(notice.nameableOn().orElseThrow())));
    }

    private void addDay(Optional<LocalDate> day, HonorReason known, HonorReason open) {
        reasons.add(day.map(on -> Reason.of(known, Detail.of(on))).orElseGet(() -> Reason.of(open)));
    }

    private void add(HonorReason code, Detail... details) {
        reasons.add(Reason.of(code, details));
    }
}
