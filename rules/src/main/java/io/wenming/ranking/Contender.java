package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be ranked (参评对象).
 *
 * @param id id of the subject
 * @param group the group (分组) inside which it is ranked
 * @param score the exact score; without one there is no rank
 */
public record Contender(String id, String group, Optional<Fraction> score) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Contender {
        requireNonNull(id, "id");
        requireNonNull(group, "group");
        requireNonNull(score, "score");
    }

    private Object writeReplace() {
        return new Stored(id, group, score.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(String id, String group, @Nullable Fraction score) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Contender(id, group, Optional.ofNullable(score));
        }
    }
}
