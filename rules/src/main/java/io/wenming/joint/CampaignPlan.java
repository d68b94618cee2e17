package io.wenming.joint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Evidence;
import io.wenming.cadence.OwedBy;
import io.wenming.campaign.Campaign;
import io.wenming.campaign.CampaignAction;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan of a campaign (专项行动方案): the campaign with its lead, actions and dates, the indicators that it serves, the
 * duties that it brings, and which evidence stands behind each action.
 *
 * <pre>{@code
 * CampaignPlan refuse = CampaignPlan.builder()
 *         .campaign(campaign)
 *         .addIndicator(new Served("city-2026", "refuse"))
 *         .duties(weeklyReport)
 *         .putEvidenceKind("bins", ImmutableSet.of("bin_photo"))
 *         .build();
 * refuse.standing(evidence, asOf).unproven();    // actions with progress and nothing behind it
 * }</pre>
 *
 * <p>Source: framework, part 4.
 */
@DomainStyle
@Value.Immutable
public abstract class CampaignPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    CampaignPlan() {}

    /** The campaign. */
    public abstract Campaign campaign();

    /** The indicators that it serves. */
    public abstract ImmutableSet<Served> indicators();

    /** The duties that it brings, as a cadence. */
    public abstract Optional<Cadence> duties();

    /** The kinds of evidence that show an action, by the id of the action. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableSet<String>> evidenceKinds();

    @Value.Check
    void check() {
        Texts.check("evidenceKinds", evidenceKinds().keySet());
        evidenceKinds().values().forEach(kinds -> Texts.check("evidenceKinds", kinds));
        ImmutableSet<String> actions =
                campaign().actions().stream().map(CampaignAction::id).collect(ImmutableSet.toImmutableSet());
        for (String action : evidenceKinds().keySet()) {
            Refusal.unless(
                    actions.contains(action),
                    "plan '%s': evidence for '%s', which is no action; give one of %s",
                    code(),
                    action,
                    actions);
        }
    }

    /** The code of the campaign. */
    public String code() {
        return campaign().code();
    }

    /** The rules of its duties; none if it brings none. */
    public ImmutableList<CadenceRule> rules() {
        return duties().map(Cadence::rules).orElse(ImmutableList.of());
    }

    /** Who owes the duty of a rule, where the rule or the cadence of this plan says so. */
    Optional<OwedBy> owedBy(CadenceRule rule) {
        return rule.owedBy().or(() -> duties().flatMap(Cadence::owedBy));
    }

    /** How it stands at the end of a day, with the evidence known by then behind every action. */
    public CampaignStanding standing(Iterable<Evidence> evidence, LocalDate asOf) {
        return CampaignStanding.of(this, evidence, asOf);
    }

    /** Starts a plan. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; missing parts are refused by name. */
    public static final class Builder extends ImmutableCampaignPlan.Builder {
        Builder() {}
    }
}
