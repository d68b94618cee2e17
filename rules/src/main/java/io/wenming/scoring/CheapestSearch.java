package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for the sets that cost least in total; of equal ones, those with the fewest moves. Every move has a cost. */
final class CheapestSearch extends MoveSearch {
    private final List<ImmutableList<Move>> found = new ArrayList<>();
    private Fraction leastCost = Fraction.ZERO;
    private ImmutableList<Move> best = ImmutableList.of();

    CheapestSearch(LeafTree tree, Reach reach, List<Move> moves, Steps steps, int limit) {
        super(tree, reach, moves, steps, limit);
    }

    @Override
    Comparator<Move> dearest() {
        return Comparator.comparing((Move move) -> cost(move))
                .reversed()
                .thenComparing(Move::share)
                .thenComparing(Move::order, Comparator.reverseOrder());
    }

    @Override
    Found smallest(List<ImmutableList<Move>> combinations) {
        best = reduced(joined(combinations.get(0), adding));
        leastCost = cost(best);
        look(combinations, true); // where the least cost is
        look(combinations, false); // which sets have it
        boolean proved = !steps.areOver();
        if (found.isEmpty()) {
            found.add(best);
        }
        found.sort(Move.BY_TREE);
        boolean all = proved && found.size() <= limit;
        return new Found(ImmutableList.copyOf(found.subList(0, Math.min(limit, found.size()))), proved, all);
    }

    private void look(List<ImmutableList<Move>> combinations, boolean forOne) {
        for (ImmutableList<Move> combination : combinations) {
            combination.forEach(Move::apply);
            new Picks(combination, forOne).find();
            combination.forEach(Move::undo);
        }
    }

    static Fraction cost(Move move) {
        return move.cost().orElseThrow();
    }

    static Fraction cost(List<Move> set) {
        return set.stream().map(CheapestSearch::cost).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The cheapest sets that go on from one combination: one of them, by price, or all, in the order of the tree. */
    private final class Picks {
        private final ImmutableList<Move> combination;
        private final boolean forOne;
        private final ImmutableList<Move> moves;
        private final ImmutableList<Fraction> gains;
        private final ImmutableList<ImmutableList<LeafTree.Group>> capped;
        private final ImmutableList<Integer> byPrice;
        private final List<Integer> picked = new ArrayList<>();
        private Fraction spent;
        private int foundHere;

        Picks(ImmutableList<Move> combination, boolean forOne) {
            Comparator<Move> price = Comparator.comparing(move -> cost(move).dividedBy(move.share()));
            this.combination = combination;
            this.forOne = forOne;
            this.moves = forOne ? ImmutableList.sortedCopyOf(price, adding) : adding;
            this.gains = moves.stream().map(Move::share).collect(ImmutableList.toImmutableList());
            this.capped =
                    moves.stream().map(move -> move.leaf().cappedAbove()).collect(ImmutableList.toImmutableList());
            this.byPrice = IntStream.range(0, moves.size())
                    .boxed()
                    .sorted(Comparator.comparing(moves::get, price))
                    .collect(ImmutableList.toImmutableList());
            this.spent = cost(combination);
        }

        /** Depth first. */
        void find() {
            int from = enter(0);
            while (!steps.areOver()) {
                int next = next(from);
                if (next >= 0) {
                    moves.get(next).apply();
                    spent = spent.plus(cost(moves.get(next)));
                    picked.add(next);
                    from = enter(next + 1);
                } else if (picked.isEmpty()) {
                    return;
                } else {
                    from = leave() + 1;
                }
            }
            while (!picked.isEmpty()) {
                leave();
            }
        }

        private int leave() {
            int last = picked.remove(picked.size() - 1);
            moves.get(last).undo();
            spent = spent.minus(cost(moves.get(last)));
            return last;
        }

        /** Where to go on; past the end where the target is reached, since more only costs more. */
        private int enter(int from) {
            steps.take(1);
            if (!reach.test(tree.total())) {
                return from;
            }
            take();
            return moves.size();
        }

        /** The next move that can still lead to a set that is wanted, or -1. */
        private int next(int from) {
            for (int i = from; i < moves.size(); i++) {
                steps.take(1L + moves.size() - i);
                Optional<Fraction> rest = rest(i);
                if (rest.isEmpty() || isDearer(spent.plus(rest.get()))) {
                    return -1;
                }
                if (!isDearer(spent.plus(cost(moves.get(i))))
                        && !moves.get(i).leaf().isCapped()) {
                    return i;
                }
            }
            return -1;
        }

        /**
         * What the moves from there on cost at least that can add what is short; none where they cannot. Parts of moves
         * are taken by price, within the room that the caps above them leave.
         */
        private Optional<Fraction> rest(int from) {
            Map<LeafTree.Group, Fraction> rooms = new HashMap<>();
            Fraction wanted = reach.shortOf(total());
            Fraction most = total();
            Fraction cost = Fraction.ZERO;
            for (int place : byPrice) {
                if (place < from) {
                    continue;
                }
                Fraction gain = gains.get(place);
                Fraction used = gain;
                for (LeafTree.Group group : capped.get(place)) {
                    used = used.min(rooms.computeIfAbsent(group, LeafTree.Group::room));
                }
                if (used.signum() <= 0) {
                    continue;
                }
                for (LeafTree.Group group : capped.get(place)) {
                    rooms.merge(group, used, Fraction::minus);
                }
                Fraction part = used.min(wanted);
                Fraction price = cost(moves.get(place));
                cost = cost.plus(part.equals(gain) ? price : price.times(part).dividedBy(gain));
                wanted = wanted.minus(part);
                most = most.plus(used);
                if (wanted.signum() == 0 && reach.test(most)) {
                    return Optional.of(cost);
                }
            }
            return Optional.empty();
        }

        /** Whether a set with at least one move more, and at least that cost, is not wanted. */
        private boolean isDearer(Fraction cost) {
            int byCost = cost.compareTo(leastCost);
            int size = combination.size() + picked.size() + 1;
            boolean enough = forOne || foundHere > limit;
            return byCost > 0 || (byCost == 0 && (size > best.size() || (enough && size == best.size())));
        }

        private void take() {
            ImmutableList<Move> set =
                    joined(combination, picked.stream().map(moves::get).toList());
            int byCost = spent.compareTo(leastCost);
            int bySize = Integer.compare(set.size(), best.size());
            if (byCost < 0 || (byCost == 0 && bySize < 0)) {
                leastCost = spent;
                best = set;
                found.clear();
                foundHere = 0;
            }
            if (!forOne && spent.equals(leastCost) && set.size() == best.size() && foundHere <= limit) {
                foundHere++;
                found.add(set);
            }
        }
    }
}
