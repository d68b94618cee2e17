package io.wenming.finding;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A finding (结论): what came out of one node of a rule, why, and the findings that it was made of. It is a view over the
 * values that the evaluation left; no number is computed twice.
 */
@DomainStyle
@Value.Immutable
public abstract class Finding implements Serializable {
    private static final long serialVersionUID = 1L;

    Finding() {}

    /** The id of the node, such as the indicator's; unique among its siblings. */
    public abstract String node();

    /** What the node is called. */
    public abstract Label label();

    /** What came out. */
    public abstract Outcome outcome();

    /** The value, if one came out. */
    public abstract Optional<Detail> value();

    /** Every reason, in the order in which they took effect; for a node that was not evaluated, why not. */
    public abstract ImmutableList<Reason> reasons();

    /** The clause that the node rests on. */
    public abstract Optional<Citation> citation();

    /** The findings that this one was made of. */
    public abstract ImmutableList<Finding> parts();

    @Value.Check
    void check() {
        Refusal.unless(
                outcome() != Outcome.VALUED || value().isPresent(),
                "finding '%s': the outcome is a value and there is none; give the value",
                node());
        Refusal.unless(
                outcome() != Outcome.NOT_EVALUATED || !reasons().isEmpty(),
                "finding '%s': it was not evaluated and does not say why; give a reason",
                node());
    }

    /** This finding and all that it was made of, from the top down. */
    public Stream<Finding> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Finding::all));
    }

    /** The finding of a node, this one or one below. */
    public Optional<Finding> of(String node) {
        return all().filter(finding -> finding.node().equals(node)).findFirst();
    }

    /** Starts a finding. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a finding; missing parts are refused by name. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
