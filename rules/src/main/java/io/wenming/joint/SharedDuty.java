package io.wenming.joint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.CadenceRule;
import java.io.Serializable;

/**
 * A duty of campaigns that are pushed as one (应办事项), listed once.
 *
 * @param rule the rule
 * @param campaigns codes of the campaigns that bring it, in order; several where they share it
 */
public record SharedDuty(CadenceRule rule, ImmutableList<String> campaigns) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public SharedDuty {
        requireNonNull(rule, "rule");
        requireNonNull(campaigns, "campaigns");
    }

    /** Whether more than one campaign brings it. */
    public boolean isShared() {
        return campaigns.size() > 1;
    }
}
