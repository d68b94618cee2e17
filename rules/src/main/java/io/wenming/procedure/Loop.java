package io.wenming.procedure;

import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * A way back (回路): after one step a run may go on with an earlier one, or with the same again, which begins a new round.
 *
 * @param from id of the step that the run has come to
 * @param to id of the step that it goes on with
 */
public record Loop(String from, String to) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks that both are given.
     *
     * @throws IllegalArgumentException if one is blank or cannot stand in a document
     */
    public Loop {
        Texts.check("from", from);
        Texts.check("to", to);
    }
}
