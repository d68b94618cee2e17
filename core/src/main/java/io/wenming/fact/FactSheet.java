package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * The facts of one subject with its id (测评表), as they come from a file or table.
 *
 * @param subject id of the subject, not blank
 * @param facts its facts
 */
public record FactSheet(String subject, Facts facts) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public FactSheet {
        requireNonNull(facts, "facts");
        Texts.check("subject", subject);
    }
}
