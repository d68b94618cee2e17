package io.wenming.honor;

import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What made a state (状态成因): an event, or a timer together with the event that had set it. A cascade names the event of
 * the other tier, a conversion the naming of the other type.
 */
@DomainStyle
@Value.Immutable
public abstract class Cause implements Serializable {
    private static final long serialVersionUID = 1L;

    Cause() {}

    /** The event, or the one that set the timer. */
    public abstract HonorEvent event();

    /** The timer that ran out; none if the event itself made the state. */
    public abstract Optional<Clock> clock();

    /** The rule that fixed it, of the day of the event; none if none applied, as after a structural change. */
    public abstract Optional<AppliedRule> rule();

    static Cause of(HonorEvent event, Optional<AppliedRule> rule) {
        return ImmutableCause.builder().event(event).rule(rule).build();
    }

    static Cause of(HonorEvent event, Clock clock, Optional<AppliedRule> rule) {
        return ImmutableCause.builder().event(event).clock(clock).rule(rule).build();
    }
}
