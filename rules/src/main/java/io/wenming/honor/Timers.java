package io.wenming.honor;

import java.time.LocalDate;

/** The timers of titles: when they run, and what they do (honor rules, section 3, table of clocks). */
final class Timers {
    private final Rulebook rules;
    private final Sanctions sanctions;

    Timers(Rulebook rules, Sanctions sanctions) {
        this.rules = rules;
        this.sanctions = sanctions;
    }

    /** The first day after a day on which a timer of this title runs; one that is overdue counts. */
    LocalDate next(Line line, LocalDate after) {
        LocalDate next = line.due();
        for (SelfReportWindow window : line.selfReports()) {
            LocalDate day = window.deadline().plusDays(1);
            next = day.isAfter(after) && day.isBefore(next) ? day : next;
        }
        return next;
    }

    boolean isDue(Line line, Clock clock, LocalDate day, boolean atStart) {
        TitleStatus status = line.now();
        if (clock == Clock.SELF_REPORT) {
            return atStart && status.state().isUsable() && owesReport(line, day);
        }
        return !line.due().isAfter(day)
                && status.due(clock).filter(due -> !due.isAfter(day)).isPresent();
    }

    private boolean owesReport(Line line, LocalDate day) {
        TitleStatus status = line.now();
        return line.selfReports().stream()
                .filter(window -> window.deadline().plusDays(1).equals(day)
                        && status.namedOn().orElseThrow().isBefore(window.opensOn()))
                .anyMatch(window -> line.steps().stream()
                        .noneMatch(step -> step.is(HonorAction.SELF_REPORT) && window.contains(step.on())));
    }

    void tick(Line line, Clock clock, LocalDate day) {
        TitleStatus now = line.now();
        HonorEvent setter =
                (clock == Clock.TERM_END ? now.naming() : now.cause().map(Cause::event)).orElseThrow();
        LocalDate fixedOn = clock == Clock.SELF_REPORT ? day.minusDays(1) : setter.occurredOn();
        Cause cause = Cause.of(setter, clock, rules.applied(now.title(), fixedOn));
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
                    Suspension rule = rules.rule(now.title(), day)
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
}
