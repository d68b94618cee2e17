package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A gap to a target (差距), and the smallest sets of indicators that close it. Asked for by {@link Standard#gap}. */
@DomainStyle
@Value.Immutable
public abstract class Gap implements Serializable {
    private static final long serialVersionUID = 1L;

    Gap() {}

    /** Id of the standard. */
    public abstract String standard();

    /** The score to reach, after rounding. */
    public abstract Points target();

    /** The score now, if there is one. */
    public abstract Optional<Points> now();

    /** Whether it can be reached. */
    public abstract GapStatus status();

    /** Why; also which leaves could not be planned with. */
    public abstract ImmutableList<Reason> reasons();

    /** The sets with the fewest indicators. */
    public abstract ImprovementPlans fewest();

    /** The sets that cost least, the fewest indicators first; present if costs were given. */
    public abstract Optional<ImprovementPlans> cheapest();

    /** The gap as a finding, its plans as parts. */
    public Finding finding() {
        return Finding.builder()
                .node(standard())
                .label(Label.of("差距", "gap"))
                .outcome(status() == GapStatus.REACHED ? Outcome.MET : Outcome.NOT_MET)
                .value(Detail.of(status().label()))
                .reasons(reasons())
                .addAllParts(parts("fewest", GapReason.FEWEST, fewest()))
                .addAllParts(cheapest()
                        .map(plans -> parts("cheapest", GapReason.CHEAPEST, plans))
                        .orElse(ImmutableList.of()))
                .build();
    }

    private static ImmutableList<Finding> parts(String name, GapReason smallest, ImprovementPlans plans) {
        ImmutableList.Builder<Finding> parts = ImmutableList.builder();
        for (int i = 0; i < plans.plans().size(); i++) {
            Finding plan = plans.plans().get(i).finding(name + "-" + (i + 1), smallest);
            Finding.Builder told = Finding.builder().from(plan);
            if (!plans.proved()) {
                told.addReasons(Reason.of(GapReason.NOT_PROVED));
            } else if (!plans.all() && i == plans.plans().size() - 1) {
                told.addReasons(Reason.of(GapReason.MORE));
            }
            parts.add(told.build());
        }
        return parts.build();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
