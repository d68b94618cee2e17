package io.wenming.honor;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is left of a register once its corrections and rescissions are made (honor rules, section 2): amendments are taken
 * from the last to the first, so that a rescission may void an earlier amendment; the surviving corrections are then made
 * in order. Only the amendments that bear on an event are looked at.
 */
final class Amendments {
    private final Register register;
    private final BitSet touched;

    private Amendments(Register register, BitSet touched) {
        this.register = register;
        this.touched = touched;
    }

    static Amendments of(Register register) {
        Amendments amendments = new Amendments(register, new BitSet());
        if (register.isAmended()) {
            for (int place = 0; place < register.size(); place++) {
                amendments.touch(place);
            }
        }
        return amendments;
    }

    /** The same under a register with one more event. */
    Amendments with(Register longer) {
        int last = longer.size() - 1;
        Amendments after = new Amendments(longer, touched);
        if (after.bearing(longer.event(last)).isEmpty()
                && !longer.event(last).action().isAmendment()) {
            return after;
        }
        Amendments other = new Amendments(longer, BitSet.valueOf(touched.toLongArray()));
        other.touch(last);
        return other;
    }

    Register register() {
        return register;
    }

    /** Notes the events that an amendment at a place acts on, or that an event there is acted on. */
    private void touch(int place) {
        HonorEvent event = register.event(place);
        if (event.action().isAmendment()) {
            register.answering(event.target().orElseThrow()).forEach(touched::set);
        } else if (place == register.size() - 1 && !bearing(event).isEmpty()) {
            touched.set(place);
        }
    }

    /** The event at a place as it happened; none if it was rescinded or is an amendment itself. */
    Optional<HonorEvent> happened(int place) {
        HonorEvent event = register.event(place);
        if (event.action().isAmendment()) {
            return Optional.empty();
        }
        if (!touched.get(place)) {
            return Optional.of(event);
        }
        Set<Integer> bearing = bearing(event);
        return amended(event, surviving(bearing).stream().filter(bearing::contains));
    }

    /** The places of the amendments of an event, or of the joint decision that it belongs to. */
    private Set<Integer> bearing(HonorEvent event) {
        Set<Integer> bearing = new LinkedHashSet<>();
        register.amending(event.id()).forEach(bearing::add);
        event.batch().ifPresent(batch -> register.amending(batch).forEach(bearing::add));
        return bearing;
    }

    /** The places of the events whose course an amendment may change, also by voiding another amendment. */
    IntStream reached(HonorEvent amendment) {
        Traverser<String> targets = Traverser.forGraph(target -> register.answering(target)
                .mapToObj(register::event)
                .filter(hit -> hit.action().isAmendment())
                .map(hit -> hit.target().orElseThrow())
                .collect(ImmutableSet.toImmutableSet()));
        return Streams.stream(targets.breadthFirst(amendment.target().orElseThrow()))
                .flatMapToInt(register::answering)
                .filter(place -> !register.event(place).action().isAmendment())
                .distinct();
    }

    /** The amendments without a target. */
    ImmutableList<RefusedEvent> refused() {
        if (!register.isAmended()) {
            return ImmutableList.of();
        }
        Set<Integer> all = new LinkedHashSet<>();
        for (int place = 0; place < register.size(); place++) {
            if (register.event(place).action().isAmendment()) {
                all.add(place);
            }
        }
        return surviving(all).stream()
                .filter(place -> !hits(place))
                .map(place -> RefusedEvent.of(register.event(place), RefusalReason.NO_TARGET))
                .collect(toImmutableList());
    }

    /** The places of those amendments that no later one voids, in their order. */
    private List<Integer> surviving(Set<Integer> amendments) {
        List<Integer> ordered = ImmutableList.sortedCopyOf(order(), withVoiding(amendments));
        Set<String> voided = new HashSet<>();
        List<Integer> surviving = new ArrayList<>();
        for (int place : Lists.reverse(ordered)) {
            HonorEvent amendment = register.event(place);
            if (!voided.contains(amendment.id())) {
                surviving.add(place);
                if (amendment.action() == HonorAction.RESCIND) {
                    voided.add(amendment.target().orElseThrow());
                }
            }
        }
        return Lists.reverse(surviving);
    }

    /** These amendments, the amendments of them, and so on. */
    private Iterable<Integer> withVoiding(Set<Integer> amendments) {
        return Traverser.<Integer>forGraph(place ->
                        register.amending(register.event(place).id()).boxed().toList())
                .breadthFirst(amendments);
    }

    private Comparator<Integer> order() {
        return Comparator.comparing((Integer place) -> register.event(place).recordedOn())
                .thenComparing(place -> register.event(place).seq().orElseThrow())
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean hits(int place) {
        HonorEvent amendment = register.event(place);
        String target = amendment.target().orElseThrow();
        boolean fact = register.answering(target)
                .mapToObj(register::event)
                .filter(hit -> !hit.action().isAmendment())
                .anyMatch(
                        hit -> amendment.correction().map(set -> set.fits(hit)).orElse(true));
        int other = register.place(target);
        return fact
                || (amendment.action() == HonorAction.RESCIND
                        && other >= 0
                        && register.event(other).action().isAmendment()
                        && order().compare(other, place) < 0);
    }

    private Optional<HonorEvent> amended(HonorEvent event, Stream<Integer> amendments) {
        HonorEvent fact = event;
        for (HonorEvent amendment : amendments.map(register::event).toList()) {
            if (amendment.action() == HonorAction.RESCIND) {
                return Optional.empty();
            }
            Correction correction = amendment.correction().orElseThrow();
            if (correction.fits(fact)) {
                fact = correction.applyTo(fact);
            }
        }
        return Optional.of(fact);
    }
}
