package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A schema (数据结构) for bulk work: it gives each key a slot, 0 and up, in the order in which they are given, and says how
 * a value stands there as a whole number. A standard is prepared against it once; after that no key is looked up and no number is
 * boxed.
 *
 * <p>The words that a schema knows let grades and incidents stand as numbers too: a grade by its position among the words,
 * incidents by how often each kind happened.
 */
public final class FactSchema implements Serializable {
    /** Rates and decimals are held as whole numbers of 10 to the power of minus this. */
    public static final int PLACES = 6;

    private static final long serialVersionUID = 1L;
    private static final int STRETCH =
            1 << 15; // cells: 256 KiB, which a collector still moves as it does small objects

    private static final int FIRST_ROWS = 16;

    private final KeyTable slots;
    private final ImmutableList<Packing> packings;

    private FactSchema(KeyTable slots, ImmutableList<Packing> packings) {
        this.slots = slots;
        this.packings = packings;
    }

    /** A schema of keys, in the order given; a key that comes twice has one slot. It knows no words. */
    public static FactSchema of(Iterable<? extends FactKey<?>> keys) {
        return of(keys, ImmutableSetMultimap.of());
    }

    /**
     * A schema of keys, in the order given, with words.
     *
     * @param words the grades of a grade, the kinds of incidents, in the order in which they are numbered; keys without
     *     words are held as they are
     */
    public static FactSchema of(Iterable<? extends FactKey<?>> keys, ImmutableSetMultimap<FactKey<?>, String> words) {
        KeyTable slots = KeyTable.of(ImmutableSet.<FactKey<?>>copyOf(keys));
        return new FactSchema(
                slots,
                slots.keys().stream()
                        .map(key -> Packing.of(key.type(), words.get(key).asList()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The keys; the position is the slot. */
    public ImmutableList<FactKey<?>> keys() {
        return slots.keys();
    }

    /**
     * The slot of a key.
     *
     * @throws IllegalArgumentException if the schema has no such key
     */
    public int slot(FactKey<?> key) {
        int slot = slots.position(key);
        if (slot < 0) {
            throw Refusal.of("key: '%s' is not in the schema; give one of its %s keys", key, keys().size());
        }
        return slot;
    }

    /** Whether the schema has a key. */
    public boolean contains(FactKey<?> key) {
        return slots.position(key) >= 0;
    }

    /** How the values of a slot stand as whole numbers. */
    public Packing packing(int slot) {
        return packings.get(slot);
    }

    /** Starts a row with everything missing. */
    public IndexedFacts.Row row() {
        return new IndexedFacts.Row(this);
    }

    /** The facts that this schema has a slot for, in indexed form; where they come from is left behind. */
    public IndexedFacts index(Facts facts) {
        return fill(row(), facts).view();
    }

    /**
     * The facts of many subjects in indexed form, in their order, side by side in memory: read one after the other, they
     * are scored faster than rows that were indexed one by one. Some hundred rows share one stretch of memory, which stays as
     * long as one of them is held. Each subject is read before the next one is asked for, so that they may be views of one row.
     */
    public ImmutableList<IndexedFacts> indexAll(Iterable<? extends Facts> facts) {
        int width = IndexedFacts.width(this);
        Iterator<? extends Facts> left = requireNonNull(facts, "facts").iterator();
        ImmutableList.Builder<IndexedFacts> rows = ImmutableList.builder();
        for (int done = 0; left.hasNext(); ) {
            // as much as is known to come, or as came already
            int room = Math.max(1, Math.min(STRETCH / width, known(facts, done).orElse(Math.max(FIRST_ROWS, done))));
            long[] cells = new long[Math.multiplyExact(room, width)];
            List<IndexedFacts.Row> filled = new ArrayList<>(room);
            while (left.hasNext() && filled.size() < room) {
                filled.add(fill(new IndexedFacts.Row(this, cells, filled.size() * width), left.next()));
            }
            // one after the other, so that nothing stands between them in memory either
            filled.forEach(row -> rows.add(row.view()));
            done += filled.size();
        }
        return rows.build();
    }

    /**
     * The facts of at most {@value FactBlock#MOST_SUBJECTS} subjects side by side, in their order. Each is read before the
     * next one is asked for, so that they may be views of one row.
     *
     * @throws IllegalArgumentException if there are more; {@link #blocks} takes any number
     */
    public FactBlock block(Iterable<? extends Facts> facts) {
        Iterator<? extends Facts> left = requireNonNull(facts, "facts").iterator();
        FactBlock block = block(left, known(facts, 0).orElse(FactBlock.MOST_SUBJECTS));
        Refusal.unless(
                !left.hasNext(),
                "facts: there are more subjects than a block holds; give at most %s, or take blocks",
                FactBlock.MOST_SUBJECTS);
        return block;
    }

    /**
     * The facts of any number of subjects side by side, in their order, as many in a block as it holds. Each is read before the
     * next one is asked for. Where more subjects come than memory holds, take a {@link #block} of some of them at a time.
     */
    public ImmutableList<FactBlock> blocks(Iterable<? extends Facts> facts) {
        Iterator<? extends Facts> left = requireNonNull(facts, "facts").iterator();
        ImmutableList.Builder<FactBlock> blocks = ImmutableList.builder();
        for (int done = 0; left.hasNext(); done += FactBlock.MOST_SUBJECTS) {
            blocks.add(block(left, known(facts, done).orElse(FactBlock.MOST_SUBJECTS)));
        }
        return blocks.build();
    }

    private FactBlock block(Iterator<? extends Facts> left, int subjects) {
        // at least one: a collection may have grown since it said its size
        BlockFilling filling = new BlockFilling(this, Math.max(1, Math.min(FactBlock.MOST_SUBJECTS, subjects)));
        while (left.hasNext() && !filling.isFull()) {
            filling.add(left.next());
        }
        return filling.build();
    }

    /** How many subjects still come, where that is known. */
    private static OptionalInt known(Iterable<? extends Facts> facts, int done) {
        return facts instanceof Collection<?> all ? OptionalInt.of(all.size() - done) : OptionalInt.empty();
    }

    /** Sets the facts that there is a slot for in a row where all is missing. */
    IndexedFacts.Row fill(IndexedFacts.Row row, Facts facts) {
        if (facts instanceof IndexedFacts indexed && indexed.schema().equals(this)) {
            row.copy(indexed);
        } else if (facts instanceof MappedFacts mapped) {
            mapped.fill(row, slots);
        } else {
            for (int slot = 0; slot < keys().size(); slot++) {
                row.set(slot, facts.fact(keys().get(slot)));
            }
        }
        return row;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof FactSchema that && keys().equals(that.keys()) && packings.equals(that.packings));
    }

    @Override
    public int hashCode() {
        return keys().hashCode();
    }

    @Override
    public String toString() {
        return keys().toString();
    }
}
