package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What accepted events and timers do to titles (honor rules, sections 3 and 6). */
final class Transitions {
    private final HonorScheme scheme;
    private final Fold fold;
    private final Map<Title, List<SelfReportWindow>> selfReports = new HashMap<>();

    Transitions(HonorScheme scheme, Fold fold) {
        this.scheme = scheme;
        this.fold = fold;
    }

    void apply(HonorEvent event, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        Cause cause = Cause.of(event);
        TitleStatus now = line.now();
        switch (event.action()) {
            case APPLY -> line.step(day, cause, now.atStage(Stage.APPLIED));
            case RECOMMEND -> line.step(day, cause, now.atStage(Stage.RECOMMENDED));
            case NOMINATE -> line.step(day, cause, now.atStage(Stage.NOMINEE));
            case ASSESS -> line.step(day, cause, now.atStage(Stage.CANDIDATE));
            case PUBLICIZE -> line.step(day, cause, now.atStage(Stage.ON_NOTICE));
            case REJECT, OBJECTION_UPHELD -> line.step(day, cause, now.atStage(Stage.NONE));
            case NAME -> name(event, line, rule);
            case REVIEW_PASS ->
                line.step(
                        day,
                        cause,
                        now.state() == TitleState.ACTIVE
                                ? now
                                : now.inState(TitleState.ACTIVE, day, cause).build());
            case REASSESS_PASS -> move(line, TitleState.ACTIVE, day, cause);
            case WARN ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.WARNED, day, cause)
                                .deadline(event.deadline()
                                        .or(() -> rule.review().rectify().map(day::plus)))
                                .onDeadline(rule.review().onDeadline())
                                .build());
            case NOT_RETAINED ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.DEFERRED, day, cause)
                                .deferredUntil(rule.review().defer().map(day::plus))
                                .onDeferralEnd(rule.review().onDeferralEnd())
                                .build());
            case SUSPEND -> suspend(line, day, cause, suspendedUntil(event, now, rule.suspension()));
            case REVOKE -> revoke(line, day, cause);
            case RANKED_OUT ->
                line.step(
                        day,
                        cause,
                        now.inState(TitleState.EXPIRED, day, cause)
                                .addAllBars(bars(line, HonorAction.RANKED_OUT, day, cause))
                                .build());
            case MIGRATE -> move(line, TitleState.CONVERTED, day, cause);
            case LIFT_BAR -> line.step(day, cause, lifted(now, rule, day, cause));
            case REIDENTIFY -> reidentify(event, line, rule);
            default -> line.step(day, cause, now);
        }
    }

    private void name(HonorEvent event, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        Cause cause = Cause.of(event);
        line.step(
                day,
                cause,
                line.now()
                        .inState(TitleState.ACTIVE, day, cause)
                        .stage(Stage.NONE)
                        .naming(event)
                        .namedOn(day)
                        .lastValidDay(
                                rule.term().lastValidDay(day, event.round().flatMap(scheme::round)))
                        .bars(ImmutableList.of())
                        .build());
        Title named = line.now().title();
        scheme.version(day).map(SchemeVersion::conversions).orElse(ImmutableList.of()).stream()
                .filter(conversion -> conversion.onNamed().equals(named.type()))
                .forEach(conversion -> fold.linesOf(line.now().subject()).stream()
                        .filter(other -> other.now().title().equals(Title.of(conversion.ends(), named.tier()))
                                && other.now().state().isHeld())
                        .forEach(other -> move(other, TitleState.CONVERTED, day, cause)));
    }

    private void reidentify(HonorEvent event, Line line, TitleRule rule) {
        LocalDate day = event.occurredOn();
        Cause cause = Cause.of(event);
        Line old = fold.predecessor(event).orElseThrow();
        TitleStatus left = old.now();
        old.step(
                day,
                cause,
                ImmutableTitleStatus.builder().from(left).takenOver(true).build());
        ImmutableTitleStatus.Builder taken = line.now()
                .inState(TitleState.ACTIVE, day, cause)
                .naming(left.naming())
                .reidentifiedOn(day);
        if (rule.reidentification() == Reidentification.INHERIT) {
            LocalDate lastDay = left.since().orElseThrow().minusDays(1);
            taken.namedOn(left.namedOn())
                    .lastValidDay(left.lastValidDay())
                    .heldSince(Line.runStart(old.steps(), lastDay, TitleState::isUsable)
                            .orElse(day));
        } else {
            taken.namedOn(day)
                    .lastValidDay(rule.term().lastValidDay(day, event.round().flatMap(scheme::round)))
                    .heldSince(day);
        }
        line.step(day, cause, taken.build());
    }

    /** Changes the titles of a body; whether the body ends. */
    boolean restructure(HonorEvent event, List<Line> own) {
        LocalDate day = event.occurredOn();
        Cause cause = Cause.of(event);
        String subject = event.subject().orElseThrow();
        boolean mayStay = event.action() == HonorAction.REORGANIZE || event.action() == HonorAction.REDISTRICT;
        boolean survives =
                event.into().contains(subject) || (mayStay && event.into().isEmpty() && !event.ends());
        Optional<String> successor =
                event.into().stream().filter(other -> !other.equals(subject)).findFirst();
        for (Line line : own) {
            passOnBars(event, line, subject);
            TitleStatus now = line.now();
            if (now.state().isHeld()) {
                StructuralMode mode = scheme.rule(now.title(), day)
                        .map(rule -> rule.onStructural(event.action()))
                        .orElse(StructuralMode.TERMINATE);
                if (mode == StructuralMode.SUCCEED && successor.isPresent()) {
                    line.step(
                            day,
                            cause,
                            now.inState(TitleState.SUCCEEDED, day, cause)
                                    .successor(successor)
                                    .build());
                    fold.succeed(successor.get(), line);
                } else if (mode != StructuralMode.KEEP || !survives) {
                    move(line, TitleState.TERMINATED, day, cause);
                }
            }
            if (!survives && line.now().stage() != Stage.NONE) {
                line.step(day, cause, line.now().atStage(Stage.NONE));
            }
        }
        return !survives;
    }

    private void passOnBars(HonorEvent event, Line line, String subject) {
        LocalDate day = event.occurredOn();
        List<StandingBar> passed = line.now().bars().stream()
                .filter(bar -> bar.standsOn(day))
                .map(bar -> bar.passedOn(day, subject))
                .toList();
        if (!passed.isEmpty()) {
            event.into().stream().filter(other -> !other.equals(subject)).forEach(other -> {
                fold.advance(other, day);
                Line heir = fold.line(other, line.now().title());
                heir.step(
                        day,
                        Cause.of(event),
                        ImmutableTitleStatus.builder()
                                .from(heir.now())
                                .addAllBars(passed)
                                .build());
            });
        }
    }

    /** The days after a day on which a timer of this title runs; a timer that is overdue counts. */
    List<LocalDate> dueDays(TitleStatus status, LocalDate after) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (Clock clock : Clock.values()) {
            status.due(clock).ifPresent(days::add);
        }
        selfReports(status.title()).stream()
                .map(window -> window.deadline().plusDays(1))
                .filter(day -> day.isAfter(after))
                .forEach(days::add);
        return days.build();
    }

    boolean isDue(TitleStatus status, Clock clock, LocalDate day, boolean atStart) {
        if (clock == Clock.SELF_REPORT) {
            return atStart && status.state().isUsable() && owesReport(status, day);
        }
        return status.due(clock).filter(due -> !due.isAfter(day)).isPresent();
    }

    private boolean owesReport(TitleStatus status, LocalDate day) {
        return selfReports(status.title()).stream()
                .filter(window -> window.deadline().plusDays(1).equals(day)
                        && status.namedOn().orElseThrow().isBefore(window.opensOn()))
                .anyMatch(window -> fold.line(status.subject(), status.title()).steps().stream()
                        .noneMatch(step -> step.is(HonorAction.SELF_REPORT) && window.contains(step.on())));
    }

    void tick(Line line, Clock clock, LocalDate day) {
        TitleStatus now = line.now();
        HonorEvent setter =
                (clock == Clock.TERM_END ? now.naming() : now.cause().map(Cause::event)).orElseThrow();
        Cause cause = Cause.of(setter, clock);
        switch (clock) {
            case SUSPENSION_END -> move(line, TitleState.AWAITING_REASSESSMENT, day, cause);
            case DEFERRAL_END -> {
                if (now.onDeferralEnd() == DeferralOutcome.REVOKED) {
                    revoke(line, day, cause);
                } else {
                    move(line, TitleState.EXPIRED, day, cause);
                }
            }
            case WARNING_DEADLINE -> {
                if (now.onDeadline() == DeadlineOutcome.REVOKED) {
                    revoke(line, day, cause);
                } else {
                    Suspension rule = scheme.rule(now.title(), day)
                            .map(TitleRule::suspension)
                            .orElseGet(() -> Suspension.builder().build());
                    suspend(line, day, cause, rule.period().map(period -> rule.lastDay(day, period)));
                }
            }
            case SELF_REPORT -> move(line, TitleState.TERMINATED, day, cause);
            case TERM_END -> move(line, TitleState.EXPIRED, day, cause);
            case BAR_END -> move(line, TitleState.NONE, day, cause);
        }
    }

    private static void move(Line line, TitleState state, LocalDate day, Cause cause) {
        line.step(day, cause, line.now().inState(state, day, cause).build());
    }

    private void revoke(Line line, LocalDate day, Cause cause) {
        revokeOne(line, day, cause);
        Cascade cascade =
                scheme.version(day).map(SchemeVersion::revocationCascade).orElse(Cascade.NONE);
        reached(line, cascade).stream()
                .filter(other -> other.now().state().isHeld())
                .forEach(other -> revokeOne(other, day, cause));
    }

    private void revokeOne(Line line, LocalDate day, Cause cause) {
        List<StandingBar> standing = ImmutableList.<StandingBar>builder()
                .addAll(line.now().bars())
                .addAll(bars(line, HonorAction.REVOKE, day, cause))
                .build();
        List<Optional<LocalDate>> ends = standing.stream()
                .filter(bar -> bar.isOwn() && bar.standsOn(day))
                .map(StandingBar::firstFreeOn)
                .toList();
        Optional<LocalDate> latest = ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
        line.step(
                day,
                cause,
                line.now()
                        .inState(TitleState.REVOKED, day, cause)
                        .bars(standing)
                        .barEndsOn(latest)
                        .build());
    }

    private void suspend(Line line, LocalDate day, Cause cause, Optional<LocalDate> until) {
        suspendOne(line, day, cause, until);
        Cascade cascade =
                scheme.version(day).map(SchemeVersion::suspensionCascade).orElse(Cascade.NONE);
        reached(line, cascade).stream()
                .filter(other -> other.now().state().isUsable())
                .forEach(other -> suspendOne(other, day, cause, until));
    }

    private static void suspendOne(Line line, LocalDate day, Cause cause, Optional<LocalDate> until) {
        line.step(
                day,
                cause,
                line.now()
                        .inState(TitleState.SUSPENDED, day, cause)
                        .suspendedUntil(until)
                        .build());
    }

    private static Optional<LocalDate> suspendedUntil(HonorEvent event, TitleStatus now, Suspension rule) {
        LocalDate day = event.occurredOn();
        Optional<Period> period =
                event.openEnded() ? Optional.empty() : event.period().or(rule::period);
        Optional<LocalDate> fresh = period.map(length -> rule.lastDay(day, length));
        if (now.state() != TitleState.SUSPENDED) {
            return fresh;
        }
        Optional<LocalDate> old = now.suspendedUntil();
        return switch (rule.secondGround()) {
            case KEEP -> old;
            case RESTART -> old.flatMap(end -> fresh.map(other -> other.isAfter(end) ? other : end));
            case EXTEND -> old.flatMap(end -> period.map(end::plus));
        };
    }

    private static TitleStatus lifted(TitleStatus now, TitleRule rule, LocalDate day, Cause cause) {
        List<StandingBar> left = now.bars().stream()
                .filter(bar -> !bar.isOwn() && !rule.barFollowsSuccessor())
                .toList();
        return now.state() == TitleState.REVOKED
                ? now.inState(TitleState.NONE, day, cause).bars(left).build()
                : ImmutableTitleStatus.builder().from(now).bars(left).build();
    }

    private List<StandingBar> bars(Line line, HonorAction after, LocalDate day, Cause cause) {
        return scheme.rule(line.now().title(), day).map(TitleRule::bars).orElse(ImmutableList.of()).stream()
                .filter(bar -> bar.after() == after)
                .map(bar -> StandingBar.own(day, bar.length().firstFreeDay(day, scheme.rounds()), cause))
                .toList();
    }

    private List<Line> reached(Line line, Cascade cascade) {
        TierLadder tiers = scheme.tiers();
        Title title = line.now().title();
        return fold.linesOf(line.now().subject()).stream()
                .filter(other -> other.now().title().type().equals(title.type())
                        && cascade.reaches(
                                tiers.rank(title.tier()),
                                tiers.rank(other.now().title().tier())))
                .toList();
    }

    private List<SelfReportWindow> selfReports(Title title) {
        return selfReports.computeIfAbsent(
                title,
                key -> scheme.versions().stream()
                        .flatMap(version -> version.titles().stream())
                        .flatMap(rule -> rule.review().selfReports().stream())
                        .distinct()
                        .filter(window -> scheme.rule(key, window.deadline())
                                .filter(rule -> rule.review().selfReports().contains(window))
                                .isPresent())
                        .toList());
    }
}
