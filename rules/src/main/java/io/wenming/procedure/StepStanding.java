package io.wenming.procedure;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where one step of a run stands (环节进度). */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class StepStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    StepStanding() {}

    static StepStanding pending(ProcedureStep step) {
        return ImmutableStepStanding.of(step, StepStatus.PENDING, Optional.empty(), Optional.empty());
    }

    static StepStanding skipped(ProcedureStep step) {
        return ImmutableStepStanding.of(step, StepStatus.SKIPPED, Optional.empty(), Optional.empty());
    }

    /** The step. */
    @Value.Parameter
    public abstract ProcedureStep step();

    /** Done, skipped, made up or still to come. */
    @Value.Parameter
    public abstract StepStatus status();

    /** The day on which it was done or made up. */
    @Value.Parameter
    public abstract Optional<LocalDate> doneOn();

    /**
     * The deadline, which is still in time: of a step that is done, the one that it had; of the next one, the one that it
     * has. Others have none, or none yet.
     */
    @Value.Parameter
    public abstract Optional<LocalDate> dueOn();

    StepStanding due(Optional<LocalDate> deadline) {
        return ImmutableStepStanding.of(step(), status(), doneOn(), deadline);
    }

    /** Whether it was skipped and may not be left out: it has to be made up. */
    public boolean isMissing() {
        return status() == StepStatus.SKIPPED && !step().optional();
    }

    /** Whether it was done after its deadline. */
    public boolean isLate() {
        return doneOn().isPresent()
                && dueOn().filter(due -> doneOn().get().isAfter(due)).isPresent();
    }
}
