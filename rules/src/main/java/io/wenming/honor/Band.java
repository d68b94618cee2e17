package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.number.Decimal;
import java.io.Serializable;

/**
 * A band of a star rating (星级): from a value on, inclusive, a household has this grade.
 *
 * <p>Source: honor rules, section 7 (band).
 *
 * @param least the least value, inclusive
 * @param label the grade
 */
public record Band(Decimal least, Label label) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Band {
        requireNonNull(least, "least");
        requireNonNull(label, "label");
    }
}
