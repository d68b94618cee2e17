package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of a plan in the order of the tree, and its stages: the groups whose limits cut or raise their sum, and the
 * root. What lies between two stages is linear and needs no step of its own for the total.
 */
final class FlatNodes {
    final int[] parents;
    final long[] caps;
    final long[] floors;
    final ImmutableList<Fraction> weights;

    final long[] stageCap;
    final long[] stageFloor;
    final int[] firstInside;
    final int[] nextBeside;

    FlatNodes(int[] parents, long[] caps, long[] floors, List<Fraction> weights, int[] stages) {
        this.parents = parents;
        this.caps = caps;
        this.floors = floors;
        this.weights = ImmutableList.copyOf(weights);
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
}
