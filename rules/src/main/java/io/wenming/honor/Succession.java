package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import java.time.LocalDate;

/** What bodies went into by structural changes (承继). */
final class Succession {
    private final HonorHistory history;

    Succession(HonorHistory history) {
        this.history = history;
    }

    /** The bodies that a subject went into by a day, each once, without itself. */
    ImmutableSet<String> of(String subject, LocalDate on) {
        Traverser<String> onwards = Traverser.forGraph(body -> wentInto(body, on));
        return ImmutableSet.copyOf(
                Iterables.filter(onwards.breadthFirst(wentInto(subject, on)), other -> !other.equals(subject)));
    }

    private ImmutableSet<String> wentInto(String body, LocalDate on) {
        return history.changes(body).stream()
                .filter(event -> !event.occurredOn().isAfter(on))
                .flatMap(event -> event.into().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
