package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Fields;
import io.wenming.fact.Facts;
import java.util.Comparator;

/** How a question of eligibility stands in documents. */
final class CandidacyForm {
    private CandidacyForm() {}

    static DocumentKind<Candidacy> document() {
        return DocumentKind.of("candidacy", 1, CandidacyForm::shape);
    }

    static Fields.Maker<Candidacy> shape(Fields<Candidacy> fields) {
        var subject = fields.required("subject", Codecs.TEXT, Candidacy::subject);
        var title = fields.required("title", Codecs.TITLE, Candidacy::title);
        var on = fields.required("asOf", Codecs.DATE, Candidacy::on);
        var round = fields.optional("round", Codecs.WHOLE, Candidacy::round);
        var also = fields.usually("alsoAppliedFor", ImmutableSet.of(), SchemeForm.TYPES, Candidacy::alsoAppliedFor);
        var phase = fields.usually("phase", Phase.APPLICANT, Codec.names(Phase.class, Phase::label), Candidacy::phase);
        var facts = fields.usually("facts", Facts.none(), Codecs.FACTS, Candidacy::facts);
        var subordinates = fields.listed("subordinates", subordinate(), Candidacy::subordinates);
        return in -> Candidacy.builder()
                .subject(in.get(subject))
                .title(in.get(title))
                .on(in.get(on))
                .round(in.get(round))
                .alsoAppliedFor(in.get(also))
                .phase(in.get(phase))
                .facts(in.get(facts))
                .subordinates(in.get(subordinates))
                .build();
    }

    private static Codec<Subordinate> subordinate() {
        Comparator<Title> order = Comparator.comparing(Title::type)
                .thenComparing(title -> title.tier().code());
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Subordinate::id);
            var held = fields.usually("alsoHeld", ImmutableSet.of(), Codecs.TITLE.set(order), Subordinate::alsoHeld);
            return in -> new Subordinate(in.get(id), in.get(held));
        });
    }
}
