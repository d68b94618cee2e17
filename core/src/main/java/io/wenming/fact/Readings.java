package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Decimal;
import java.io.Serializable;

/**
 * Readings (测值): one number for each thing that was measured, such as the days that each case took, in their order. None
 * says that nothing was measured, which is not the same as not reported.
 *
 * @param values the numbers
 */
public record Readings(ImmutableList<Decimal> values) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Readings {
        requireNonNull(values, "values");
    }

    /** Readings of numbers in order. */
    public static Readings of(Decimal... values) {
        return new Readings(ImmutableList.copyOf(values));
    }

    /** How many numbers there are. */
    public int size() {
        return values.size();
    }
}
