package io.wenming.joint;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.cadence.Cadence;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import java.util.Comparator;

/** How joint pushes stand in documents. */
final class JointForm {
    private JointForm() {}

    static DocumentKind<JointPush> document() {
        return DocumentKind.of("joint_push", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, JointPush::id);
            var label = fields.required("label", Codecs.LABEL, JointPush::label);
            var plans = fields.required("plans", plan().list(), JointPush::plans);
            return in -> JointPush.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .plans(in.get(plans))
                    .build();
        });
    }

    private static Codec<CampaignPlan> plan() {
        Codec<ImmutableSet<Served>> served = served().set(Comparator.comparing(Served::toString));
        Codec<ImmutableSortedMap<String, ImmutableSet<String>>> kinds =
                Codecs.TEXT.set(Comparator.naturalOrder()).map();
        return Codec.object(fields -> {
            var campaign = fields.required("campaign", Codecs.CAMPAIGN, CampaignPlan::campaign);
            var indicators = fields.usually("indicators", ImmutableSet.of(), served, CampaignPlan::indicators);
            var duties = fields.optional("duties", Cadence.DOCUMENT.codec(), CampaignPlan::duties);
            var evidence = fields.usually("evidenceKinds", ImmutableSortedMap.of(), kinds, CampaignPlan::evidenceKinds);
            return in -> CampaignPlan.builder()
                    .campaign(in.get(campaign))
                    .indicators(in.get(indicators))
                    .duties(in.get(duties))
                    .evidenceKinds(in.get(evidence))
                    .build();
        });
    }

    private static Codec<Served> served() {
        return Codec.object(fields -> {
            var standard = fields.required("standard", Codecs.TEXT, Served::standard);
            var indicator = fields.required("indicator", Codecs.TEXT, Served::indicator);
            return in -> new Served(in.get(standard), in.get(indicator));
        });
    }
}
