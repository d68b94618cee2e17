package io.wenming.examples.spring;

import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import java.util.Optional;

/** Shares in percent (百分率), rounded half up to two places; the counts beside them are exact. */
final class Percent {
    private static final Rounding PLACES = Rounding.halfUp(2);

    private Percent() {}

    static Optional<String> of(Optional<Fraction> share) {
        return share.map(exact -> PLACES.print(PLACES.apply(exact.times(100))) + "%");
    }
}
