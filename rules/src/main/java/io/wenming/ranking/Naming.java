package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who of a group is named, first or last (先进、后进). Equal contenders are named together.
 *
 * @param places how many are named, 1 or more
 * @param line among the first: the least value (inclusive); among the last: the value that one has to be below
 */
public record Naming(int places, Optional<Points> line) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the places are below 1
     */
    public Naming {
        requireNonNull(line, "line");
        if (places < 1) {
            throw Refusal.of("places: %s is out of range; give 1 or more", places);
        }
    }

    private Object writeReplace() {
        return new Stored(places, line.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(int places, @Nullable Points line) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Naming(places, Optional.ofNullable(line));
        }
    }
}
