package io.wenming.cadence;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How one unit stands with one duty (办理情况): the status and the evidence behind it. */
@DomainStyle
@Value.Immutable(builder = false, copy = false)
public abstract class DutyStanding implements Serializable {
    private static final long serialVersionUID = 1L;

    DutyStanding() {}

    /** Id of the unit that owes the duty. */
    @Value.Parameter
    public abstract String unit();

    /** The duty. */
    @Value.Parameter
    public abstract Duty duty();

    /** The status. */
    @Value.Parameter
    public abstract DutyStatus status();

    /** The piece that fills the duty; present when it is done. */
    @Value.Parameter
    public abstract Optional<Evidence> by();

    /** Whether it counts in the rates of a day: due by then, and not waived. */
    public boolean isMatured(LocalDate asOf) {
        return !duty().dueOn().isAfter(asOf) && status() != DutyStatus.WAIVED;
    }
}
