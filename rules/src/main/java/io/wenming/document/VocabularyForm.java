package io.wenming.document;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.campaign.Campaign;
import io.wenming.campaign.CampaignAction;
import io.wenming.edition.Edition;
import io.wenming.edition.EditionStatus;
import io.wenming.edition.Superseded;
import io.wenming.number.Rate;
import io.wenming.period.Round;
import io.wenming.subject.Subject;
import io.wenming.subject.SubjectForm;

/** How the values of the vocabulary with many parts stand in documents; {@link Codecs} has them. */
final class VocabularyForm {
    private VocabularyForm() {}

    static Codec<Round> round() {
        return Codec.object(fields -> {
            var number = fields.required("number", Codecs.WHOLE, Round::number);
            var opensOn = fields.required("opensOn", Codecs.DATE, Round::opensOn);
            var closesOn = fields.required("closesOn", Codecs.DATE, Round::closesOn);
            var keepUntil = fields.optional("keepUntil", Codecs.DATE, Round::keepUntil);
            return in -> Round.builder()
                    .number(in.get(number))
                    .opensOn(in.get(opensOn))
                    .closesOn(in.get(closesOn))
                    .keepUntil(in.get(keepUntil))
                    .build();
        });
    }

    static Codec<Edition> edition() {
        return Codec.object(fields -> {
            var status = fields.usually(
                    "status",
                    EditionStatus.IN_FORCE,
                    Codec.codes(EditionStatus.class, EditionStatus::code, EditionStatus::label),
                    Edition::status);
            var from = fields.optional("inForceFrom", Codecs.DATE, Edition::inForceFrom);
            var until = fields.optional("inForceUntil", Codecs.DATE, Edition::inForceUntil);
            var supersedes = fields.listed("supersedes", superseded(), Edition::supersedes);
            return in -> Edition.builder()
                    .status(in.get(status))
                    .inForceFrom(in.get(from))
                    .inForceUntil(in.get(until))
                    .supersedes(in.get(supersedes))
                    .build();
        });
    }

    static Codec<Campaign> campaign() {
        return Codec.object(fields -> {
            var code = fields.required("code", Codecs.TEXT, Campaign::code);
            var label = fields.required("label", Codecs.LABEL, Campaign::label);
            var lead = fields.required("lead", Codecs.TEXT, Campaign::lead);
            var startsOn = fields.required("startsOn", Codecs.DATE, Campaign::startsOn);
            var endsOn = fields.optional("endsOn", Codecs.DATE, Campaign::endsOn);
            var actions = fields.listed("actions", campaignAction(), Campaign::actions);
            var citation = fields.optional("citation", Codecs.CITATION, Campaign::citation);
            return in -> Campaign.builder()
                    .code(in.get(code))
                    .label(in.get(label))
                    .lead(in.get(lead))
                    .startsOn(in.get(startsOn))
                    .endsOn(in.get(endsOn))
                    .actions(in.get(actions))
                    .citation(in.get(citation))
                    .build();
        });
    }

    static Codec<Subject> subject() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Subject::id);
            var name = fields.required("name", Codecs.TEXT, Subject::name);
            var type = fields.required("type", Codecs.TYPE, Subject::type);
            var form = fields.usually(
                    "form",
                    SubjectForm.ORGANIZATION,
                    Codec.codes(SubjectForm.class, SubjectForm::code, SubjectForm::label),
                    Subject::form);
            var division = fields.required("division", Codecs.DIVISION, Subject::division);
            var responsibleUnit = fields.optional("responsibleUnit", Codecs.TEXT, Subject::responsibleUnit);
            var attributes =
                    fields.usually("attributes", ImmutableSortedMap.of(), Codecs.TEXT.map(), Subject::attributes);
            return in -> Subject.builder()
                    .id(in.get(id))
                    .name(in.get(name))
                    .type(in.get(type))
                    .form(in.get(form))
                    .division(in.get(division))
                    .responsibleUnit(in.get(responsibleUnit))
                    .attributes(in.get(attributes))
                    .build();
        });
    }

    private static Codec<Superseded> superseded() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Superseded::id);
            var version = fields.required("version", Codecs.TEXT, Superseded::version);
            return in -> new Superseded(in.get(id), in.get(version));
        });
    }

    private static Codec<CampaignAction> campaignAction() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, CampaignAction::id);
            var label = fields.required("label", Codecs.LABEL, CampaignAction::label);
            var dueOn = fields.optional("dueOn", Codecs.DATE, CampaignAction::dueOn);
            var progress = fields.usually("progress", Rate.percent(0), Codecs.RATE, CampaignAction::progress);
            return in -> new CampaignAction(in.get(id), in.get(label), in.get(dueOn), in.get(progress));
        });
    }
}
