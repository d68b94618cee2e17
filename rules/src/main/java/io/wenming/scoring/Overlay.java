package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;

/** Facts with one input changed. */
final class Overlay {
    private Overlay() {}

    /** The facts, one of them with another value of its type. */
    static Facts with(Facts facts, FactKey<?> key, Object value) {
        return facts.with(one(key, value));
    }

    private static <T> Facts one(FactKey<T> key, Object value) {
        return Facts.builder().put(key, key.valueClass().cast(value)).build();
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
