package io.wenming.examples.spring;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.wenming.scoring.Standard;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The standards of one moment (在用测评体系). A shelf never changes; another one takes its place. Who asks for a standard once and
 * keeps it cannot see two versions.
 *
 * @param standards by id
 */
record StandardShelf(ImmutableSortedMap<String, Standard> standards) {
    /**
     * A shelf of standards.
     *
     * @throws IllegalArgumentException if two have one id
     */
    static StandardShelf of(Iterable<Standard> standards) {
        return new StandardShelf(
                ImmutableSortedMap.copyOf(Maps.uniqueIndex(standards, Standard::id), Comparator.naturalOrder()));
    }

    /** The standard with an id that is in force on a day; without one the answer is 404. */
    Standard inForce(String id, LocalDate asOf) {
        Standard standard = standards.get(id);
        if (standard == null) {
            throw Refusals.notFound("standard: '%s' is not known; give one of %s".formatted(id, standards.keySet()));
        }
        if (!standard.isInForceOn(asOf)) {
            throw Refusals.notFound("standard '%s': version %s is not in force on %s; give a day in force"
                    .formatted(id, standard.version(), asOf));
        }
        return standard;
    }

    /** Id and version of each: {@code [campus-point 2020, unit-shaanxi-2017 2017]}. */
    @Override
    public String toString() {
        return standards.values().stream()
                .map(standard -> standard.id() + " " + standard.version())
                .toList()
                .toString();
    }
}
