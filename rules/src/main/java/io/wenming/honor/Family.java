package io.wenming.honor;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Subjects whose courses bear on one another: joined by structural changes, or by a limit on recommendations. Most have one
 * member. It keeps where its events stand in the register, in the order in which they take effect; everything else is
 * worked out from them.
 */
final class Family {
    /** Without events. */
    static final Family NONE = new Family(new int[0], new int[0]);

    private final int[] places;
    private final int[] refused; // those of the places whose events are refused; why is worked out when it is asked for

    private Family(int[] places, int[] refused) {
        this.places = places;
        this.refused = refused;
    }

    /** An event as it happened, with its place in the register. */
    record Placed(int place, HonorEvent event) {
        /** The order of taking effect. */
        static final Comparator<Placed> ORDER =
                Placed::compare; // a chain of keys would make objects for each comparison

        private static int compare(Placed a, Placed b) {
            int byDay = a.event.occurredOn().compareTo(b.event.occurredOn());
            if (byDay != 0) {
                return byDay;
            }
            int bySeq =
                    Integer.compare(a.event.seq().orElseThrow(), b.event.seq().orElseThrow());
            return bySeq != 0 ? bySeq : Integer.compare(a.place, b.place);
        }
    }

    /** The family of some events, which stand in the order in which they take effect, with its fold. */
    static Family of(List<Placed> events, Fold fold) {
        int[] places = new int[events.size()];
        Arrays.setAll(places, number -> events.get(number).place());
        return new Family(places, refused(events, fold));
    }

    private static int[] refused(List<Placed> events, Fold fold) {
        if (fold.refused().isEmpty()) {
            return NONE.refused;
        }
        Set<String> ids =
                fold.refused().stream().map(refusal -> refusal.event().id()).collect(Collectors.toUnmodifiableSet());
        return events.stream()
                .filter(placed -> ids.contains(placed.event().id()))
                .mapToInt(Placed::place)
                .toArray();
    }

    /** The events, as they happened, in the order in which they take effect. */
    List<Placed> events(Amendments amendments) {
        List<Placed> events = new ArrayList<>(places.length);
        for (int place : places) {
            Optional<HonorEvent> event = amendments.happened(place);
            event.ifPresent(happened -> events.add(new Placed(place, happened)));
        }
        return events;
    }

    int place(int number) {
        return places[number];
    }

    /** The places of its refused events. */
    IntStream refused() {
        return IntStream.of(refused);
    }

    /** What became of the events. */
    Fold replay(Amendments amendments, Rulebook rules) {
        return Fold.of(Lists.transform(events(amendments), Placed::event), rules);
    }
}
