package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.creation.Tier;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import java.io.Serializable;

/**
 * The result of a test that a tier held (测评结果); titles of other tiers may use it.
 *
 * <p>Source: honor rules, section 7 (result).
 *
 * @param tier the tier that held it
 * @param year the year, 1 to 9999
 * @param value the result
 */
public record TestResult(Tier tier, int year, Decimal value) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public TestResult {
        requireNonNull(tier, "tier");
        requireNonNull(value, "value");
        Refusal.unless(Periods.isYear(year), "test of %s: the year is out of range; give 1 to 9999", year);
    }
}
