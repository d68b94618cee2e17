package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.record.RecordRef;
import java.io.Serializable;

/**
 * A member of an answer (覆盖情况): what of the population it is, the records that it counts by, and how much it weighs.
 *
 * @param id id, code or word
 * @param name what it is called; masked for households and persons
 * @param division where it is
 * @param evidence the records behind it; none if it is missing
 * @param whole how much it weighs in the share: 1, or its people; 0 or more
 * @param covered how much of that is covered, 0 to {@code whole}
 * @param isWeighed whether its people are known; else it weighs nothing and there is no share
 */
public record CoverageMember(
        String id,
        Label name,
        Division division,
        ImmutableList<RecordRef> evidence,
        long whole,
        long covered,
        boolean isWeighed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if more is covered than there is
     */
    public CoverageMember {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(division, "division");
        requireNonNull(evidence, "evidence");
        Refusal.unless(
                covered >= 0 && covered <= whole,
                "member '%s': %s of %s are covered; give 0 to %s",
                id,
                covered,
                whole,
                whole);
    }
}
