package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The timers of titles: when they run, and what they do (honor rules, section 3, table of clocks). */
final class Timers {
    private final HonorScheme scheme;
    private final Fold fold;
    private final Sanctions sanctions;
    private final Map<Title, List<SelfReportWindow>> selfReports = new HashMap<>();

    Timers(HonorScheme scheme, Fold fold, Sanctions sanctions) {
        this.scheme = scheme;
        this.fold = fold;
        this.sanctions = sanctions;
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
            case SUSPENSION_END -> Transitions.move(line, TitleState.AWAITING_REASSESSMENT, day, cause);
            case DEFERRAL_END -> {
                if (now.onDeferralEnd() == DeferralOutcome.REVOKED) {
                    sanctions.revoke(line, day, cause);
                } else {
                    Transitions.move(line, TitleState.EXPIRED, day, cause);
                }
            }
            case WARNING_DEADLINE -> {
                if (now.onDeadline() == DeadlineOutcome.REVOKED) {
                    sanctions.revoke(line, day, cause);
                } else {
                    Suspension rule = scheme.rule(now.title(), day)
                            .map(TitleRule::suspension)
                            .orElseGet(() -> Suspension.builder().build());
                    sanctions.suspend(line, day, cause, rule.period().map(period -> rule.lastDay(day, period)));
                }
            }
            case SELF_REPORT -> Transitions.move(line, TitleState.TERMINATED, day, cause);
            case TERM_END -> Transitions.move(line, TitleState.EXPIRED, day, cause);
            case BAR_END -> Transitions.move(line, TitleState.NONE, day, cause);
        }
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
