package io.wenming.scoring;

import java.util.ArrayList;
import java.util.List;

/** Where the leaves of one form stand: their slots and places, sorted by stage, and stretches of slots that follow one another. */
final class Stretches {
    final int[] slots;
    final int[] places;
    /** By stretch: its first slot, and the slot behind its last one. */
    final int[] first;

    final int[] until;
    /** By stage: its first stretch; behind the last stage, how many there are. */
    final int[] from;

    private final int[] starts; // by stretch: its first leaf

    Stretches(int stages, int[] stageOf, int[] slots, int[] places) {
        this.slots = slots;
        this.places = places;
        List<Integer> begin = new ArrayList<>();
        from = new int[stages + 1];
        for (int i = 0; i < slots.length; i++) {
            if (i == 0 || stageOf[i] != stageOf[i - 1] || slots[i] != slots[i - 1] + 1) {
                begin.add(i);
                from[stageOf[i] + 1]++;
            }
        }
        for (int stage = 0; stage < stages; stage++) {
            from[stage + 1] += from[stage];
        }
        starts = begin.stream().mapToInt(Integer::intValue).toArray();
        first = new int[starts.length];
        until = new int[starts.length];
        for (int s = 0; s < starts.length; s++) {
            int end = s + 1 < starts.length ? starts[s + 1] : slots.length;
            first[s] = slots[starts[s]];
            until[s] = first[s] + end - starts[s];
        }
    }

    /** The first leaf of a stage; behind the last stage, how many there are. */
    int leavesFrom(int stage) {
        return from[stage] < starts.length ? starts[from[stage]] : slots.length;
    }
}
