package io.wenming.procedure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A way back (回路): after one step a run may go on with an earlier one, or with the same again, which begins a new round.
 *
 * @param from id of the step that the run has come to
 * @param to id of the step that it goes on with
 */
public record Loop(String from, String to) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that both are given. */
    public Loop {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
