package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The smallest plans that a search found (最小方案).
 *
 * @param plans in the order of the tree; none where nothing was found
 * @param proved whether it is proved that no smaller one closes the gap; with no plan, that none at all does
 * @param all whether these are all that are as small
 */
public record ImprovementPlans(ImmutableList<ImprovementPlan> plans, boolean proved, boolean all)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public ImprovementPlans {
        requireNonNull(plans, "plans");
    }
}
