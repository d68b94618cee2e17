/**
 * Campaigns (专项行动): a {@link io.wenming.campaign.Campaign} with its lead, actions and dates. The ten
 * special actions are ready-made in {@link io.wenming.campaign.CampaignKind}.
 */
@NullMarked
package io.wenming.campaign;

import org.jspecify.annotations.NullMarked;
