package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that happened to a problem (整改事件).
 *
 * @param occurredOn the day
 * @param kind what happened
 */
public record ProblemEvent(LocalDate occurredOn, ProblemEventKind kind) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that both are given. */
    public ProblemEvent {
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(kind, "kind");
    }

    /** 整改到位: the unit reports that it is rectified. */
    public static ProblemEvent rectified(LocalDate on) {
        return new ProblemEvent(on, ProblemEventKind.RECTIFIED);
    }

    /** 返工: the report is rejected. */
    public static ProblemEvent rejected(LocalDate on) {
        return new ProblemEvent(on, ProblemEventKind.REJECTED);
    }

    /** 销号: the report is accepted. */
    public static ProblemEvent accepted(LocalDate on) {
        return new ProblemEvent(on, ProblemEventKind.ACCEPTED);
    }
}
