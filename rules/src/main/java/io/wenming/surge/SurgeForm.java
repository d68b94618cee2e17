package io.wenming.surge;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;

/** How surge rules stand in documents. */
final class SurgeForm {
    private SurgeForm() {}

    static DocumentKind<SurgeRule> document() {
        return DocumentKind.of("surge_rule", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, SurgeRule::id);
            var version = fields.required("version", Codecs.TEXT, SurgeRule::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, SurgeRule::edition);
            var label = fields.required("label", Codecs.LABEL, SurgeRule::label);
            var citation = fields.optional("citation", Codecs.CITATION, SurgeRule::citation);
            var window = fields.required("window", Codecs.WHOLE, SurgeRule::window);
            var basis = fields.required(
                    "basis", Codec.codes(SurgeBasis.class, SurgeBasis::code, SurgeBasis::label), SurgeRule::basis);
            var thresholds = fields.required("thresholds", SurgeThresholds.CODEC, SurgeRule::thresholds);
            return in -> SurgeRule.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .citation(in.get(citation))
                    .window(in.get(window))
                    .basis(in.get(basis))
                    .thresholds(in.get(thresholds))
                    .build();
        });
    }
}
