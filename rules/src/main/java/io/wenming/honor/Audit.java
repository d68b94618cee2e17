package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.Traverser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what cannot be right in a register; it reads the events as they are after their amendments. */
final class Audit {
    private final HonorHistory history;
    private final ImmutableList<HonorEvent> events;
    private final ImmutableSet<String> known;

    Audit(HonorHistory history, Set<String> known) {
        this.history = history;
        this.events = history.course().happened();
        this.known = Stream.concat(known.stream(), events.stream().flatMap(event -> event.into().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableList<RegisterFlaw> flaws() {
        return Stream.of(unknown(), reversed(), namedTwice(), cycles(), unclear(), refused())
                .flatMap(flaws -> flaws)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<RegisterFlaw> unknown() {
        return events.stream()
                .flatMap(event -> Stream.concat(event.subject().stream(), event.predecessor().stream())
                        .filter(subject -> !known.contains(subject))
                        .map(subject -> flaw(RegisterFlawCode.UNKNOWN_SUBJECT, subject, event)));
    }

    private Stream<RegisterFlaw> reversed() {
        return events.stream()
                .filter(event -> event.deadline()
                        .filter(day -> day.isBefore(event.occurredOn()))
                        .isPresent())
                .map(event -> flaw(
                        RegisterFlawCode.END_BEFORE_BEGINNING, event.subject().orElseThrow(), event));
    }

    private Stream<RegisterFlaw> namedTwice() {
        SetMultimap<List<Object>, HonorEvent> days = LinkedHashMultimap.create();
        SetMultimap<List<Object>, HonorEvent> rounds = LinkedHashMultimap.create();
        for (HonorEvent event : events) {
            if (event.action() == HonorAction.NAME) {
                days.put(List.of(event.subject(), event.title(), event.occurredOn()), event);
                event.round().ifPresent(round -> rounds.put(List.of(event.subject(), event.title(), round), event));
            }
        }
        return Stream.concat(
                        repeated(RegisterFlawCode.NAMED_TWICE, days), repeated(RegisterFlawCode.NAMED_TWICE, rounds))
                .distinct();
    }

    private Stream<RegisterFlaw> unclear() {
        SetMultimap<List<Object>, HonorEvent> numbers = LinkedHashMultimap.create();
        events.forEach(event -> numbers.put(List.of(event.subject(), event.occurredOn(), event.seq()), event));
        return repeated(RegisterFlawCode.ORDER_UNCLEAR, numbers);
    }

    private static Stream<RegisterFlaw> repeated(RegisterFlawCode code, SetMultimap<List<Object>, HonorEvent> same) {
        return same.asMap().values().stream()
                .filter(group -> group.size() > 1)
                .map(ImmutableList::copyOf)
                .map(group -> new RegisterFlaw(code, group.get(0).subject().orElseThrow(), group));
    }

    private Stream<RegisterFlaw> cycles() {
        SetMultimap<String, String> into = LinkedHashMultimap.create();
        SetMultimap<String, HonorEvent> changes = LinkedHashMultimap.create();
        for (HonorEvent event : events) {
            String subject = event.subject().orElseThrow();
            event.into().stream().filter(other -> !other.equals(subject)).forEach(other -> {
                into.put(subject, other);
                changes.put(subject, event);
            });
        }
        return into.keySet().stream()
                .filter(subject ->
                        Iterables.contains(Traverser.forGraph(into::get).breadthFirst(into.get(subject)), subject))
                .map(subject -> new RegisterFlaw(
                        RegisterFlawCode.CYCLIC_SUCCESSORS, subject, ImmutableList.copyOf(changes.get(subject))));
    }

    private Stream<RegisterFlaw> refused() {
        return history.refused().stream()
                .map(RefusedEvent::event)
                .map(event -> flaw(
                        RegisterFlawCode.REFUSED,
                        event.subject().or(event::target).orElseThrow(),
                        event));
    }

    private static RegisterFlaw flaw(RegisterFlawCode code, String subject, HonorEvent event) {
        return new RegisterFlaw(code, subject, ImmutableList.of(event));
    }
}
