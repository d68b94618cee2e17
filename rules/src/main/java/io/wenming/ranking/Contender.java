package io.wenming.ranking;

import static java.util.Objects.requireNonNull;

import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;

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
}
