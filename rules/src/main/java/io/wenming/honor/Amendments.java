package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is left of a register once its corrections and rescissions are made (honor rules, section 2): amendments are taken
 * from the last to the first, so that a rescission may void an earlier amendment; the surviving corrections are then made
 * in order.
 *
 * @param events the events that happened, in the order in which they take effect
 * @param refused amendments without a target
 */
record Amendments(ImmutableList<HonorEvent> events, ImmutableList<Refusal> refused) {

    static Amendments of(Register register) {
        Map<String, HonorEvent> facts = new LinkedHashMap<>();
        ImmutableSetMultimap.Builder<String, String> answering = ImmutableSetMultimap.builder();
        List<HonorEvent> amendments = new ArrayList<>();
        for (HonorEvent event : register.events()) {
            if (event.action().isAmendment()) {
                amendments.add(event);
            } else {
                facts.put(event.id(), event);
                answering.put(event.id(), event.id());
                event.batch().ifPresent(batch -> answering.put(batch, event.id()));
            }
        }
        amendments.sort(Comparator.comparing(HonorEvent::recordedOn).thenComparing(Amendments::seq));
        return new Targets(facts, answering.build(), amendments).made();
    }

    private static int seq(HonorEvent event) {
        return event.seq().orElseThrow();
    }

    /**
     * What amendments can act on.
     *
     * @param facts the other events by id
     * @param answering the ids of the events that answer to an id or to that of a joint decision
     * @param amendments the amendments in their order
     */
    private record Targets(
            Map<String, HonorEvent> facts,
            ImmutableSetMultimap<String, String> answering,
            List<HonorEvent> amendments) {

        Amendments made() {
            Set<String> rescinded = new HashSet<>();
            ImmutableList.Builder<Refusal> refused = ImmutableList.builder();
            List<HonorEvent> corrections = new ArrayList<>();
            for (int last = amendments.size() - 1; last >= 0; last--) {
                HonorEvent amendment = amendments.get(last);
                if (rescinded.contains(amendment.id())) {
                    continue;
                }
                ImmutableSet<String> hit = amendment.action() == HonorAction.CORRECT
                        ? correctable(amendment)
                        : rescindable(amendment, amendments.subList(0, last));
                if (hit.isEmpty()) {
                    refused.add(new Refusal(amendment, RefusalReason.NO_TARGET, ImmutableSet.of()));
                } else if (amendment.action() == HonorAction.CORRECT) {
                    corrections.add(amendment);
                } else {
                    rescinded.addAll(hit);
                }
            }
            facts.keySet().removeAll(rescinded);
            Lists.reverse(corrections)
                    .forEach(correction -> correctable(correction)
                            .forEach(id -> facts.computeIfPresent(
                                    id,
                                    (key, fact) -> correction
                                            .correction()
                                            .orElseThrow()
                                            .applyTo(fact))));
            return new Amendments(
                    facts.values().stream()
                            .sorted(Comparator.comparing(HonorEvent::occurredOn).thenComparing(Amendments::seq))
                            .collect(ImmutableList.toImmutableList()),
                    refused.build());
        }

        private ImmutableSet<String> correctable(HonorEvent amendment) {
            Correction correction = amendment.correction().orElseThrow();
            return answering.get(amendment.target().orElseThrow()).stream()
                    .filter(id -> {
                        HonorEvent fact = facts.get(id);
                        return fact != null && correction.fits(fact);
                    })
                    .collect(ImmutableSet.toImmutableSet());
        }

        private ImmutableSet<String> rescindable(HonorEvent amendment, List<HonorEvent> earlier) {
            String target = amendment.target().orElseThrow();
            return Stream.concat(
                            answering.get(target).stream(),
                            earlier.stream().map(HonorEvent::id).filter(target::equals))
                    .collect(ImmutableSet.toImmutableSet());
        }
    }
}
