package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nodes of a plan in the order of the tree, and its stages: the groups whose limits cut or raise their sum, and the
 * root. What lies between two stages is linear and needs no step of its own for the total.
 */
final class FlatNodes {
    final ImmutableList<Fraction> weights;
    private final int[] parents;
    private final long[] caps;
    private final long[] floors;
    private final int[] runs; // where a node has another parent than the one before it; then how many nodes there are

    final long[] stageCap;
    final long[] stageFloor;
    final int[] firstInside;
    final int[] nextBeside;

    FlatNodes(int[] parents, long[] caps, long[] floors, List<Fraction> weights, int[] stages) {
        this.parents = parents;
        this.caps = caps;
        this.floors = floors;
        this.weights = ImmutableList.copyOf(weights);
        this.runs = IntStream.concat(
                        IntStream.range(1, parents.length)
                                .filter(node -> node == 1 || parents[node] != parents[node - 1]),
                        IntStream.of(parents.length))
                .toArray();
        int count = Arrays.stream(stages).max().orElse(0) + 1;
        stageCap = new long[count];
        stageFloor = new long[count];
        firstInside = new int[count];
        nextBeside = new int[count];
        Arrays.fill(firstInside, -1);
        Arrays.fill(nextBeside, -1);
        for (int node = stages.length - 1; node >= 0; node--) {
            boolean opens = node == 0 || stages[node] != stages[parents[node]];
            if (!opens) {
                continue;
            }
            int stage = stages[node];
            stageCap[stage] = caps[node];
            stageFloor[stage] = floors[node];
            if (node > 0) {
                int outer = stages[parents[node]];
                nextBeside[stage] = firstInside[outer];
                firstInside[outer] = stage;
            }
        }
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
