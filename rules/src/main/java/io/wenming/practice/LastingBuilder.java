package io.wenming.practice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the builders of lasting records have in common.
 *
 * @param <B> the builder
 */
interface LastingBuilder<B> extends DatedBuilder<B> {
    /** Gives the end. */
    B ended(Ending ending);

    /** Gives the end, if there is one. */
    B ended(Optional<? extends Ending> ending);

    /** Gives the first day on which it is no more, recorded on that day. */
    default B endedOn(LocalDate day) {
        return ended(Ending.on(day));
    }
}
