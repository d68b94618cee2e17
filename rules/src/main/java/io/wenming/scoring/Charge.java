package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of incident costs (扣分标准).
 *
 * @param each points off each time, 0 or more
 * @param atMost the most that this kind takes off (单项扣分上限), 0 or more
 */
public record Charge(Points each, Optional<Points> atMost) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if an amount is below 0
     */
    public Charge {
        Checks.notNegative("each", requireNonNull(each, "each"));
        requireNonNull(atMost, "atMost").ifPresent(most -> Checks.notNegative("atMost", most));
    }

    private Object writeReplace() {
        return new Stored(each, atMost.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(Points each, @Nullable Points atMost) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Charge(each, Optional.ofNullable(atMost));
        }
    }
}
