package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Texts;
import io.wenming.number.Weight;
import java.io.Serializable;

/**
 * A category of places (点位类别), such as 集贸市场 or 背街小巷. Source: scoring rules, 7.
 *
 * @param id id in the sampling, not blank
 * @param label what it is called
 * @param weight its weight (权重) among the categories that a unit has; weights need not sum to 1
 */
public record PlaceCategory(String id, Label label, Weight weight) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public PlaceCategory {
        requireNonNull(label, "label");
        requireNonNull(weight, "weight");
        Texts.check("id", id);
    }

    /** A category of weight 1. */
    public static PlaceCategory of(String id, Label label) {
        return new PlaceCategory(id, label, Weight.ONE);
    }

    /** The same with a weight. */
    public PlaceCategory weighted(String weight) {
        return new PlaceCategory(id, label, Weight.of(weight));
    }
}
