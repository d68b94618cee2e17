package io.wenming.joint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Evidence;
import io.wenming.campaign.CampaignAction;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An action of a campaign with the evidence behind its progress (行动任务进度).
 *
 * @param action the action with its progress
 * @param evidence the pieces behind it, in the order given
 */
public record ActionStanding(CampaignAction action, ImmutableList<Evidence> evidence) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rate NOTHING = Rate.percent(0);
    private static final Rate ALL = Rate.percent(100);

    /** Refuses nulls. */
    public ActionStanding {
        requireNonNull(action, "action");
        requireNonNull(evidence, "evidence");
    }

    /** Whether there is progress and nothing behind it. */
    public boolean isUnproven() {
        return evidence.isEmpty() && action.progress().compareTo(NOTHING) > 0;
    }

    /** Whether it is not finished at the end of a day after its last one. */
    public boolean isOverdue(LocalDate asOf) {
        return action.progress().compareTo(ALL) < 0
                && action.dueOn().filter(asOf::isAfter).isPresent();
    }
}
