package io.wenming.slip;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The next thing to do about a problem (待办): what, by whom, until when, and what follows otherwise. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class SlipTask implements Serializable {
    private static final long serialVersionUID = 1L;

    SlipTask() {}

    /** What has to be done. */
    @Value.Parameter
    public abstract SlipAction action();

    /** Who owes it: the responsible unit, or the one that supervises, if that is known. */
    @Value.Parameter
    public abstract Optional<String> owedBy();

    /** 责任领导 who leads the responsible unit in this; absent where the unit does not owe it. */
    @Value.Parameter
    public abstract Optional<String> lead();

    /** The deadline of a rectification, which may have passed; checks and acceptance have none. */
    @Value.Parameter
    public abstract Optional<LocalDate> until();

    /** The slip that follows after the deadline; absent on the last rung. */
    @Value.Parameter
    public abstract Optional<Rung> otherwise();

    static SlipTask of(SlipStanding standing) {
        Problem problem = standing.problem();
        if (standing.state() == ProblemState.OPEN) {
            return ImmutableSlipTask.of(
                    SlipAction.RECTIFY,
                    Optional.of(problem.unit()),
                    problem.lead(),
                    Optional.of(standing.current().dueOn()),
                    standing.ladder().above(standing.level()));
        }
        return ImmutableSlipTask.of(
                standing.lacksCheck() ? SlipAction.CHECK : SlipAction.ACCEPT,
                problem.supervisor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
