package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.number.Weight;
import java.io.Serializable;

/**
 * A period (测评分期) that a {@link PeriodicStandard} scores by itself: a year of a round, a quarter, one of several
 * inspections. Source: scoring rules, 5.
 *
 * @param id id in the standard, not blank
 * @param label what it is called
 * @param weight its weight (权重) among the periods that count; weights need not sum to 1
 */
public record ScoringPeriod(String id, Label label, Weight weight) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ScoringPeriod {
        requireNonNull(label, "label");
        requireNonNull(weight, "weight");
        Texts.check("id", id);
    }

    /** A period of weight 1. */
    public static ScoringPeriod of(String id, Label label) {
        return new ScoringPeriod(id, label, Weight.ONE);
    }

    /** The same with a weight. */
    public ScoringPeriod weighted(String weight) {
        return new ScoringPeriod(id, label, Weight.of(weight));
    }
}
