package io.wenming.scoring;

import io.wenming.number.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A leaf that can be improved, from what it gives to the best that it can give.
 *
 * @param order its place among the leaves of the tree
 * @param from what it gives; none where it does not count because it was not reported
 * @param adds whether it can only add to the total, whatever else is moved; one that makes a leaf count under a group that
 *     rescales or counts full can take off as well
 */
record Move(
        int order, LeafTree.Leaf leaf, Optional<Fraction> from, Fraction to, boolean adds, Optional<Fraction> cost) {
    /** Sets of moves in the order of the tree, each set in that order too. */
    static final Comparator<List<Move>> BY_TREE = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int by = Integer.compare(a.get(i).order, b.get(i).order);
            if (by != 0) {
                return by;
            }
        }
        return Integer.compare(a.size(), b.size());
    };

    /** What the leaf gains, before the weights above it. */
    Fraction gain() {
        return to.minus(from.orElse(Fraction.ZERO));
    }

    /** The same in points of the total, while no cap or floor acts. */
    Fraction share() {
        return gain().times(leaf.share());
    }

    void apply() {
        leaf.set(Optional.of(to));
    }

    void undo() {
        leaf.set(from);
    }
}
