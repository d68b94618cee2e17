package io.wenming.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.honor.HonorEvent;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * A member of an answer (覆盖情况): what of the population it is, and the events that it counts by.
 *
 * @param id id, code or word
 * @param name what it is called; masked for households and persons
 * @param events the events behind it; none if it is missing
 */
public record CoverageMember(String id, Label name, ImmutableList<HonorEvent> events) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public CoverageMember {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(events, "events");
    }
}
