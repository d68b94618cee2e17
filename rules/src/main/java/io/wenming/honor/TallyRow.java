package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.Title;
import java.io.Serializable;

/**
 * One figure of a tally (统计行) with the events behind it.
 *
 * @param year the year
 * @param title tier and type
 * @param events one event per subject that is counted: the naming of the year, or the current one; in the order in which
 *     they took effect
 */
public record TallyRow(int year, Title title, ImmutableList<HonorEvent> events) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public TallyRow {
        requireNonNull(title, "title");
        requireNonNull(events, "events");
    }

    /** The figure: how many subjects. */
    public int count() {
        return events.size();
    }
}
