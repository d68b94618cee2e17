package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for the sets with the fewest moves. */
final class FewestSearch extends MoveSearch {
    private final GainBound bound;
    private final List<ImmutableList<Move>> found = new ArrayList<>();

    FewestSearch(LeafTree tree, Reach reach, List<Move> moves, Steps steps, int limit) {
        super(tree, reach, moves, steps, limit);
        this.bound = new GainBound(tree, adding);
    }

    @Override
    Comparator<Move> dearest() {
        return Comparator.comparing(Move::share).thenComparing(Move::order, Comparator.reverseOrder());
    }

    @Override
    Found smallest(List<ImmutableList<Move>> combinations) {
        int most = combinations.stream().mapToInt(List::size).max().orElseThrow() + adding.size();
        int least = combinations.stream().mapToInt(this::least).min().orElseThrow();
        for (int size = least; size <= most; size++) {
            for (ImmutableList<Move> combination : combinations) {
                if (combination.size() <= size) {
                    combination.forEach(Move::apply);
                    new Picks(combination, size - combination.size()).find();
                    combination.forEach(Move::undo);
                }
            }
            if (!found.isEmpty() || steps.areOver()) {
                boolean whole = !steps.areOver() && found.size() <= limit;
                found.sort(Move.BY_TREE);
                return new Found(
                        ImmutableList.copyOf(found.subList(0, Math.min(limit, found.size()))), !found.isEmpty(), whole);
            }
        }
        throw new IllegalStateException("a combination that reaches the target with all moves does not reach it");
    }

    /** So many moves are in any set that goes on from a combination, at least. */
    private int least(ImmutableList<Move> combination) {
        combination.forEach(Move::apply);
        steps.take(adding.size());
        List<Fraction> gains = bound.gains(0, adding.size());
        Fraction best = total();
        int more = 0;
        while (more < gains.size() && !reach.test(best)) {
            best = best.plus(gains.get(more));
            more++;
        }
        combination.forEach(Move::undo);
        return combination.size() + more;
    }

    /** The sets of one size that go on from one combination. */
    private final class Picks {
        private final ImmutableList<Move> combination;
        private final int size;
        private final ImmutableList<Fraction> gains;
        private final int[] byGain;
        private final int[] picked;
        private int depth;
        private int foundHere;

        Picks(ImmutableList<Move> combination, int size) {
            this.combination = combination;
            this.size = size;
            this.gains = adding.stream().map(Move::share).collect(ImmutableList.toImmutableList());
            this.byGain = IntStream.range(0, gains.size())
                    .boxed()
                    .sorted(Comparator.comparing(gains::get).reversed())
                    .mapToInt(i -> i)
                    .toArray();
            this.picked = new int[size];
        }

        /** Depth first, in the order of the tree; stops with one set more than are wanted. */
        void find() {
            if (size == 0) {
                take();
                return;
            }
            int from = enter(0);
            while (!steps.areOver() && foundHere <= limit) {
                int next = next(from);
                if (next >= 0) {
                    adding.get(next).apply();
                    picked[depth++] = next;
                    if (depth < size) {
                        from = enter(next + 1);
                        continue;
                    }
                    take();
                } else if (depth == 0) {
                    return;
                }
                int last = picked[--depth];
                adding.get(last).undo();
                from = last + 1;
            }
            while (depth > 0) {
                adding.get(picked[--depth]).undo();
            }
        }

        /** Where to go on; past the end if even the best moves that are left are not enough. */
        private int enter(int from) {
            steps.take(adding.size() - from);
            Fraction best = bound.gains(from, size - depth).stream().reduce(total(), Fraction::plus);
            return reach.test(best) ? from : adding.size();
        }

        /** The next move that can still lead to the target, or -1. */
        private int next(int from) {
            int more = size - depth - 1;
            for (int i = from; i + more < adding.size(); i++) {
                steps.take(1L + more);
                if (!reach.test(total().plus(best(i, more + 1)))) {
                    return -1;
                }
                if (!adding.get(i).leaf().isCapped()
                        && reach.test(total().plus(gains.get(i)).plus(best(i + 1, more)))) {
                    return i;
                }
            }
            return -1;
        }

        /** What so many moves from there on can add at most. */
        private Fraction best(int from, int count) {
            Fraction sum = Fraction.ZERO;
            int left = count;
            for (int i = 0; i < byGain.length && left > 0; i++) {
                if (byGain[i] >= from) {
                    sum = sum.plus(gains.get(byGain[i]));
                    left--;
                }
            }
            return sum;
        }

        private void take() {
            if (reach.test(tree.total())) {
                foundHere++;
                found.add(joined(
                        combination, IntStream.of(picked).mapToObj(adding::get).toList()));
            }
        }
    }
}
