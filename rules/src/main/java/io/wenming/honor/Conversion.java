package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.creation.CreationType;
import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * A conversion (转类): a naming of one type ends the held title of another at the same tier. A school that is named a
 * civilized campus is no longer a civilized unit.
 *
 * <p>Source: honor rules, section 6 (conversion).
 *
 * @param onNamed the type whose naming converts
 * @param ends the type whose title ends
 */
public record Conversion(CreationType onNamed, CreationType ends) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the types.
     *
     * @throws IllegalArgumentException if they are the same
     */
    public Conversion {
        requireNonNull(onNamed, "onNamed");
        requireNonNull(ends, "ends");
        Refusal.unless(!onNamed.equals(ends), "conversion: %s would end itself; give two types", onNamed);
    }
}
