package io.wenming.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the leaves of one form stand: their slots and nodes, sorted by stage, cut into stretches whose slots follow one
 * another: leaf {@code i} of a stretch reads slot {@code i + offset}.
 */
final class Stretches {
    final int[] slots;
    final int[] nodes;
    /** By stretch: its first leaf, the leaf behind its last one, and what to add for the slot. */
    final int[] first;

    final int[] until;
    final int[] offset;
    /** By stage: its first stretch; behind the last stage, how many there are. */
    final int[] from;

    Stretches(int stages, int[] stageOf, int[] slots, int[] nodes) {
        this.slots = slots;
        this.nodes = nodes;
        List<Integer> starts = new ArrayList<>();
        from = new int[stages + 1];
        for (int i = 0; i < slots.length; i++) {
            if (i == 0 || stageOf[i] != stageOf[i - 1] || slots[i] != slots[i - 1] + 1) {
                starts.add(i);
                from[stageOf[i] + 1]++;
            }
        }
        for (int stage = 0; stage < stages; stage++) {
            from[stage + 1] += from[stage];
        }
        int count = starts.size();
        first = starts.stream().mapToInt(Integer::intValue).toArray();
        until = new int[count];
        offset = new int[count];
        for (int s = 0; s < count; s++) {
            until[s] = s + 1 < count ? first[s + 1] : slots.length;
            offset[s] = slots[first[s]] - first[s];
        }
    }

    /** The first leaf of a stage; behind the last stage, how many there are. */
    int leavesFrom(int stage) {
        return from[stage] < first.length ? first[from[stage]] : slots.length;
    }
}
