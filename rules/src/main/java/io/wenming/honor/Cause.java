package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;

/**
 * What made a state (状态成因): an event, or a timer together with the event that had set it. A cascade names the event of
 * the other tier, a conversion the naming of the other type.
 *
 * @param event the event, or the one that set the timer
 * @param clock the timer that ran out; none if the event itself made the state
 */
public record Cause(HonorEvent event, Optional<Clock> clock) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Cause {
        requireNonNull(event, "event");
        requireNonNull(clock, "clock");
    }

    static Cause of(HonorEvent event) {
        return new Cause(event, Optional.empty());
    }

    static Cause of(HonorEvent event, Clock clock) {
        return new Cause(event, Optional.of(clock));
    }
}
