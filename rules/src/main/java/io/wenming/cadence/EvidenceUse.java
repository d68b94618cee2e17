package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * What became of the evidence (佐证使用情况).
 *
 * @param counted ids of pieces that fill a duty
 * @param surplus ids of pieces that fill none, also those of a unit or kind that nobody asks for
 * @param duplicates number of pieces that repeat another one
 * @param notKnown number of pieces that happened or were recorded after the day of the question
 */
public record EvidenceUse(
        ImmutableSortedSet<String> counted, ImmutableSortedSet<String> surplus, int duplicates, int notKnown)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public EvidenceUse {
        // in natural order, whatever order they came in
        counted = ImmutableSortedSet.copyOf(requireNonNull(counted, "counted"));
        surplus = ImmutableSortedSet.copyOf(requireNonNull(surplus, "surplus"));
        Refusal.unless(duplicates >= 0, "duplicates: %s is negative; give 0 or more", duplicates);
        Refusal.unless(notKnown >= 0, "notKnown: %s is negative; give 0 or more", notKnown);
    }
}
