package io.wenming.record;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reference to a record (佐证出处): by it a caller finds the record again. {@code activity a-17 (2026-03-09)}.
 *
 * @param kind the kind of record
 * @param id its id, unique within the kind
 * @param on its day: when it took effect, was held, or was found
 */
public record RecordRef(EntryKind kind, String id, LocalDate on) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public RecordRef {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(on, "on");
    }

    /** Kind, id and day. */
    @Override
    public String toString() {
        return "%s %s (%s)".formatted(kind, id, on);
    }
}
