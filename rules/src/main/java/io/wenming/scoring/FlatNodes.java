package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.List;
import java.util.stream.IntStream;

/** The nodes of a plan in the order of the tree (计划节点). */
final class FlatNodes {
    private final ImmutableList<Fraction> weights;
    private final int[] parents;
    private final long[] caps;
    private final long[] floors;
    private final int[] runs; // where a node has another parent than the one before it; then how many nodes there are

    FlatNodes(int[] parents, ImmutableList<FlatLimit> limits, List<Fraction> weights) {
        this.parents = parents;
        this.caps = limits.stream().mapToLong(FlatLimit::cap).toArray();
        this.floors = limits.stream().mapToLong(FlatLimit::floor).toArray();
        this.weights = ImmutableList.copyOf(weights);
        this.runs = IntStream.concat(
                        IntStream.range(1, parents.length)
                                .filter(node -> node == 1 || parents[node] != parents[node - 1]),
                        IntStream.of(parents.length))
                .toArray();
    }

    /** The weight of each node and all around it. */
    ImmutableList<Fraction> weights() {
        return weights;
    }

    /** The parent of each node; -1 for the first. */
    int[] parents() {
        return parents;
    }

    /** How many nodes there are. */
    int size() {
        return parents.length;
    }

    /** Adds up the amounts of the leaves, from the last node to the first, and holds each within its limits. */
    void addUp(long[] amounts) {
        for (int run = runs.length - 2; run >= 0; run--) {
            long sum = 0;
            for (int node = runs[run]; node < runs[run + 1]; node++) {
                long amount = Math.max(Math.min(amounts[node], caps[node]), floors[node]);
                amounts[node] = amount;
                sum += amount;
            }
            amounts[parents[runs[run]]] += sum;
        }
        amounts[0] = Math.max(Math.min(amounts[0], caps[0]), floors[0]);
    }
}
