package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Revocations, suspensions and bars, with the other tiers that they reach (honor rules, section 6). */
final class Sanctions {
    private final Rulebook rules;
    private final Fold fold;

    Sanctions(Rulebook rules, Fold fold) {
        this.rules = rules;
        this.fold = fold;
    }

    void revoke(Line line, LocalDate day, Cause cause) {
        revokeOne(line, day, cause);
        Cascade cascade =
                rules.version(day).map(SchemeVersion::revocationCascade).orElse(Cascade.NONE);
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

    void suspend(Line line, LocalDate day, Cause cause, Optional<LocalDate> until) {
        suspendOne(line, day, cause, until);
        Cascade cascade =
                rules.version(day).map(SchemeVersion::suspensionCascade).orElse(Cascade.NONE);
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

    static Optional<LocalDate> suspendedUntil(HonorEvent event, TitleStatus now, Suspension rule) {
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

    static TitleStatus lifted(TitleStatus now, TitleRule rule, LocalDate day, Cause cause) {
        List<StandingBar> left = now.bars().stream()
                .filter(bar -> !bar.isOwn() && !rule.barFollowsSuccessor())
                .toList();
        return now.state() == TitleState.REVOKED
                ? now.inState(TitleState.NONE, day, cause).bars(left).build()
                : ImmutableTitleStatus.builder().from(now).bars(left).build();
    }

    List<StandingBar> bars(Line line, HonorAction after, LocalDate day, Cause cause) {
        return rules.rule(line.now().title(), day).map(TitleRule::bars).orElse(ImmutableList.of()).stream()
                .filter(bar -> bar.after() == after)
                .map(bar -> StandingBar.own(
                        day, bar.length().firstFreeDay(day, rules.scheme().rounds()), cause))
                .toList();
    }

    private List<Line> reached(Line line, Cascade cascade) {
        TierLadder tiers = rules.scheme().tiers();
        Title title = line.now().title();
        return fold.of(line.now().subject()).started().stream()
                .filter(other -> other.now().title().type().equals(title.type())
                        && cascade.reaches(
                                tiers.rank(title.tier()),
                                tiers.rank(other.now().title().tier())))
                .toList();
    }
}
