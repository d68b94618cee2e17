package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A problem and the ladder that it climbs (台账条目): terms may differ from problem to problem.
 *
 * @param ladder the ladder
 * @param problem the problem
 */
public record BookEntry(Ladder ladder, Problem problem) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that the problem can start on the ladder.
     *
     * @throws IllegalArgumentException if it starts on a rung, or has an importance, that the ladder does not know
     */
    public BookEntry {
        requireNonNull(ladder, "ladder");
        ladder.start(requireNonNull(problem, "problem"));
    }
}
