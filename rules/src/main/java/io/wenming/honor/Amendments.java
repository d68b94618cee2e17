package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        List<HonorEvent> facts = new ArrayList<>();
        List<HonorEvent> amendments = new ArrayList<>();
        for (HonorEvent event : register.events()) {
            (event.action().isAmendment() ? amendments : facts).add(event);
        }
        amendments.sort(Comparator.comparing(HonorEvent::recordedOn).thenComparing(Amendments::seq));

        Set<String> rescinded = new HashSet<>();
        ImmutableList.Builder<Refusal> refused = ImmutableList.builder();
        List<HonorEvent> corrections = new ArrayList<>();
        for (int last = amendments.size() - 1; last >= 0; last--) {
            HonorEvent amendment = amendments.get(last);
            if (rescinded.contains(amendment.id())) {
                continue;
            }
            String target = amendment.target().orElseThrow();
            List<String> hit = facts.stream()
                    .filter(fact -> fact.answersTo(target)
                            && amendment
                                    .correction()
                                    .filter(set -> !set.fits(fact))
                                    .isEmpty())
                    .map(HonorEvent::id)
                    .toList();
            if (amendment.action() == HonorAction.CORRECT) {
                corrections.add(0, amendment);
            } else {
                rescinded.addAll(hit);
                hit = hit.isEmpty() ? rescindedAmongst(amendments.subList(0, last), target) : hit;
                rescinded.addAll(hit);
            }
            if (hit.isEmpty()) {
                corrections.remove(amendment);
                refused.add(new Refusal(amendment, RefusalReason.NO_TARGET, ImmutableSet.of()));
            }
        }
        return new Amendments(corrected(facts, rescinded, corrections), refused.build());
    }

    private static List<String> rescindedAmongst(List<HonorEvent> earlier, String target) {
        return earlier.stream().map(HonorEvent::id).filter(target::equals).toList();
    }

    private static ImmutableList<HonorEvent> corrected(
            List<HonorEvent> facts, Set<String> rescinded, List<HonorEvent> corrections) {
        Map<String, HonorEvent> standing = new LinkedHashMap<>();
        for (HonorEvent fact : facts) {
            if (!rescinded.contains(fact.id())) {
                standing.put(fact.id(), fact);
            }
        }
        for (HonorEvent correction : corrections) {
            Correction set = correction.correction().orElseThrow();
            String target = correction.target().orElseThrow();
            standing.replaceAll((id, event) -> event.answersTo(target) && set.fits(event) ? set.applyTo(event) : event);
        }
        return standing.values().stream()
                .sorted(Comparator.comparing(HonorEvent::occurredOn).thenComparing(Amendments::seq))
                .collect(ImmutableList.toImmutableList());
    }

    private static int seq(HonorEvent event) {
        return event.seq().orElseThrow();
    }
}
