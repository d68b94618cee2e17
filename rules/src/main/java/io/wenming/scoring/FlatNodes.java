package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes of a plan in the order of the tree (计划节点), and how their amounts add up. */
final class FlatNodes {
    private final ImmutableList<Fraction> weights;
    private final int[] parents;
    private final FlatPlaces places;
    private final int[] limitedLeaves; // their nodes
    private final int[] groups; // their nodes, those inside before those around them
    private final int[] from; // by group: where its parts begin; behind the last group, how many there are
    private final int[] parts; // their places
    private final ImmutableList<FlatLimit> limits;
    private final long[] caps; // by group
    private final long[] floors;

    FlatNodes(int[] parents, ImmutableList<FlatLimit> limits, List<Fraction> weights, FlatPlaces places) {
        this.parents = parents;
        this.places = places;
        this.weights = ImmutableList.copyOf(weights);
        this.limits = limits;
        int[] sizes = new int[parents.length];
        IntStream.range(1, parents.length).forEach(node -> sizes[parents[node]]++);
        this.limitedLeaves = IntStream.range(0, parents.length)
                .filter(node -> sizes[node] == 0 && !limits.get(node).equals(FlatLimit.NONE))
                .toArray();
        this.groups = IntStream.range(0, parents.length)
                .map(node -> parents.length - 1 - node)
                .filter(node -> sizes[node] > 0)
                .toArray();
        this.caps =
                IntStream.of(groups).mapToLong(node -> limits.get(node).cap()).toArray();
        this.floors =
                IntStream.of(groups).mapToLong(node -> limits.get(node).floor()).toArray();
        this.from = new int[groups.length + 1];
        int[] next = new int[parents.length]; // by node: where its next part goes
        for (int group = 0; group < groups.length; group++) {
            next[groups[group]] = from[group];
            from[group + 1] = from[group] + sizes[groups[group]];
        }
        this.parts = new int[parents.length - 1];
        for (int node = 1; node < parents.length; node++) {
            parts[next[parents[node]]] = places.of(node);
            next[parents[node]]++;
        }
    }

    /** The weight of each node and all around it. */
    ImmutableList<Fraction> weights() {
        return weights;
    }

    /** The parent of each node; -1 for the first. */
    int[] parents() {
        return parents;
    }

    /** Where the amount of a node is kept. */
    int place(int node) {
        return places.of(node);
    }

    /** How many places the amounts of all nodes take. */
    int places() {
        return places.size();
    }

    /** Adds up the amounts of the leaves, from the innermost group to the first node, and holds each within its limits. */
    void addUp(long[] amounts) {
        for (int leaf : limitedLeaves) {
            amounts[places.of(leaf)] = limits.get(leaf).hold(amounts[places.of(leaf)]);
        }
        for (int group = 0; group < groups.length; group++) {
            long sum = 0;
            for (int part = from[group]; part < from[group + 1]; part++) {
                sum += amounts[parts[part]];
            }
            amounts[places.of(groups[group])] = Math.max(Math.min(sum, caps[group]), floors[group]);
        }
    }
}
