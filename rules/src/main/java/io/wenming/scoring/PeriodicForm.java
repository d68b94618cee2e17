package io.wenming.scoring;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.number.Weight;

/** How a standard by periods stands in a document: around the whole document of its standard. */
final class PeriodicForm {
    private PeriodicForm() {}

    static DocumentKind<PeriodicStandard> document(DocumentKind<Standard> standards) {
        return DocumentKind.of("periodic_standard", 1, fields -> {
            var standard = fields.required("standard", standards.codec(), PeriodicStandard::standard);
            var periods = fields.required("periods", period().list(), PeriodicStandard::periods);
            var missingCountsAs = fields.optional("missingCountsAs", Codecs.POINTS, PeriodicStandard::missingCountsAs);
            var dropLowest = fields.usually("dropLowest", 0, Codecs.WHOLE, PeriodicStandard::dropLowest);
            var dropHighest = fields.usually("dropHighest", 0, Codecs.WHOLE, PeriodicStandard::dropHighest);
            var roundPeriods = fields.usually("roundPeriods", false, Codecs.FLAG, PeriodicStandard::roundPeriods);
            var examples = fields.listed("examples", ExampleForm.PERIODIC, PeriodicStandard::examples);
            return in -> PeriodicStandard.builder()
                    .standard(in.get(standard))
                    .periods(in.get(periods))
                    .missingCountsAs(in.get(missingCountsAs))
                    .dropLowest(in.get(dropLowest))
                    .dropHighest(in.get(dropHighest))
                    .roundPeriods(in.get(roundPeriods))
                    .examples(in.get(examples))
                    .build();
        });
    }

    private static Codec<ScoringPeriod> period() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, ScoringPeriod::id);
            var label = fields.required("label", Codecs.LABEL, ScoringPeriod::label);
            var weight = fields.usually("weight", Weight.ONE, Codecs.WEIGHT, ScoringPeriod::weight);
            return in -> new ScoringPeriod(in.get(id), in.get(label), in.get(weight));
        });
    }
}
