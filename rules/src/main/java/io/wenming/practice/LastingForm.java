package io.wenming.practice;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.subject.SubjectForm;

/** How lasting records stand in documents. */
final class LastingForm {
    private LastingForm() {}

    static Codec<Venue> venue() {
        return Codec.object(fields -> {
            LastingHead<Venue> head = LastingHead.of(fields);
            var name = fields.required("name", Codecs.TEXT, Venue::name);
            var level = fields.required(
                    "level", Codec.codes(VenueLevel.class, VenueLevel::code, VenueLevel::label), Venue::level);
            var freeOfCharge = fields.usually("freeOfCharge", true, Codecs.FLAG, Venue::freeOfCharge);
            return in -> head.into(Venue.builder(), in)
                    .name(in.get(name))
                    .level(in.get(level))
                    .freeOfCharge(in.get(freeOfCharge))
                    .build();
        });
    }

    static Codec<VolunteerTeam> team() {
        return Codec.object(fields -> {
            LastingHead<VolunteerTeam> head = LastingHead.of(fields);
            var name = fields.required("name", Codecs.TEXT, VolunteerTeam::name);
            var field = fields.required("field", PracticeWords.FIELD, VolunteerTeam::field);
            var level = fields.required(
                    "level", Codec.codes(TeamLevel.class, TeamLevel::code, TeamLevel::label), VolunteerTeam::level);
            var parent = fields.optional("parent", Codecs.TEXT, VolunteerTeam::parent);
            var members = fields.usually("members", 0, Codecs.WHOLE, VolunteerTeam::members);
            return in -> head.into(VolunteerTeam.builder(), in)
                    .name(in.get(name))
                    .field(in.get(field))
                    .level(in.get(level))
                    .parent(in.get(parent))
                    .members(in.get(members))
                    .build();
        });
    }

    static Codec<Matter> matter() {
        return Codec.object(fields -> {
            LastingHead<Matter> head = LastingHead.of(fields);
            var list = fields.required(
                    "list", Codec.codes(MatterList.class, MatterList::code, MatterList::label), Matter::list);
            var name = fields.required("name", Codecs.TEXT, Matter::name);
            var unit = fields.optional("unit", Codecs.TEXT, Matter::unit);
            return in -> head.into(Matter.builder(), in)
                    .list(in.get(list))
                    .name(in.get(name))
                    .unit(in.get(unit))
                    .build();
        });
    }

    static Codec<Pairing> pairing() {
        return Codec.object(fields -> {
            LastingHead<Pairing> head = LastingHead.of(fields);
            var kind = fields.required(
                    "kind", Codec.codes(PairingKind.class, PairingKind::code, PairingKind::label), Pairing::kind);
            var leader = fields.required("leader", Codecs.TEXT, Pairing::leader);
            var partner = fields.required("partner", Codecs.TEXT, Pairing::partner);
            return in -> head.into(Pairing.builder(), in)
                    .kind(in.get(kind))
                    .leader(in.get(leader))
                    .partner(in.get(partner))
                    .build();
        });
    }

    static Codec<BoardEntry> entry() {
        return Codec.object(fields -> {
            LastingHead<BoardEntry> head = LastingHead.of(fields);
            var side = fields.required(
                    "side", Codec.codes(BoardSide.class, BoardSide::code, BoardSide::label), BoardEntry::side);
            var whom = fields.required("whom", Codecs.TEXT, BoardEntry::whom);
            var form = fields.usually(
                    "form",
                    SubjectForm.HOUSEHOLD,
                    Codec.codes(SubjectForm.class, SubjectForm::code, SubjectForm::label),
                    BoardEntry::form);
            var reason = fields.required("reason", Codecs.TEXT, BoardEntry::reason);
            var wayOff = fields.optional("wayOff", Codecs.TEXT, BoardEntry::wayOff);
            return in -> head.into(BoardEntry.builder(), in)
                    .side(in.get(side))
                    .whom(in.get(whom))
                    .form(in.get(form))
                    .reason(in.get(reason))
                    .wayOff(in.get(wayOff))
                    .build();
        });
    }

    static Codec<LocalInstitution> institution() {
        return Codec.object(fields -> {
            LastingHead<LocalInstitution> head = LastingHead.of(fields);
            var kind = fields.required("kind", PracticeWords.INSTITUTION, LocalInstitution::kind);
            var name = fields.required("name", Codecs.TEXT, LocalInstitution::name);
            var unit = fields.optional("unit", Codecs.TEXT, LocalInstitution::unit);
            var freeOfCharge = fields.usually("freeOfCharge", false, Codecs.FLAG, LocalInstitution::freeOfCharge);
            return in -> head.into(LocalInstitution.builder(), in)
                    .kind(in.get(kind))
                    .name(in.get(name))
                    .unit(in.get(unit))
                    .freeOfCharge(in.get(freeOfCharge))
                    .build();
        });
    }
}
