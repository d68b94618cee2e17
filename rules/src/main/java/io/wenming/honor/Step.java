package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Finding;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One step of a history (沿革): on a day, something made this status. Several steps of one day stand in their order; the
 * last one is what the day reads.
 *
 * @param on the day
 * @param cause the event or timer
 * @param after how the title stood after it
 */
public record Step(LocalDate on, Cause cause, TitleStatus after) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Step {
        requireNonNull(on, "on");
        requireNonNull(cause, "cause");
        requireNonNull(after, "after");
    }

    /** What happened on the day, and how the title stood after it. */
    public Finding finding() {
        return TitleFinding.of(this);
    }

    /** Whether an accepted event of this title itself is the step, with an action. */
    boolean is(HonorAction action) {
        return cause.clock().isEmpty()
                && cause.event().action() == action
                && cause.event().subject().filter(after.subject()::equals).isPresent()
                && cause.event().title().filter(after.title()::equals).isPresent();
    }
}
