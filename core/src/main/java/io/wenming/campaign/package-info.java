/** Campaigns (专项行动): a {@link io.wenming.campaign.Campaign} with its lead, actions and dates. */
@NullMarked
package io.wenming.campaign;

import org.jspecify.annotations.NullMarked;
