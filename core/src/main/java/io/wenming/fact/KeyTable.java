package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Collection;

/**
 * Keys in an order, and where each stands (数据项表). It is what facts are held by and slots are found by; a map of entries
 * would put an object of its own between every key and its value, which bulk work would have to read.
 */
final class KeyTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<FactKey<?>> keys;
    private final int[]
            places; // by hash, the next free one: the position of a key, and 1; twice as many as keys at least

    private KeyTable(ImmutableList<FactKey<?>> keys) {
        this.keys = keys;
        this.places = new int[Integer.highestOneBit(Math.max(1, keys.size())) << 2];
        for (int position = 0; position < keys.size(); position++) {
            int place = place(keys.get(position));
            while (places[place] != 0) {
                place = next(place);
            }
            places[place] = position + 1;
        }
    }

    /** A table of keys, none of which comes twice. */
    static KeyTable of(Collection<FactKey<?>> keys) {
        return new KeyTable(ImmutableList.copyOf(keys));
    }

    /** The keys in their order. */
    ImmutableList<FactKey<?>> keys() {
        return keys;
    }

    /** The keys as a set, in their order. */
    ImmutableSet<FactKey<?>> keySet() {
        return ImmutableSet.copyOf(keys);
    }

    /** The position of a key; -1 if it is not there. */
    int position(FactKey<?> key) {
        int place = place(requireNonNull(key, "key"));
        while (places[place] != 0) {
            int position = places[place] - 1;
            if (key.equals(keys.get(position))) {
                return position;
            }
            place = next(place);
        }
        return -1;
    }

    /** The position of a key, which is the guess very often; -1 if it is not there. */
    int position(FactKey<?> key, int guess) {
        return guess < keys.size() && key.equals(keys.get(guess)) ? guess : position(key);
    }

    private int place(FactKey<?> key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }
}
