package io.wenming.honor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the places at which a key stands in a list (键索引); one key may stand at several. Every version stays as it is: one
 * more place costs the path to it. It holds no keys, only 8 bytes for each place: the key's hash and the place.
 */
sealed interface KeyIndex {
    /** An index of nothing. */
    static KeyIndex empty() {
        return Leaf.EMPTY;
    }

    /** This index with one more place, which is higher than all others of its key. */
    default KeyIndex with(String key, int place) {
        return with(entry(key, place), 0);
    }

    /** The places of a key, from low to high; {@code keyOf} says what stands at a place. */
    default IntStream places(String key, IntFunction<String> keyOf) {
        int hash = hash(key);
        return Arrays.stream(leaf(hash, 0).entries)
                .filter(entry -> (int) (entry >> 32) == hash)
                .mapToInt(entry -> (int) entry)
                .filter(place -> keyOf.apply(place).equals(key));
    }

    /** The first place of a key; -1 if there is none. */
    default int first(String key, IntFunction<String> keyOf) {
        int hash = hash(key);
        for (long entry : leaf(hash, 0).entries) {
            if ((int) (entry >> 32) == hash && keyOf.apply((int) entry).equals(key)) {
                return (int) entry;
            }
        }
        return -1;
    }

    /** Whether a key stands at more than one place. */
    boolean repeats(IntFunction<String> keyOf);

    /** Whether it has no place. */
    default boolean isEmpty() {
        return this == empty();
    }

    /** A part: the entries whose hashes begin with the same digits. */
    Leaf leaf(int hash, int depth);

    /** With one more entry. */
    KeyIndex with(long entry, int depth);

    /** An index of many places. */
    static KeyIndex of(IntStream places, IntFunction<String> keyOf) {
        long[] entries =
                places.mapToLong(place -> entry(keyOf.apply(place), place)).toArray();
        if (entries.length == 0) {
            return empty();
        }
        Arrays.sort(entries);
        return of(entries, 0);
    }

    private static KeyIndex of(long[] sorted, int depth) {
        if (sorted.length <= Leaf.FULL || depth == Branch.DEPTH) {
            return new Leaf(sorted);
        }
        KeyIndex[] parts = new KeyIndex[Branch.WIDTH];
        Arrays.fill(parts, empty());
        int from = 0;
        while (from < sorted.length) {
            int part = Branch.part((int) (sorted[from] >> 32), depth);
            int until = from;
            while (until < sorted.length && Branch.part((int) (sorted[until] >> 32), depth) == part) {
                until++;
            }
            parts[part] = of(Arrays.copyOfRange(sorted, from, until), depth + 1);
            from = until;
        }
        return new Branch(parts);
    }

    private static long entry(String key, int place) {
        return ((long) hash(key) << 32) | place;
    }

    private static int hash(String key) {
        int hash = key.hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    /** Few entries, those of one key in the order of their places. */
    final class Leaf implements KeyIndex {
        private static final int FULL = 20;
        private static final Leaf EMPTY = new Leaf(new long[0]);

        private final long[] entries;

        private Leaf(long[] entries) {
            this.entries = entries;
        }

        @Override
        public Leaf leaf(int hash, int depth) {
            return this;
        }

        @Override
        public boolean repeats(IntFunction<String> keyOf) {
            long[] sorted = entries.clone();
            Arrays.sort(sorted);
            Set<String> same = new HashSet<>();
            for (int next = 1; next < sorted.length; next++) {
                boolean collides = sorted[next] >> 32 == sorted[next - 1] >> 32;
                if (collides && same.isEmpty()) {
                    same.add(keyOf.apply((int) sorted[next - 1]));
                } else if (!collides) {
                    same.clear();
                }
                if (collides && !same.add(keyOf.apply((int) sorted[next]))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public KeyIndex with(long entry, int depth) {
            long[] more = Arrays.copyOf(entries, entries.length + 1);
            more[entries.length] = entry;
            if (more.length > FULL) {
                Arrays.sort(more);
            }
            return of(more, depth);
        }
    }

    /** Many entries in 16 parts, by four binary digits of the hash. */
    final class Branch implements KeyIndex {
        private static final int WIDTH = 16;
        private static final int DEPTH = 8;

        private final KeyIndex[] parts;

        private Branch(KeyIndex[] parts) {
            this.parts = parts;
        }

        private static int part(int hash, int depth) {
            return (hash >>> (28 - 4 * depth)) & (WIDTH - 1);
        }

        @Override
        public Leaf leaf(int hash, int depth) {
            return parts[part(hash, depth)].leaf(hash, depth + 1);
        }

        @Override
        public boolean repeats(IntFunction<String> keyOf) {
            return Arrays.stream(parts).anyMatch(part -> part.repeats(keyOf));
        }

        @Override
        public KeyIndex with(long entry, int depth) {
            KeyIndex[] other = parts.clone();
            int part = part((int) (entry >> 32), depth);
            other[part] = other[part].with(entry, depth + 1);
            return new Branch(other);
        }
    }
}
