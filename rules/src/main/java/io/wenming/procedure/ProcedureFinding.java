package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;

/** Says how a run stands. */
final class ProcedureFinding {
    private ProcedureFinding() {}

    static Finding of(ProcedureStanding standing) {
        return Finding.builder()
                .node(standing.run().id())
                .label(standing.procedure().label())
                .outcome(standing.isClosed() ? Outcome.MET : Outcome.NOT_MET)
                .value(Detail.of(standing.state().label()))
                .reasons(reasons(standing))
                .citation(standing.procedure().citation())
                .parts(standing.steps().stream().map(ProcedureFinding::step).collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static ImmutableList<Reason> reasons(ProcedureStanding standing) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (standing.rounds() > 1) {
            reasons.add(Reason.of(ProcedureReason.ROUND, Detail.of(standing.rounds())));
        }
        standing.next().ifPresent(next -> reasons.add(next(next)));
        standing.overdueSince().ifPresent(day -> reasons.add(Reason.of(ProcedureReason.OVERDUE, Detail.of(day))));
        standing.unknownYear().ifPresent(year -> reasons.add(Reason.of(ProcedureReason.UNKNOWN_YEAR, Detail.of(year))));
        standing.missing()
                .forEach(step -> reasons.add(
                        Reason.of(ProcedureReason.MISSING, Detail.of(step.step().label()))));
        standing.violations().forEach(violation -> reasons.add(violation(violation, standing.procedure())));
        return reasons.build();
    }

    private static Reason next(StepStanding next) {
        Detail step = Detail.of(next.step().label());
        return next.step()
                .actor()
                .map(actor -> Reason.of(ProcedureReason.NEXT_BY, step, Detail.of(actor)))
                .orElseGet(() -> Reason.of(ProcedureReason.NEXT, step));
    }

    private static Reason violation(StepViolation violation, Procedure procedure) {
        String id = violation.record().step();
        Label step = procedure.steps().stream()
                .filter(known -> known.id().equals(id))
                .map(ProcedureStep::label)
                .findFirst()
                .orElseGet(() -> Label.of(id.isBlank() ? "-" : id));
        return Reason.of(
                ProcedureReason.VIOLATION,
                Detail.of(violation.record().id()),
                Detail.of(step),
                Detail.of(violation.kind().label()));
    }

    private static Finding step(StepStanding standing) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        switch (standing.status()) {
            case PENDING -> reasons.add(Reason.of(ProcedureReason.PENDING));
            case SKIPPED -> reasons.add(Reason.of(ProcedureReason.SKIPPED));
            case DONE ->
                standing.doneOn().ifPresent(day -> reasons.add(Reason.of(ProcedureReason.DONE, Detail.of(day))));
            case MADE_UP ->
                standing.doneOn().ifPresent(day -> reasons.add(Reason.of(ProcedureReason.MADE_UP, Detail.of(day))));
        }
        standing.dueOn()
                .ifPresent(day -> reasons.add(
                        Reason.of(standing.isLate() ? ProcedureReason.LATE : ProcedureReason.DUE, Detail.of(day))));
        return Finding.builder()
                .node(standing.step().id())
                .label(standing.step().label())
                .outcome(outcome(standing))
                .reasons(reasons.build())
                .build();
    }

    private static Outcome outcome(StepStanding standing) {
        return switch (standing.status()) {
            case PENDING -> Outcome.NOT_EVALUATED;
            case SKIPPED -> standing.isMissing() ? Outcome.NOT_MET : Outcome.NOT_APPLICABLE;
            case DONE, MADE_UP -> Outcome.MET;
        };
    }
}
