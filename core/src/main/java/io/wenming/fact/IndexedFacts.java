package io.wenming.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Facts in slots (数据行), for bulk work. Flags (0, 1), counts, dates (epoch days) and rates and decimals that have at most
 * {@value FactSchema#PLACES} places are plain {@code long}s; everything else is held as it is.
 */
public final class IndexedFacts implements Facts {
    private static final long serialVersionUID = 1L;

    private final FactSchema schema;
    private final FactState[] states;
    private final long[] numbers;
    // a value that is no number, or a number that does not fit; null where the long has it all
    private final @Nullable Serializable[] others;

    private IndexedFacts(FactSchema schema, FactState[] states, long[] numbers, @Nullable Serializable[] others) {
        this.schema = schema;
        this.states = states;
        this.numbers = numbers;
        this.others = others;
    }

    /** The schema that gave the slots. */
    public FactSchema schema() {
        return schema;
    }

    /** The state of a slot. */
    public FactState state(int slot) {
        return states[slot];
    }

    /** Whether the slot holds a number that {@link #number} gives whole. */
    public boolean isNumber(int slot) {
        return states[slot] == FactState.PRESENT && others[slot] == null;
    }

    /**
     * The number in a slot: 0 or 1, a count, an epoch day, or a rate or decimal times 10 to the power of
     * {@value FactSchema#PLACES}; 0 where {@link #isNumber} says no.
     */
    public long number(int slot) {
        return numbers[slot];
    }

    @Override
    public <T> Fact<T> fact(FactKey<T> key) {
        if (!schema.contains(key)) {
            return Fact.missing();
        }
        int slot = schema.slot(key);
        if (state(slot) != FactState.PRESENT) {
            return Fact.without(state(slot));
        }
        Serializable other = others[slot];
        return Fact.of(key.valueClass().cast(other != null ? other : unpacked(key.type(), numbers[slot])));
    }

    @Override
    public ImmutableSet<FactKey<?>> keys() {
        ImmutableSet.Builder<FactKey<?>> given = ImmutableSet.builder();
        for (int slot = 0; slot < states.length; slot++) {
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

    private static Object unpacked(FactType type, long number) {
        return switch (type) {
            case FLAG -> number == 1;
            case COUNT -> number;
            case DATE -> LocalDate.ofEpochDay(number);
            case DECIMAL -> Decimal.of(BigDecimal.valueOf(number, FactSchema.PLACES));
            case RATE -> new Rate(Decimal.of(BigDecimal.valueOf(number, FactSchema.PLACES)));
            case GRADE, INCIDENTS, CHECKLIST, READINGS -> throw new IllegalStateException(type + " is never packed");
        };
    }

    /** A row being filled, slot by slot; not for use by two threads. */
    public static final class Row {
        private final FactSchema schema;
        private final FactState[] states;
        private final long[] numbers;
        private final @Nullable Serializable[] others;

        Row(FactSchema schema) {
            int size = schema.keys().size();
            this.schema = schema;
            this.states = new FactState[size];
            this.numbers = new long[size];
            this.others = new Serializable[size];
            Arrays.fill(states, FactState.MISSING);
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
         * Sets a number that is already packed, as {@link IndexedFacts#number} gives it.
         *
         * @throws IllegalArgumentException if the key has no numbers, or the number stands for no value of it
         */
        public Row setNumber(int slot, long number) {
            FactKey<?> key = schema.keys().get(slot);
            switch (key.type()) {
                case FLAG ->
                    checkArgument(
                            number == 0 || number == 1, "fact '%s': %s is no flag; give 0 or 1", key.name(), number);
                case COUNT -> FactContent.checkCount(key, number);
                case DATE ->
                    checkArgument(
                            EPOCH_DAY.range().isValidValue(number),
                            "fact '%s': %s is no day; give an epoch day of the calendar",
                            key.name(),
                            number);
                case RATE, DECIMAL -> {
                    // every long is one
                }
                case GRADE, INCIDENTS, CHECKLIST, READINGS ->
                    throw new IllegalArgumentException(
                            "slot %s: %s holds no number; set a value of the key".formatted(slot, key));
            }
            states[slot] = FactState.PRESENT;
            numbers[slot] = number;
            others[slot] = null;
            return this;
        }

        /** Sets the state of a slot that has no value. */
        public Row setState(int slot, FactState state) {
            if (requireNonNull(state, "state") == FactState.PRESENT) {
                throw new IllegalArgumentException("slot %s: present needs a value; set the value".formatted(slot));
            }
            states[slot] = state;
            numbers[slot] = 0;
            others[slot] = null;
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
            states[slot] = FactState.PRESENT;
            numbers[slot] = 0;
            others[slot] = null;
            if (value instanceof Boolean flag) {
                numbers[slot] = flag ? 1 : 0;
            } else if (value instanceof Long count) {
                numbers[slot] = count;
            } else if (value instanceof LocalDate day) {
                numbers[slot] = day.toEpochDay();
            } else if (value instanceof Rate rate) {
                pack(slot, rate, rate.percent());
            } else if (value instanceof Decimal decimal) {
                pack(slot, decimal, decimal);
            } else {
                others[slot] = (Serializable) value;
            }
        }

        /** The facts of this row; the row can go on and be changed without changing them. */
        public IndexedFacts build() {
            return new IndexedFacts(schema, states.clone(), numbers.clone(), others.clone());
        }

        private void pack(int slot, Serializable value, Decimal decimal) {
            BigDecimal scaled = decimal.toBigDecimal().movePointRight(FactSchema.PLACES);
            // 18 digits always fit a long
            if (decimal.places() <= FactSchema.PLACES && scaled.precision() - scaled.scale() <= 18) {
                numbers[slot] = scaled.longValueExact();
            } else {
                others[slot] = value;
            }
        }
    }
}
