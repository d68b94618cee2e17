package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The most that moves can add to the total (增分上界), with the caps and floors above them. In each group, what the first,
 * second, … best move adds is bounded by a falling list; falling lists of parts merge into that of their sum, and the
 * smallest falling list above what a cap and a floor leave is that of the group.
 */
final class GainBound {
    private final LeafTree tree;
    private final ImmutableMap<LeafTree.Leaf, Integer> places;
    private final ImmutableList<Move> moves;

    GainBound(LeafTree tree, ImmutableList<Move> moves) {
        this.tree = tree;
        this.moves = moves;
        this.places = Maps.uniqueIndex(
                IntStream.range(0, moves.size()).boxed().toList(),
                i -> moves.get(i).leaf());
    }

    /**
     * What each further move can add to the total, a falling list; its first {@code k} sum to at least what any {@code k}
     * of the moves add together.
     *
     * @param from the first of the moves that are left
     * @param most how many at most
     */
    List<Fraction> gains(int from, int most) {
        return gains(tree.root(), from, most);
    }

    private List<Fraction> gains(LeafTree.Node node, int from, int most) {
        if (node instanceof LeafTree.Group group) {
            List<Fraction> merged = new ArrayList<>();
            for (LeafTree.Node part : group.parts()) {
                Fraction share =
                        part.indicator().weight().toFraction().times(group.sum().scale());
                for (Fraction gain : gains(part, from, most)) {
                    merged.add(gain.times(share));
                }
            }
            merged.sort(Comparator.reverseOrder());
            List<Fraction> best = merged.subList(0, Math.min(most, merged.size()));
            boolean free = group.indicator().atMost().isEmpty()
                    && group.indicator().atLeast().isEmpty();
            return free ? best : held(group.sum(), best);
        }
        Integer place = places.get((LeafTree.Leaf) node);
        return place == null || place < from || most == 0
                ? ImmutableList.of()
                : ImmutableList.of(moves.get(place).gain());
    }

    /** The smallest falling list whose sums are nowhere below what the cap and the floor leave of these. */
    private static List<Fraction> held(GroupSum sum, List<Fraction> gains) {
        Fraction raw = sum.rescaled();
        Fraction before = sum.held(raw);
        List<Slope> slopes = new ArrayList<>();
        for (Fraction gain : gains) {
            raw = raw.plus(gain);
            Fraction after = sum.held(raw);
            Slope slope = new Slope(after.minus(before), 1);
            before = after;
            while (!slopes.isEmpty() && slopes.get(slopes.size() - 1).isFlatterThan(slope)) {
                slope = slopes.remove(slopes.size() - 1).plus(slope);
            }
            slopes.add(slope);
        }
        List<Fraction> falling = new ArrayList<>();
        for (Slope slope : slopes) {
            for (int i = 0; i < slope.moves && slope.gain.signum() > 0; i++) {
                falling.add(slope.gain.times(Fraction.of(1, slope.moves)));
            }
        }
        return falling;
    }

    /** So many moves that gain so much together. */
    private record Slope(Fraction gain, int moves) {
        boolean isFlatterThan(Slope next) {
            return gain.times(next.moves).compareTo(next.gain.times(moves)) < 0;
        }

        Slope plus(Slope next) {
            return new Slope(gain.plus(next.gain), moves + next.moves);
        }
    }
}
