package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A list of incidents or awards (问题清单); an empty one says that nothing was found, which is not the same as not reported.
 *
 * <pre>{@code
 * Incidents.of(Incident.of("complaint", 3), Incident.of("late_report", 1)).times("complaint");   // 3
 * }</pre>
 */
public final class Incidents implements Serializable {
    /** Looked, and found nothing. */
    public static final Incidents NONE = new Incidents(ImmutableList.of());

    private static final long serialVersionUID = 1L;

    private final ImmutableList<Incident> entries;
    // what the most usual list says, one entry of which only kind and times are known: bulk work then reads one object
    // where it would read three; null and 0 for any other list
    private final @Nullable String onlyKind;
    private final int onlyTimes;

    private Incidents(ImmutableList<Incident> entries) {
        this.entries = entries;
        boolean only = entries.size() == 1 && entries.get(0).isPlain();
        this.onlyKind = only ? entries.get(0).kind() : null;
        this.onlyTimes = only ? entries.get(0).times() : 0;
    }

    /** A list of incidents, in the order given. */
    public static Incidents of(Incident... entries) {
        return new Incidents(ImmutableList.copyOf(entries));
    }

    /** A list of incidents, in the order given. */
    public static Incidents copyOf(Iterable<Incident> entries) {
        return new Incidents(ImmutableList.copyOf(requireNonNull(entries, "entries")));
    }

    /** The incidents, in the order given. */
    public ImmutableList<Incident> entries() {
        return entries;
    }

    /** How often a kind happened. */
    public long times(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(requireNonNull(kind, "kind")))
                .mapToLong(Incident::times)
                .sum();
    }

    /** The kind of the one entry, of which nothing else is said but how often; null for any other list. */
    @Nullable
    String onlyKind() {
        return onlyKind;
    }

    /** How often {@link #onlyKind} happened. */
    int onlyTimes() {
        return onlyTimes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Incidents that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The entries: {@code [Incident{kind=complaint, times=3}]}. */
    @Override
    public String toString() {
        return entries.toString();
    }
}
