package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line between full marks and the score (失分项): what one mechanism at one node took off the total, or added where the
 * amount is below 0. All lines of a score sum to full marks minus score, exactly; rounding is a line of its own.
 *
 * @param node id of the indicator, or of the standard for what acts on the total
 * @param label what the node is called
 * @param code which mechanism it was; one a line
 * @param amount points of the total, above 0 for a loss, below 0 for a gain
 * @param reasons why
 * @param citation the clause
 */
public record ScoreLine(
        String node,
        Label label,
        Mechanism code,
        Fraction amount,
        ImmutableList<Reason> reasons,
        Optional<Citation> citation)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public ScoreLine {
        requireNonNull(node, "node");
        requireNonNull(label, "label");
        requireNonNull(code, "code");
        requireNonNull(amount, "amount");
        requireNonNull(reasons, "reasons");
        requireNonNull(citation, "citation");
    }

    /** Whether this is what the declared rounding took or gave. */
    public boolean isRounding() {
        return code == Mechanism.ROUNDING;
    }

    /** The same line, its amount times a factor. */
    ScoreLine times(Fraction factor) {
        return new ScoreLine(node, label, code, amount.times(factor), reasons, citation);
    }

    private Object writeReplace() {
        return new Stored(node, label, code, amount, reasons, citation.orElse(null));
    }

    /** The value as it is serialized, since {@link Optional} is not. */
    private record Stored(
            String node,
            Label label,
            Mechanism code,
            Fraction amount,
            ImmutableList<Reason> reasons,
            @Nullable Citation citation)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new ScoreLine(node, label, code, amount, reasons, Optional.ofNullable(citation));
        }
    }
}
