package io.wenming.honor;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeMap;
import io.wenming.division.Division;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A subject with its names and divisions by day.
 *
 * @param subject as it entered
 * @param names from which day on which name
 * @param divisions from which day on which division
 */
record Abode(
        Subject subject, ImmutableRangeMap<LocalDate, String> names, ImmutableRangeMap<LocalDate, Division> divisions) {
    static Abode of(Subject subject, List<HonorEvent> changes) {
        return new Abode(
                subject,
                dated(subject.name(), changes, HonorAction.RENAME, HonorEvent::newName),
                dated(subject.division(), changes, HonorAction.REDISTRICT, HonorEvent::newDivision));
    }

    private static <T> ImmutableRangeMap<LocalDate, T> dated(
            T first, List<HonorEvent> changes, HonorAction action, Function<HonorEvent, Optional<T>> part) {
        TreeRangeMap<LocalDate, T> dated = TreeRangeMap.create();
        dated.put(Range.all(), first);
        for (HonorEvent change : changes) {
            if (change.action() == action) {
                part.apply(change).ifPresent(now -> dated.put(Range.atLeast(change.occurredOn()), now));
            }
        }
        return ImmutableRangeMap.copyOf(dated);
    }

    String name(LocalDate on) {
        return Optional.ofNullable(names.get(on)).orElse(subject.name());
    }

    Division division(LocalDate on) {
        return Optional.ofNullable(divisions.get(on)).orElse(subject.division());
    }

    /** The subject as it was on a day. */
    Subject on(LocalDate day) {
        if (name(day).equals(subject.name()) && division(day).equals(subject.division())) {
            return subject;
        }
        return Subject.builder()
                .from(subject)
                .name(name(day))
                .division(division(day))
                .build();
    }

    /** Adds the days on which a title is held, division by division. */
    void spans(int number, Turns turns, int title, List<HeldDays.Span> spans) {
        long from = Long.MAX_VALUE;
        for (int turn = turns.first(title); turn < turns.first(title + 1); turn++) {
            boolean held = turns.state(turn).isHeld();
            if (held && from == Long.MAX_VALUE) {
                from = turns.epochDay(turn);
            } else if (!held && from < turns.epochDay(turn)) {
                split(number, from, turns.epochDay(turn), spans);
            }
            from = held ? from : Long.MAX_VALUE;
        }
        if (from < Long.MAX_VALUE) {
            split(number, from, Long.MAX_VALUE, spans);
        }
    }

    private void split(int number, long from, long until, List<HeldDays.Span> spans) {
        divisions.asMapOfRanges().forEach((days, division) -> {
            long first =
                    days.hasLowerBound() ? Math.max(from, days.lowerEndpoint().toEpochDay()) : from;
            long after =
                    days.hasUpperBound() ? Math.min(until, days.upperEndpoint().toEpochDay()) : until;
            if (first < after) {
                spans.add(new HeldDays.Span(number, division, first, after));
            }
        });
    }
}
