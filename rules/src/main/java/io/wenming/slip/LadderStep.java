package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A step of a ladder (升级链的一级): the slip issued there and the time that it gives.
 *
 * @param rung the slip
 * @param term the time
 */
public record LadderStep(Rung rung, Term term) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that both are given. */
    public LadderStep {
        requireNonNull(rung, "rung");
        requireNonNull(term, "term");
    }
}
