package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * A refused event (不予受理): it changed nothing, for one reason, and says what would have been accepted instead.
 *
 * <p>Source: honor rules, section 3.
 *
 * @param event the event as corrected
 * @param reason the first reason that holds
 * @param allowed the actions that would have been accepted for this title then; empty for other than title events
 */
public record RefusedEvent(HonorEvent event, RefusalReason reason, ImmutableSet<HonorAction> allowed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public RefusedEvent {
        requireNonNull(event, "event");
        requireNonNull(reason, "reason");
        requireNonNull(allowed, "allowed");
    }
}
