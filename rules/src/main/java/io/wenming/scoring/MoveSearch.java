package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the smallest sets of moves that reach the target. Moves that can take off as well are tried in every
 * combination; within a combination the others only add, each at most a known amount, and branch and bound finds the sets
 * in the order of the tree. Not for use by two threads.
 */
abstract class MoveSearch {
    final LeafTree tree;
    final Reach reach;
    final Steps steps;
    final int limit;
    /** The moves that only add, in the order of the tree. */
    final ImmutableList<Move> adding;

    private final ImmutableList<Move> others;
    private final List<ImmutableList<Move>> combinations = new ArrayList<>();
    private boolean triedAll = true;
    private Optional<Fraction> most = Optional.empty();

    MoveSearch(LeafTree tree, Reach reach, List<Move> moves, Steps steps, int limit) {
        this.tree = tree;
        this.reach = reach;
        this.steps = steps;
        this.limit = limit;
        this.adding = only(moves, Move::adds);
        this.others = only(moves, move -> !move.adds());
    }

    /**
     * What a search found.
     *
     * @param sets the sets, in the order of the tree
     * @param proved whether no smaller one reaches the target; with no set, whether none at all does
     * @param all whether these are all that are as small
     */
    record Found(ImmutableList<ImmutableList<Move>> sets, boolean proved, boolean all) {}

    /** Finds the smallest sets that go on from one of these combinations; each leads to the target with all others. */
    abstract Found smallest(List<ImmutableList<Move>> combinations);

    /** The moves that are the first to go where a set can do without. */
    abstract Comparator<Move> dearest();

    final Found find() {
        for (int size = 0; size <= others.size() && triedAll; size++) {
            combine(size, 0, new ArrayList<>());
        }
        if (combinations.isEmpty()) {
            return new Found(ImmutableList.of(), triedAll, triedAll);
        }
        reach.narrow();
        Found found = smallest(combinations);
        if (found.proved() && triedAll) {
            return found;
        }
        List<ImmutableList<Move>> best =
                found.sets().isEmpty() ? List.of(joined(combinations.get(0), adding)) : found.sets();
        return new Found(
                best.stream()
                        .map(this::reduced)
                        .distinct()
                        .sorted(Move.BY_TREE)
                        .collect(ImmutableList.toImmutableList()),
                false,
                false);
    }

    /** The highest total of all combinations that were tried, with all other moves. */
    final Optional<Fraction> most() {
        return most;
    }

    /** Keeps the combinations of a size from which the other moves reach the target. */
    private void combine(int size, int from, List<Move> chosen) {
        if (!combinations.isEmpty() && steps.areOver()) {
            triedAll = false;
            return;
        }
        if (chosen.size() < size) {
            for (int i = from; i <= others.size() - size + chosen.size() && triedAll; i++) {
                Move move = others.get(i);
                move.apply();
                chosen.add(move);
                combine(size, i + 1, chosen);
                chosen.remove(chosen.size() - 1);
                move.undo();
            }
            return;
        }
        steps.take(1L + adding.size());
        adding.forEach(Move::apply);
        most = tree.total().map(total -> most.map(total::max).orElse(total)).or(() -> most);
        if (reach.test(tree.total())) {
            combinations.add(ImmutableList.copyOf(chosen));
        }
        adding.forEach(Move::undo);
        triedAll = !steps.areOver() || size == 0;
    }

    /** The set without the moves that it can do without. */
    final ImmutableList<Move> reduced(List<Move> set) {
        List<Move> left = new ArrayList<>(set);
        left.forEach(Move::apply);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Move move : ImmutableList.sortedCopyOf(dearest(), left)) {
                move.undo();
                if (reach.test(tree.total())) {
                    left.remove(move);
                    changed = true;
                } else {
                    move.apply();
                }
            }
        }
        left.forEach(Move::undo);
        return ImmutableList.copyOf(left);
    }

    /** Two sets as one, in the order of the tree. */
    static ImmutableList<Move> joined(List<Move> a, List<Move> b) {
        List<Move> both = new ArrayList<>(a);
        both.addAll(b);
        both.sort(Comparator.comparingInt(Move::order));
        return ImmutableList.copyOf(both);
    }

    /** The value of the root, which is there once a combination has been found that reaches the target. */
    final Fraction total() {
        return tree.total().orElse(Fraction.ZERO);
    }

    private static ImmutableList<Move> only(List<Move> moves, Predicate<Move> which) {
        return moves.stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
