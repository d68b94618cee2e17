package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.List;

/**
 * Where the amounts of the nodes of a plan stand when they are kept (存放位置): the leaves of one form in one stage side by
 * side, at the distances of their slots, so that a kernel fills in a stretch of them with one loop; then all other nodes, in
 * the order of the tree. A place between two leaves may belong to no node.
 */
final class FlatPlaces {
    /** The leaves of one form in one stage. */
    private record Family(int stage, Class<?> form) {}

    private final int[] byNode;
    private final ImmutableMap<Family, Integer> first; // the place of the first slot of its leaves
    private final int size;

    private FlatPlaces(int[] byNode, ImmutableMap<Family, Integer> first, int size) {
        this.byNode = byNode;
        this.first = first;
        this.size = size;
    }

    /** Finds a place for each of so many nodes. */
    static FlatPlaces of(int nodes, List<FlatArrays.Placed> leaves) {
        ImmutableListMultimap<Family, FlatArrays.Placed> families = Multimaps.index(
                leaves.stream()
                        .filter(leaf -> !(leaf.rule() instanceof FlatRule.General))
                        .toList(),
                leaf -> new Family(leaf.stage(), leaf.rule().getClass()));
        int[] byNode = new int[nodes];
        Arrays.fill(byNode, -1);
        ImmutableMap.Builder<Family, Integer> first = ImmutableMap.builder();
        int next = 0;
        for (Family family : families.keySet()) {
            ImmutableList<FlatArrays.Placed> all = families.get(family);
            FlatRange<FlatRule> range = FlatRange.of(
                    1, next, all.stream().map(FlatArrays.Placed::rule).collect(ImmutableList.toImmutableList()));
            first.put(family, next);
            if (range.isDense()) {
                for (FlatArrays.Placed leaf : all) {
                    byNode[leaf.node()] = range.place(leaf.rule());
                }
                next += range.size();
            }
        }
        for (int node = 0; node < nodes; node++) {
            if (byNode[node] < 0) {
                byNode[node] = next;
                next++;
            }
        }
        return new FlatPlaces(byNode, first.buildOrThrow(), next);
    }

    /** The place of a node. */
    int of(int node) {
        return byNode[node];
    }

    /** The place of the first slot of the leaves of a form in a stage, if they lie close together. */
    int first(int stage, Class<?> form) {
        return first.getOrDefault(new Family(stage, form), 0);
    }

    /** How many places there are. */
    int size() {
        return size;
    }
}
