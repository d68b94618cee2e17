package io.wenming.joint;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * An indicator that a campaign serves (对应指标), with all below it.
 *
 * @param standard id of the standard, not blank
 * @param indicator id of the indicator, not blank
 */
public record Served(String standard, String indicator) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Served {
        Refusal.unless(
                !requireNonNull(standard, "standard").isBlank()
                        && !requireNonNull(indicator, "indicator").isBlank(),
                "served: standard '%s', indicator '%s': one is blank; give both ids",
                standard,
                indicator);
    }

    /** {@code standard/indicator}. */
    @Override
    public String toString() {
        return standard + "/" + indicator;
    }
}
