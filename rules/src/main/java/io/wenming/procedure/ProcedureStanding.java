package io.wenming.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.wenming.finding.Finding;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a run stands on a day (闭环进度): its steps, and what follows from them. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class ProcedureStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    ProcedureStanding() {}

    /** The procedure. */
    @Value.Parameter
    public abstract Procedure procedure();

    /** The run. */
    @Value.Parameter
    public abstract ProcedureRun run();

    /** The end of this day is when it stands so. */
    @Value.Parameter
    public abstract LocalDate asOf();

    /** Every step with where it stands, in order. */
    @Value.Parameter
    public abstract ImmutableList<StepStanding> steps();

    /** The rounds begun (轮次); 0 before the first step. */
    @Value.Parameter
    public abstract int rounds();

    /** How often the last step was reached. */
    @Value.Parameter
    public abstract int completed();

    /** Records that do not fit, in order. */
    @Value.Parameter
    public abstract ImmutableList<StepViolation> violations();

    /** The year whose working days a deadline needs and that is not published; then no step has a deadline. */
    @Value.Parameter
    public abstract OptionalInt unknownYear();

    /** Not started, running or complete. */
    public ProcedureState state() {
        if (current().isEmpty()) {
            return ProcedureState.NOT_STARTED;
        }
        return steps().get(steps().size() - 1).status() == StepStatus.PENDING
                ? ProcedureState.RUNNING
                : ProcedureState.COMPLETE;
    }

    /** 当前环节 the step that the run has come to; absent before the first. */
    public Optional<StepStanding> current() {
        return Lists.reverse(steps()).stream()
                .filter(step -> step.status() != StepStatus.PENDING)
                .findFirst();
    }

    /** 下一环节 the next step that may not be left out, with its actor and its deadline; absent when complete. */
    public Optional<StepStanding> next() {
        return steps().stream()
                .filter(step ->
                        step.status() == StepStatus.PENDING && !step.step().optional())
                .findFirst();
    }

    /** 缺项 the steps of this round that were skipped and have to be made up. */
    public ImmutableList<StepStanding> missing() {
        return steps().stream().filter(StepStanding::isMissing).collect(ImmutableList.toImmutableList());
    }

    /** 闭环 whether it is complete and nothing is missing. */
    public boolean isClosed() {
        return state() == ProcedureState.COMPLETE && missing().isEmpty();
    }

    /** 超期 the first day on which the next step was late; absent while it is in time or has no deadline. */
    public Optional<LocalDate> overdueSince() {
        return next().flatMap(StepStanding::dueOn)
                .filter(dueOn -> asOf().isAfter(dueOn))
                .map(dueOn -> dueOn.plusDays(1));
    }

    /** Whether it is closed and why, with a part for every step. */
    public Finding finding() {
        return ProcedureFinding.of(this);
    }
}
