package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.label.Texts;
import java.io.Serializable;

/**
 * A subordinate of a subject (下属单位), such as a village of a town: what it holds is read from the register, and titles that
 * the register does not have can be told beside it.
 *
 * <p>Source: honor rules, section 4 (share).
 *
 * @param id the id of the subordinate, not blank
 * @param alsoHeld titles that it holds outside of the register
 */
public record Subordinate(String id, ImmutableSet<Title> alsoHeld) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Subordinate {
        Texts.check("id", id);
        alsoHeld = ImmutableSet.copyOf(alsoHeld);
    }

    /** One whose titles stand in the register. */
    public static Subordinate of(String id, Title... alsoHeld) {
        return new Subordinate(id, ImmutableSet.copyOf(alsoHeld));
    }
}
