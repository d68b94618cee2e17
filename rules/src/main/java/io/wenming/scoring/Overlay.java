package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.IndexedFacts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;

/** Facts with one input changed. */
final class Overlay {
    private final FactSchema schema;
    private final Facts facts;

    Overlay(Standard standard, Facts facts) {
        this.schema = standard.schema();
        this.facts = facts;
    }

    /** The facts that the standard reads, one of them with another value of its type. */
    Facts with(FactKey<?> key, Object value) {
        IndexedFacts.Row row = schema.row();
        schema.keys().forEach(each -> copy(row, each));
        put(row, key, value);
        return row.build();
    }

    private <T> void copy(IndexedFacts.Row row, FactKey<T> key) {
        facts.value(key).ifPresent(value -> row.set(key, value));
        if (facts.state(key) != FactState.PRESENT) {
            row.setState(schema.slot(key), facts.state(key));
        }
    }

    private static <T> void put(IndexedFacts.Row row, FactKey<T> key, Object value) {
        row.set(key, key.valueClass().cast(value));
    }

    /** A number as a value of a type. */
    static Object value(FactKey<?> key, Decimal number) {
        return switch (key.type()) {
            case COUNT -> number.toBigDecimal().longValueExact();
            case RATE -> new Rate(number);
            case FLAG -> number.signum() > 0;
            default -> number;
        };
    }
}
