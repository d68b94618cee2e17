package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A set of indicators that together close a gap (改进方案); without any of them it stays open. */
@DomainStyle
@Value.Immutable
public abstract class ImprovementPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    ImprovementPlan() {}

    /** The indicators, in the order of the tree. */
    public abstract ImmutableList<Improvement> improvements();

    /** What the score becomes, rounded as the standard says. */
    public abstract Points becomes();

    /** What it costs in total; none where some indicator has no cost. */
    public abstract Optional<Fraction> cost();

    /** Ids of the indicators, in the order of the tree. */
    public ImmutableSet<String> indicators() {
        return improvements().stream().map(Improvement::indicator).collect(ImmutableSet.toImmutableSet());
    }

    Finding finding(String node, GapReason smallest) {
        Finding.Builder finding = Finding.builder()
                .node(node)
                .label(Label.of("改进方案", "improvements"))
                .outcome(Outcome.VALUED)
                .value(Detail.of(becomes().toFraction()))
                .addReasons(
                        Reason.of(smallest, Detail.of(improvements().size())),
                        Reason.of(GapReason.BECOMES, Detail.of(becomes().toFraction())));
        cost().ifPresent(cost -> finding.addReasons(Reason.of(GapReason.COSTS, Detail.of(cost))));
        return finding.parts(improvements().stream().map(Improvement::finding).toList())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableImprovementPlan.Builder {
        Builder() {}
    }
}
