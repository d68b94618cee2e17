package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets two scores side by side, by node and mechanism. */
final class Differences {
    private final Score before;
    private final Score after;
    private final Map<Cell, Amounts> amounts = new LinkedHashMap<>();

    Differences(Score before, Score after) {
        this.before = before;
        this.after = after;
        offers(before.standard().total(), Fraction.ONE, true);
        offers(after.standard().total(), Fraction.ONE, false);
        before.lines().forEach(line -> add(line, true));
        after.lines().forEach(line -> add(line, false));
    }

    /** The lines that changed: what is offered, then what mechanisms add, each in the order of the trees. */
    ImmutableList<DifferenceLine> lines() {
        Set<String> old = ids(before);
        Set<String> current = ids(after);
        return amounts.entrySet().stream()
                .filter(entry -> !entry.getValue().before.equals(entry.getValue().after))
                .map(entry -> DifferenceLine.builder()
                        .node(entry.getKey().node.orElse(after.standard().id()))
                        .label(entry.getValue().label)
                        .mechanism(entry.getKey().mechanism)
                        .presence(entry.getKey()
                                .node
                                .map(node -> presence(old.contains(node), current.contains(node)))
                                .orElse(DifferenceLine.Presence.BOTH))
                        .before(entry.getValue().before)
                        .after(entry.getValue().after)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private void offers(Indicator node, Fraction share, boolean old) {
        node.points()
                .ifPresent(points -> add(
                        new Cell(Optional.of(node.id()), Optional.empty()),
                        node.label(),
                        points.toFraction().times(share),
                        old));
        node.parts().forEach(part -> offers(part, share.times(part.weight().toFraction()), old));
    }

    private void add(ScoreLine line, boolean old) {
        Optional<String> node =
                Optional.of(line.node()).filter(id -> !line.code().isOnTotal());
        add(
                new Cell(node, Optional.of(line.code())),
                line.label(),
                line.amount().negated(),
                old);
    }

    private void add(Cell cell, Label label, Fraction amount, boolean old) {
        Amounts sums = amounts.computeIfAbsent(cell, first -> new Amounts());
        sums.label = label; // the one after, where both have it
        if (old) {
            sums.before = sums.before.plus(amount);
        } else {
            sums.after = sums.after.plus(amount);
        }
    }

    private static Set<String> ids(Score score) {
        return score.standard().total().all().map(Indicator::id).collect(ImmutableSet.toImmutableSet());
    }

    private static DifferenceLine.Presence presence(boolean old, boolean current) {
        if (old && current) {
            return DifferenceLine.Presence.BOTH;
        }
        return old ? DifferenceLine.Presence.ONLY_BEFORE : DifferenceLine.Presence.ONLY_AFTER;
    }

    /** Where a line belongs: an indicator, or none for the total; a mechanism, or none for what is offered. */
    private record Cell(Optional<String> node, Optional<Mechanism> mechanism) {}

    /** What a cell adds to the one and to the other score. */
    private static final class Amounts {
        private Label label = Label.of("-");
        private Fraction before = Fraction.ZERO;
        private Fraction after = Fraction.ZERO;
    }
}
