package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pieces that are known on a day, without the repeated ones; in order of day and id. */
record KnownEvidence(ImmutableList<Evidence> kept, int duplicates, int notKnown) {
    static KnownEvidence of(Iterable<Evidence> given, LocalDate asOf) {
        List<Evidence> known = new ArrayList<>();
        int notKnown = 0;
        for (Evidence piece : given) {
            // recorded on the day that it happened or later, so this covers both
            if (piece.recordedOn().isAfter(asOf)) {
                notKnown++;
            } else {
                known.add(piece);
            }
        }
        // the sort is stable: place in the input decides last
        known.sort(Comparator.comparing(Evidence::recordedOn).thenComparing(Evidence::id));
        List<Evidence> kept = withoutRepeats(known);
        kept.sort(Comparator.comparing(Evidence::occurredOn).thenComparing(Evidence::id));
        return new KnownEvidence(ImmutableList.copyOf(kept), known.size() - kept.size(), notKnown);
    }

    private static List<Evidence> withoutRepeats(List<Evidence> known) {
        Set<String> ids = new HashSet<>();
        Set<Content> contents = new HashSet<>();
        List<Evidence> kept = new ArrayList<>();
        for (Evidence piece : known) {
            Optional<Content> content =
                    piece.digest().map(text -> new Content(piece.unit(), piece.kind(), piece.occurredOn(), text));
            if (!ids.contains(piece.id()) && content.stream().noneMatch(contents::contains)) {
                ids.add(piece.id());
                content.ifPresent(contents::add);
                kept.add(piece);
            }
        }
        return kept;
    }

    /** What makes two pieces one although their ids differ. */
    private record Content(String unit, String kind, LocalDate occurredOn, String digest) {}
}
