/**
 * Campaigns pushed as one (一体推进): a {@link io.wenming.joint.CampaignPlan} says what a campaign serves and asks for, a
 * {@link io.wenming.joint.JointPush} lists what several of them share once (减负).
 */
@NullMarked
package io.wenming.joint;

import org.jspecify.annotations.NullMarked;
