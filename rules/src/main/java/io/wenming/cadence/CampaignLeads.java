package io.wenming.cadence;

import com.google.common.collect.ImmutableSet;
import io.wenming.campaign.Campaign;
import io.wenming.label.Label;
import io.wenming.label.Texts;
import java.time.LocalDate;

/** The leads of campaigns by their codes; of all if there are none. */
record CampaignLeads(ImmutableSet<String> campaigns) implements OwedBy {
    private static final long serialVersionUID = 1L;

    CampaignLeads {
        Texts.check("campaigns", campaigns);
    }

    @Override
    public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
        return roster.campaigns().stream()
                .filter(campaign -> campaigns.isEmpty() || campaigns.contains(campaign.code()))
                .filter(campaign -> campaign.isUnderWayOn(on))
                .map(Campaign::lead)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Label describe() {
        return campaigns.isEmpty()
                ? Label.of("各专项行动牵头单位", "the leads of all campaigns")
                : Label.of(
                        "专项行动%s牵头单位".formatted(String.join("、", campaigns)),
                        "the leads of campaigns " + String.join(", ", campaigns));
    }
}
