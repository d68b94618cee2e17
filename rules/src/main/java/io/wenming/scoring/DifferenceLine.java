package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of the difference between two scores (变化项): what one mechanism at one node adds to the score before and after.
 * What takes points off adds an amount below 0.
 */
@DomainStyle
@Value.Immutable
public abstract class DifferenceLine implements Serializable {
    private static final long serialVersionUID = 1L;

    DifferenceLine() {}

    /** Which of the two standards has the node (有无). */
    public enum Presence {
        /** 两者都有 both. */
        BOTH,
        /** 仅原标准有 only the one before. */
        ONLY_BEFORE,
        /** 仅现标准有 only the one after. */
        ONLY_AFTER
    }

    /** Id of the indicator; that of the standard after for what acts on the total. */
    public abstract String node();

    /** What it is called. */
    public abstract Label label();

    /** The mechanism; none for what a leaf offers (分值). */
    public abstract Optional<Mechanism> mechanism();

    /** Which of the standards has the node. */
    public abstract Presence presence();

    /** What it adds to the score before, in points of the total; 0 where it does not act. */
    public abstract Fraction before();

    /** What it adds to the score after. */
    public abstract Fraction after();

    /** After less before. */
    public Fraction change() {
        return after().minus(before());
    }

    Finding finding() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.add(mechanism()
                .map(code -> Reason.of(
                        DifferenceReason.MOVED, Detail.of(code.label()), Detail.of(before()), Detail.of(after())))
                .orElseGet(() -> Reason.of(DifferenceReason.OFFERED, Detail.of(before()), Detail.of(after()))));
        switch (presence()) {
            case ONLY_BEFORE -> reasons.add(Reason.of(DifferenceReason.ONLY_BEFORE));
            case ONLY_AFTER -> reasons.add(Reason.of(DifferenceReason.ONLY_AFTER));
            case BOTH -> {
                // nothing to say
            }
        }
        return Finding.builder()
                .node(mechanism().map(code -> node() + "/" + code.code()).orElse(node()))
                .label(label())
                .outcome(Outcome.VALUED)
                .value(Detail.of(change()))
                .reasons(reasons.build())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableDifferenceLine.Builder {
        Builder() {}
    }
}
