package io.wenming.creation;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import java.io.Serializable;

/**
 * A title (称号): a type at a tier, such as 省级文明单位. One subject can hold titles of several tiers side by side.
 *
 * @param type what is created
 * @param tier the level that honors it
 */
public record Title(CreationType type, Tier tier) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Title {
        requireNonNull(type, "type");
        requireNonNull(tier, "tier");
    }

    /** A title. */
    public static Title of(CreationType type, Tier tier) {
        return new Title(type, tier);
    }

    /** The name: tier before type, as documents write it. */
    public Label label() {
        return Label.of(
                tier.label().zh() + type.label().zh(),
                tier.label().en() + " " + type.label().en());
    }

    /** The codes: {@code unit/province}. */
    @Override
    public String toString() {
        return type + "/" + tier;
    }
}
