package io.wenming.joint;

import io.wenming.label.Texts;
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
        Texts.check("standard", standard);
        Texts.check("indicator", indicator);
    }

    /** {@code standard/indicator}. */
    @Override
    public String toString() {
        return standard + "/" + indicator;
    }
}
