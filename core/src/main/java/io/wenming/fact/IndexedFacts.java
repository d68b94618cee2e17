package io.wenming.fact;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Facts in slots (数据行), for bulk work: a whole number for each value that the {@link Packing} of its slot can hold, and
 * a bit that says so; everything else is held as it is.
 */
public final class IndexedFacts implements Facts {
    private static final long serialVersionUID = 1L;
    private static final int WORD = 6;

    private final FactSchema schema;
    // the number of each slot, then a bit for each slot whose number says the value, then a bit for each slot that is
    // neither plain nor missing: one stretch of memory for a row
    private final long[] cells;
    private final int first; // where the row begins
    private final int plain; // where the bits of plain slots begin
    private final int special; // where those of special slots begin
    // by slot: what a number does not say, or the state of a slot without a value; null where nothing is needed
    private final @Nullable Serializable @Nullable [] others;

    private IndexedFacts(FactSchema schema, long[] cells, int first, @Nullable Serializable @Nullable [] others) {
        this.schema = schema;
        this.cells = cells;
        this.first = first;
        this.plain = first + schema.keys().size();
        this.special = plain + words(schema);
        this.others = others;
    }

    /** The schema that gave the slots. */
    public FactSchema schema() {
        return schema;
    }

    /**
     * The state of a slot.
     *
     * @throws IndexOutOfBoundsException if the schema has no such slot
     */
    public FactState state(int slot) {
        if (isNumber(slot)) {
            return FactState.PRESENT;
        }
        if (!isSet(cells, special, checked(slot))) {
            return FactState.MISSING;
        }
        return other(slot) instanceof FactState state ? state : FactState.PRESENT;
    }

    /**
     * Whether the slot is present and {@link #number} says what the {@link Packing} of the slot says.
     *
     * @throws IndexOutOfBoundsException if the schema has no such slot
     */
    public boolean isNumber(int slot) {
        return isSet(cells, plain, checked(slot));
    }

    /**
     * The number in a slot, in the form of its {@link Packing}; 0 where {@link #isNumber} says no.
     *
     * @throws IndexOutOfBoundsException if the schema has no such slot
     */
    public long number(int slot) {
        return cells[first + checked(slot)];
    }

    /**
     * All bits set where {@link #isNumber}, no bit where not: to take numbers without a branch.
     *
     * @throws IndexOutOfBoundsException if the schema has no such slot
     */
    public long mask(int slot) {
        return -((cells[plain + (checked(slot) >>> WORD)] >>> slot) & 1);
    }

    /**
     * Whether each of 64 slots is a number: bit 0 says it for slot {@code 64 * word}.
     *
     * @param word 0 for the slots 0 to 63, and so on
     * @throws IndexOutOfBoundsException if no slot stands in it and the one before is not full
     */
    public long numbersOf(int word) {
        return cells[plain + checkIndex(word, special - plain)];
    }

    /**
     * Whether each of 64 slots is neither a number nor missing, but not applicable, exempt, or held as it is.
     *
     * @param word 0 for the slots 0 to 63, and so on
     * @throws IndexOutOfBoundsException if no slot stands in it and the one before is not full
     */
    public long specialsOf(int word) {
        return cells[special + checkIndex(word, special - plain)];
    }

    @Override
    public <T> Fact<T> fact(FactKey<T> key) {
        if (!schema.contains(key)) {
            return Fact.missing();
        }
        int slot = schema.slot(key);
        FactState state = state(slot);
        if (state != FactState.PRESENT) {
            return Fact.without(state);
        }
        Serializable other = other(slot);
        return Fact.of(key.valueClass()
                .cast(other != null ? other : schema.packing(slot).unpack(number(slot))));
    }

    @Override
    public ImmutableSet<FactKey<?>> keys() {
        ImmutableSet.Builder<FactKey<?>> given = ImmutableSet.builder();
        for (int slot = 0; slot < schema.keys().size(); slot++) {
            if (state(slot) != FactState.MISSING) {
                given.add(schema.keys().get(slot));
            }
        }
        return given.build();
    }

    private Object writeReplace() {
        return first == 0 && cells.length == width(schema)
                ? this
                : new IndexedFacts(schema, Arrays.copyOfRange(cells, first, first + width(schema)), 0, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && FactContent.equal(this, that);
    }

    @Override
    public int hashCode() {
        return FactContent.hash(this);
    }

    @Override
    public String toString() {
        return FactContent.print(this);
    }

    /** What is held beside the numbers, by slot; null where nothing is. */
    @Nullable
    Serializable @Nullable [] others() {
        return others;
    }

    private @Nullable Serializable other(int slot) {
        return others == null ? null : others[slot];
    }

    private int checked(int slot) {
        return checkIndex(slot, plain - first);
    }

    private static boolean isSet(long[] cells, int from, int slot) {
        return ((cells[from + (slot >>> WORD)] >>> slot) & 1) != 0;
    }

    /** How many words hold a bit for each slot, and for one more. */
    private static int words(FactSchema schema) {
        return (schema.keys().size() >>> WORD) + 1;
    }

    /** How many cells a row has. */
    static int width(FactSchema schema) {
        return schema.keys().size() + 2 * words(schema);
    }

    /** A row being filled, slot by slot; not for use by two threads. */
    public static final class Row {
        private final FactSchema schema;
        private final long[] cells;
        private final int first;
        private final int plain;
        private final int special;
        private @Nullable Serializable @Nullable [] others;

        Row(FactSchema schema) {
            this(schema, new long[width(schema)], 0);
        }

        /** A row in a stretch of memory that it shares with others: from a place on, where all is still 0. */
        Row(FactSchema schema, long[] cells, int first) {
            this.schema = schema;
            this.cells = cells;
            this.first = first;
            this.plain = first + schema.keys().size();
            this.special = plain + words(schema);
        }

        /**
         * Sets a fact of a key.
         *
         * @throws IllegalArgumentException if the schema has no such key, a count is below 0, or a grade is blank
         */
        public <T> Row set(FactKey<T> key, T value) {
            FactContent.check(key, value);
            setValue(schema.slot(key), (Serializable) value);
            return this;
        }

        /**
         * Sets a number that is already in the form of the {@link Packing} of the slot.
         *
         * @throws IllegalArgumentException if the number stands for no value of it
         */
        public Row setNumber(int slot, long number) {
            schema.packing(slot).check(slot, schema.keys().get(slot), number);
            put(slot, number);
            return this;
        }

        /** Sets the state of a slot that has no value. */
        public Row setState(int slot, FactState state) {
            if (requireNonNull(state, "state") == FactState.PRESENT) {
                throw Refusal.of("slot %s: present needs a value; set the value", slot);
            }
            clear(slot);
            if (state != FactState.MISSING) {
                hold(slot, state);
                cells[special + (slot >>> WORD)] |= 1L << slot;
            }
            return this;
        }

        void set(int slot, Fact<?> fact) {
            if (fact.value().isEmpty()) {
                setState(slot, fact.state());
                return;
            }
            setValue(slot, (Serializable) fact.value().get());
        }

        void setValue(int slot, Serializable value) {
            Packing packing = schema.packing(slot);
            long packed = packing.pack(value);
            if (packed == Packing.UNFIT) {
                clear(slot);
                hold(slot, value);
                cells[special + (slot >>> WORD)] |= 1L << slot;
                return;
            }
            put(slot, packed);
            if (!packing.saysAll(value)) {
                hold(slot, value);
            }
        }

        /**
         * Forgets everything and sets all facts that the schema has a slot for, so that many subjects can be read one after
         * the other in the same memory.
         */
        public Row refill(Facts facts) {
            Arrays.fill(cells, first, first + width(schema), 0);
            others = null;
            schema.fill(this, facts);
            return this;
        }

        /** Sets what another row says, where all is missing. */
        void copy(IndexedFacts row) {
            System.arraycopy(row.cells, row.first, cells, first, width(schema));
            others = row.others == null ? null : row.others.clone();
        }

        /** Takes what is held beside the numbers from elsewhere; the row must not be changed by {@link #set} any more. */
        Row sharing(@Nullable Serializable @Nullable [] held) {
            others = held;
            return this;
        }

        /** Sets the number and the two bits of a slot where all is missing, and leaves what is held as it is. */
        void copy(int slot, long number, long isPlain, long isSpecial) {
            cells[first + slot] = number;
            cells[plain + (slot >>> WORD)] |= isPlain << slot;
            cells[special + (slot >>> WORD)] |= isSpecial << slot;
        }

        /**
         * The facts of this row as they are now, in its own memory: they change when the row does. For what reads them at
         * once and keeps nothing; {@link #build} gives facts to keep.
         */
        public IndexedFacts view() {
            return new IndexedFacts(schema, cells, first, others);
        }

        /** Sets incidents of which only one kind and its times are known. */
        void setTimes(int slot, String kind, int times) {
            long packed = schema.packing(slot).tally(kind, times);
            if (packed == Packing.UNFIT) {
                setValue(slot, Incidents.of(Incident.of(kind, times)));
            } else {
                put(slot, packed);
            }
        }

        /** The facts of this row; the row can go on and be changed without changing them. */
        public IndexedFacts build() {
            return new IndexedFacts(
                    schema,
                    Arrays.copyOfRange(cells, first, first + width(schema)),
                    0,
                    others == null ? null : others.clone());
        }

        /** Sets a number of which is known that it stands for a value. */
        void put(int slot, long number) {
            cells[first + slot] = number;
            cells[plain + (slot >>> WORD)] |= 1L << slot;
            release(slot);
        }

        private void hold(int slot, Serializable other) {
            if (others == null) {
                others = new Serializable[schema.keys().size()];
            }
            others[slot] = other;
        }

        private void clear(int slot) {
            cells[first + slot] = 0;
            cells[plain + (slot >>> WORD)] &= ~(1L << slot);
            release(slot);
        }

        /** Forgets what a number does not say; only what is held is special. */
        private void release(int slot) {
            if (others != null) {
                others[slot] = null;
                cells[special + (slot >>> WORD)] &= ~(1L << slot);
            }
        }
    }
}
