package io.wenming.cadence;

import java.util.Arrays;

/** Numbered slots, some taken: the next free one from a number on is found in nearly constant time (union-find). */
final class FreeSlots {
    private final int[] next;

    /** All slots free; the number after the last is always free and means that there is none. */
    FreeSlots(int slots) {
        next = new int[slots + 1];
        Arrays.setAll(next, slot -> slot);
    }

    /** The first free slot from a number on. */
    int from(int slot) {
        int root = slot;
        while (next[root] != root) {
            root = next[root];
        }
        int walked = slot;
        while (next[walked] != root) {
            int onwards = next[walked];
            next[walked] = root;
            walked = onwards;
        }
        return root;
    }

    /** Takes a free slot. */
    void take(int slot) {
        next[slot] = slot + 1;
    }
}
