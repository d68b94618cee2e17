package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.number.Rate;
import java.io.Serializable;

/**
 * A rung that is shown from some lag on (亮牌档次).
 *
 * @param rung the slip or color
 * @param behind how far what is done is behind the time used, in percentage points, 0 to 100, inclusive
 */
public record ProgressStep(Rung rung, Rate behind) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the lag.
     *
     * @throws IllegalArgumentException if it is below 0 or above 100
     */
    public ProgressStep {
        requireNonNull(rung, "rung");
        Refusal.unless(
                requireNonNull(behind, "behind").compareTo(Rate.percent(0)) >= 0
                        && behind.compareTo(Rate.percent(100)) <= 0,
                "step '%s': behind %s is out of range; give 0 to 100",
                rung.code(),
                behind);
    }
}
