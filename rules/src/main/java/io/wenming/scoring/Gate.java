package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import java.io.Serializable;

/**
 * A gate (前置条件): another score has to lie in a range. Source: scoring rules, 5, step 7.
 *
 * @param label what it is called
 * @param key the other score
 * @param when the range that opens the gate, each end open or closed
 * @param openWhenMissing whether the gate is open without the other score
 */
public record Gate(Label label, FactKey<Decimal> key, Range<Decimal> when, boolean openWhenMissing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if no value lies in it
     */
    public Gate {
        requireNonNull(label, "label");
        requireNonNull(key, "key");
        if (requireNonNull(when, "when").isEmpty()) {
            throw Refusal.of("gate '%s': no value lies in %s; give ends that leave room", label, when);
        }
    }
}
