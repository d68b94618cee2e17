package io.wenming.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pieces that are known on a day, without the repeated ones; of each unit in order of day and id. Pieces of two units
 * repeat one another by their id only, so units are gone through one by one unless an id comes twice.
 */
final class KnownEvidence {
    private static final Comparator<Evidence> BY_DAY = (a, b) -> {
        int byDay = a.occurredOn().compareTo(b.occurredOn());
        return byDay != 0 ? byDay : a.id().compareTo(b.id());
    };
    // sorts by it are stable: place in the input decides last
    private static final Comparator<Evidence> BY_RECORD = (a, b) -> {
        int byDay = a.recordedOn().compareTo(b.recordedOn());
        return byDay != 0 ? byDay : a.id().compareTo(b.id());
    };

    private final Map<String, List<Evidence>> byUnit;
    private final int known;
    private final int notKnown;

    /** What makes two pieces of a unit one although their ids differ. */
    private record Content(String unit, String kind, LocalDate occurredOn, String digest) {}

    private KnownEvidence(Map<String, List<Evidence>> byUnit, int known, int notKnown) {
        this.byUnit = byUnit;
        this.known = known;
        this.notKnown = notKnown;
    }

    static KnownEvidence of(ImmutableList<Evidence> given, LocalDate asOf) {
        List<Evidence> known = new ArrayList<>(given.size());
        for (Evidence piece : given) {
            // recorded on the day that it happened or later, so this covers both
            if (!piece.recordedOn().isAfter(asOf)) {
                known.add(piece);
            }
        }
        Map<String, List<Evidence>> byUnit = new LinkedHashMap<>();
        boolean ownIds = haveOwnIds(known);
        for (Evidence piece : ownIds ? known : withoutRepeats(known, false)) {
            byUnit.computeIfAbsent(piece.unit(), unit -> new ArrayList<>()).add(piece);
        }
        byUnit.replaceAll((unit, pieces) -> {
            List<Evidence> kept = ownIds ? withoutRepeats(pieces, true) : pieces;
            kept.sort(BY_DAY);
            return kept;
        });
        return new KnownEvidence(byUnit, known.size(), given.size() - known.size());
    }

    /** The pieces of a unit, by day and id. */
    List<Evidence> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** All pieces, by day and id. */
    ImmutableList<Evidence> kept() {
        return ImmutableList.sortedCopyOf(BY_DAY, Iterables.concat(byUnit.values()));
    }

    /** How many repeat another one. */
    int duplicates() {
        return known - byUnit.values().stream().mapToInt(List::size).sum();
    }

    /** How many happened or were recorded later. */
    int notKnown() {
        return notKnown;
    }

    private static boolean haveOwnIds(List<Evidence> pieces) {
        Set<String> ids = Sets.newHashSetWithExpectedSize(pieces.size());
        return pieces.stream().allMatch(piece -> ids.add(piece.id()));
    }

    private static List<Evidence> withoutRepeats(List<Evidence> pieces, boolean ownIds) {
        List<Evidence> kept = firstOnes(pieces, ownIds);
        if (kept.size() == pieces.size()) {
            return kept;
        }
        List<Evidence> recorded = new ArrayList<>(pieces);
        recorded.sort(BY_RECORD);
        return firstOnes(recorded, ownIds);
    }

    /** The pieces that repeat none of those kept before them; where each has its own id, ids are not looked at. */
    private static List<Evidence> firstOnes(List<Evidence> pieces, boolean ownIds) {
        Set<String> ids = new HashSet<>();
        Set<Content> contents = Sets.newHashSetWithExpectedSize(pieces.size());
        List<Evidence> kept = new ArrayList<>(pieces.size());
        for (Evidence piece : pieces) {
            if ((ownIds || !ids.contains(piece.id()))
                    && piece.digest()
                            .map(text ->
                                    contents.add(new Content(piece.unit(), piece.kind(), piece.occurredOn(), text)))
                            .orElse(true)) {
                kept.add(piece);
                if (!ownIds) {
                    ids.add(piece.id());
                }
            }
        }
        return kept;
    }
}
