package io.wenming.honor;

import java.util.Arrays;

/** Places in a register, one after another. */
final class Places {
    private int[] places = new int[8];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size] = place;
        size++;
    }

    int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
