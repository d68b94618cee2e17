package io.wenming.examples.spark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactState;
import io.wenming.fact.IndexedFacts;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;

/**
 * An input with one cell (单列数据项). Numbers go into the slot as numbers, in the form of its packing; what does not fit is held
 * as it is.
 *
 * @param key the input
 * @param slot its slot
 * @param column the position of its column
 * @param words the grades that the schema knows
 */
record ValueSlot(FactKey<?> key, int slot, int column, ImmutableList<String> words) implements SlotReader {
    private static final Splitter READINGS = Splitter.on(';').trimResults();
    private static final int SAFE_DIGITS = 12; // with the places of the schema 18 digits at most
    private static final long[] SCALE = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

    static {
        if (SCALE.length != FactSchema.PLACES + 1) {
            throw new IllegalStateException("the schema holds other places than %s".formatted(SCALE.length - 1));
        }
    }

    @Override
    public void read(Row row, IndexedFacts.Row facts) {
        if (row.isNullAt(column)) {
            facts.setState(slot, FactState.MISSING);
        } else {
            set(row.get(column), facts);
        }
    }

    private void set(Object cell, IndexedFacts.Row facts) {
        String name = key.name();
        switch (key.type()) {
            case FLAG -> facts.setNumber(slot, Cells.flag(name, cell) ? 1 : 0);
            case COUNT -> facts.setNumber(slot, Cells.count(name, cell));
            case DATE -> facts.setNumber(slot, Cells.day(name, cell).toEpochDay());
            case RATE, DECIMAL -> setAmount(cell, facts);
            case GRADE -> setGrade(Cells.text(name, cell), facts);
            case READINGS -> facts.set(FactKey.readings(name), readings(Cells.text(name, cell)));
            case INCIDENTS, CHECKLIST -> throw new IllegalStateException(key + " has several columns");
        }
    }

    private void setAmount(Object cell, IndexedFacts.Row facts) {
        if (cell instanceof BigDecimal amount
                && amount.precision() <= SAFE_DIGITS
                && amount.scale() >= 0
                && amount.scale() < SCALE.length) {
            facts.setNumber(slot, amount.unscaledValue().longValue() * SCALE[amount.scale()]);
            return;
        }
        Decimal amount = Cells.decimal(key.name(), cell);
        switch (key.type()) {
            case RATE -> facts.set(FactKey.rate(key.name()), new Rate(amount));
            default -> facts.set(FactKey.decimal(key.name()), amount);
        }
    }

    private void setGrade(String grade, IndexedFacts.Row facts) {
        int position = words.indexOf(grade);
        if (position >= 0) {
            facts.setNumber(slot, position + 1L);
        } else {
            facts.set(FactKey.grade(key.name()), grade); // the standard says what becomes of it
        }
    }

    private Readings readings(String text) {
        return new Readings(READINGS.splitToStream(text)
                .map(reading -> Cells.decimal(key.name(), reading))
                .collect(ImmutableList.toImmutableList()));
    }
}
