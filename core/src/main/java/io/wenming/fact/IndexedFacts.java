package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Facts in slots (数据行), for bulk work: a whole number for each value that the {@link Packing} of its slot can hold, and
 * a bit that says so; everything else is held as it is.
 */
public final class IndexedFacts implements Facts {
    private static final long serialVersionUID = 1L;
    private static final int WORD = 6;

    private final FactSchema schema;
    private final long[] numbers;
    private final long[] plain; // a bit for each slot whose number says the value
    private final long[] special; // a bit for each slot that is neither plain nor missing
    // by slot: what a number does not say, or the state of a slot without a value; null where nothing is needed
    private final @Nullable Serializable @Nullable [] others;

    private IndexedFacts(
            FactSchema schema,
            long[] numbers,
            long[] plain,
            long[] special,
            @Nullable Serializable @Nullable [] others) {
        this.schema = schema;
        this.numbers = numbers;
        this.plain = plain;
        this.special = special;
        this.others = others;
    }

    /** The schema that gave the slots. */
    public FactSchema schema() {
        return schema;
    }

    /** The state of a slot. */
    public FactState state(int slot) {
        if (isNumber(slot)) {
            return FactState.PRESENT;
        }
        if (!isSet(special, slot)) {
            return FactState.MISSING;
        }
        return other(slot) instanceof FactState state ? state : FactState.PRESENT;
    }

    /** Whether the slot is present and {@link #number} says what the {@link Packing} of the slot says. */
    public boolean isNumber(int slot) {
        return isSet(plain, slot);
    }

    /** The number in a slot, in the form of its {@link Packing}; 0 where {@link #isNumber} says no. */
    public long number(int slot) {
        return numbers[slot];
    }

    /** All bits set where {@link #isNumber}, no bit where not: to take numbers without a branch. */
    public long mask(int slot) {
        return -((plain[slot >>> WORD] >>> slot) & 1);
    }

    /**
     * Whether each of 64 slots is a number: bit 0 says it for slot {@code 64 * word}.
     *
     * @param word 0 for the slots 0 to 63, and so on
     */
    public long numbersOf(int word) {
        return plain[word];
    }

    /**
     * Whether each of 64 slots is neither a number nor missing, but not applicable, exempt, or held as it is.
     *
     * @param word 0 for the slots 0 to 63, and so on
     */
    public long specialsOf(int word) {
        return special[word];
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
                .cast(other != null ? other : schema.packing(slot).unpack(numbers[slot])));
    }

    @Override
    public ImmutableSet<FactKey<?>> keys() {
        ImmutableSet.Builder<FactKey<?>> given = ImmutableSet.builder();
        for (int slot = 0; slot < numbers.length; slot++) {
            if (state(slot) != FactState.MISSING) {
                given.add(schema.keys().get(slot));
            }
        }
        return given.build();
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

    private @Nullable Serializable other(int slot) {
        return others == null ? null : others[slot];
    }

    private static boolean isSet(long[] bits, int slot) {
        return ((bits[slot >>> WORD] >>> slot) & 1) != 0;
    }

    /** A row being filled, slot by slot; not for use by two threads. */
    public static final class Row {
        private final FactSchema schema;
        private final long[] numbers;
        private final long[] plain;
        private final long[] special;
        private @Nullable Serializable @Nullable [] others;

        Row(FactSchema schema) {
            int size = schema.keys().size();
            this.schema = schema;
            this.numbers = new long[size];
            this.plain = new long[(size >>> WORD) + 1];
            this.special = new long[(size >>> WORD) + 1];
        }

        /**
         * Sets a fact of a key.
         *
         * @throws IllegalArgumentException if the schema has no such key, or a count is below 0
         */
        public <T> Row set(FactKey<T> key, T value) {
            set(schema.slot(key), Fact.of(value));
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
                throw new IllegalArgumentException("slot %s: present needs a value; set the value".formatted(slot));
            }
            clear(slot);
            if (state != FactState.MISSING) {
                hold(slot, state);
                special[slot >>> WORD] |= 1L << slot;
            }
            return this;
        }

        void set(int slot, Fact<?> fact) {
            if (fact.value().isEmpty()) {
                setState(slot, fact.state());
                return;
            }
            Object value = fact.value().get();
            if (value instanceof Long count) {
                FactContent.checkCount(schema.keys().get(slot), count);
            }
            Packing packing = schema.packing(slot);
            OptionalLong packed = packing.pack(value);
            if (packed.isEmpty()) {
                clear(slot);
                hold(slot, (Serializable) value);
                special[slot >>> WORD] |= 1L << slot;
                return;
            }
            put(slot, packed.getAsLong());
            if ((value instanceof Incidents || value instanceof Checklist)
                    && !packing.unpack(packed.getAsLong()).equals(value)) {
                hold(slot, (Serializable) value); // the number says how many, not in which order
            }
        }

        /** The facts of this row; the row can go on and be changed without changing them. */
        public IndexedFacts build() {
            return new IndexedFacts(
                    schema, numbers.clone(), plain.clone(), special.clone(), others == null ? null : others.clone());
        }

        /** The facts of this row, which is not used again. */
        IndexedFacts take() {
            return new IndexedFacts(schema, numbers, plain, special, others);
        }

        private void put(int slot, long number) {
            clear(slot);
            numbers[slot] = number;
            plain[slot >>> WORD] |= 1L << slot;
        }

        private void hold(int slot, Serializable other) {
            if (others == null) {
                others = new Serializable[numbers.length];
            }
            others[slot] = other;
        }

        private void clear(int slot) {
            numbers[slot] = 0;
            plain[slot >>> WORD] &= ~(1L << slot);
            special[slot >>> WORD] &= ~(1L << slot);
            if (others != null) {
                others[slot] = null;
            }
        }
    }
}
