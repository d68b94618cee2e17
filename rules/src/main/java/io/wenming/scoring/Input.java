package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.fact.FactKey;
import java.io.Serializable;

/**
 * An input that a rule reads (所需数据).
 *
 * @param key what is read
 * @param required whether the indicator counts as not reported without it
 */
public record Input(FactKey<?> key, boolean required) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Input {
        requireNonNull(key, "key");
    }

    /** An input without which the indicator is not reported. */
    public static Input required(FactKey<?> key) {
        return new Input(key, true);
    }

    /** An input that the rule can do without. */
    public static Input optional(FactKey<?> key) {
        return new Input(key, false);
    }
}
