package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A list of incidents or awards (问题清单); an empty one says that nothing was found, which is not the same as not reported.
 *
 * @param entries the incidents, in the order given
 */
public record Incidents(ImmutableList<Incident> entries) implements Serializable {
    /** Looked, and found nothing. */
    public static final Incidents NONE = new Incidents(ImmutableList.of());

    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Incidents {
        requireNonNull(entries, "entries");
    }

    /** A list of incidents. */
    public static Incidents of(Incident... entries) {
        return new Incidents(ImmutableList.copyOf(entries));
    }

    /** How often a kind happened. */
    public long times(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(requireNonNull(kind, "kind")))
                .mapToLong(Incident::times)
                .sum();
    }
}
