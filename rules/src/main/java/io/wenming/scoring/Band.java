package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * A band (档): values in a range, with every flag set, earn points. Ends are open or closed, as the standard says:
 * 高于 is {@link Range#greaterThan}, 达到 is {@link Range#atLeast}.
 *
 * @param name what the standard calls it, such as A
 * @param when the values, each end open or closed
 * @param requires flags that have to be set as well (附加条件)
 * @param points what it earns, 0 or more
 */
public record Band(String name, Range<Decimal> when, ImmutableSet<FactKey<Boolean>> requires, Points points)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if no value lies in the range, or the points are below 0
     */
    public Band {
        requireNonNull(name, "name");
        if (requireNonNull(when, "when").isEmpty()) {
            throw new IllegalArgumentException(
                    "band '%s': no value lies in %s; give ends that leave room".formatted(name, when));
        }
        requireNonNull(requires, "requires");
        Checks.notNegative("band '" + name + "'", requireNonNull(points, "points"));
    }

    /** A band of values. */
    public static Band of(String name, Range<Decimal> when, Points points) {
        return new Band(name, when, ImmutableSet.of(), points);
    }

    /** The same, only where a flag is set. */
    public Band requiring(FactKey<Boolean> flag) {
        return new Band(
                name,
                when,
                ImmutableSet.<FactKey<Boolean>>builder()
                        .addAll(requires)
                        .add(flag)
                        .build(),
                points);
    }
}
