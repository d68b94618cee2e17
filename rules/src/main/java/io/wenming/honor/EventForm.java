package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.label.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How events of a register stand in documents. */
final class EventForm {
    static final Codec<HonorAction> ACTION = Codec.names(HonorAction.class, HonorAction::label);
    static final Codec<Period> PERIOD = Codecs.TEXT.as(EventForm::period, Period::toString);
    private static final Codec<Actor> ACTOR = Codec.names(Actor.class, Actor::label);
    private static final Codec<ImmutableList<String>> IDS = Codecs.TEXT.list();

    /** After the codecs that it is made of. */
    static final Codec<HonorEvent> EVENT = event();

    private EventForm() {}

    static DocumentKind<Register> register() {
        return DocumentKind.of("register", 1, fields -> {
            var events = fields.required("events", EVENT.list(), Register::events);
            return in -> Register.of(in.get(events));
        });
    }

    private static Codec<HonorEvent> event() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, HonorEvent::id);
            var batch = fields.optional("batch", Codecs.TEXT, HonorEvent::batch);
            var action = fields.required("action", ACTION, HonorEvent::action);
            var on = fields.required("occurredOn", Codecs.DATE, HonorEvent::occurredOn);
            var recordedOn = fields.optional("recordedOn", Codecs.DATE, EventForm::laterRecord);
            var seq = fields.optional("seq", Codecs.WHOLE, HonorEvent::seq);
            var subject = fields.optional("subject", Codecs.TEXT, HonorEvent::subject);
            var type =
                    fields.optional("type", Codecs.TYPE, event -> event.title().map(Title::type));
            var tier =
                    fields.optional("tier", Codecs.TIER, event -> event.title().map(Title::tier));
            var actor = fields.optional("actor", ACTOR, HonorEvent::actor);
            var by = fields.optional("by", Codecs.TEXT, HonorEvent::by);
            var documentNumber = fields.optional("documentNumber", Codecs.TEXT, HonorEvent::documentNumber);
            var round = fields.optional("round", Codecs.WHOLE, HonorEvent::round);
            var deadline = fields.optional("deadline", Codecs.DATE, HonorEvent::deadline);
            var period = fields.optional("period", PERIOD, HonorEvent::period);
            var openEnded = fields.usually("openEnded", false, Codecs.FLAG, HonorEvent::openEnded);
            var verifiedBy = fields.optional("verifiedBy", Codecs.TEXT, HonorEvent::verifiedBy);
            var predecessor = fields.optional("predecessor", Codecs.TEXT, HonorEvent::predecessor);
            var into = fields.listed("into", Codecs.TEXT, HonorEvent::into);
            var ends = fields.usually("ends", false, Codecs.FLAG, HonorEvent::ends);
            var filed = fields.usually("filed", false, Codecs.FLAG, HonorEvent::filed);
            var newName = fields.optional("newName", Codecs.TEXT, HonorEvent::newName);
            var newDivision = fields.optional("newDivision", Codecs.DIVISION, HonorEvent::newDivision);
            var target = fields.optional("target", Codecs.TEXT, HonorEvent::target);
            var set = fields.optional("set", correction(), HonorEvent::correction);
            return in -> HonorEvent.builder()
                    .id(in.get(id))
                    .batch(in.get(batch))
                    .action(in.get(action))
                    .occurredOn(in.get(on))
                    .recordedOn(in.get(recordedOn).orElse(in.get(on)))
                    .seq(in.get(seq))
                    .subject(in.get(subject))
                    .title(title(in.get(type), in.get(tier)))
                    .actor(in.get(actor))
                    .by(in.get(by))
                    .documentNumber(in.get(documentNumber))
                    .round(in.get(round))
                    .deadline(in.get(deadline))
                    .period(in.get(period))
                    .openEnded(in.get(openEnded))
                    .verifiedBy(in.get(verifiedBy))
                    .predecessor(in.get(predecessor))
                    .into(in.get(into))
                    .ends(in.get(ends))
                    .filed(in.get(filed))
                    .newName(in.get(newName))
                    .newDivision(in.get(newDivision))
                    .target(in.get(target))
                    .correction(in.get(set))
                    .build();
        });
    }

    private static Codec<Correction> correction() {
        return Codec.object(fields -> {
            var on = fields.optional("occurredOn", Codecs.DATE, Correction::occurredOn);
            var seq = fields.optional("seq", Codecs.WHOLE, Correction::seq);
            var action = fields.optional("action", ACTION, Correction::action);
            var subject = fields.optional("subject", Codecs.TEXT, Correction::subject);
            var type = fields.optional("type", Codecs.TYPE, Correction::type);
            var tier = fields.optional("tier", Codecs.TIER, Correction::tier);
            var actor = fields.optional("actor", ACTOR, Correction::actor);
            var by = fields.optional("by", Codecs.TEXT, Correction::by);
            var documentNumber = fields.optional("documentNumber", Codecs.TEXT, Correction::documentNumber);
            var round = fields.optional("round", Codecs.WHOLE, Correction::round);
            var deadline = fields.optional("deadline", Codecs.DATE, Correction::deadline);
            var period = fields.optional("period", PERIOD, Correction::period);
            var openEnded = fields.optional("openEnded", Codecs.FLAG, Correction::openEnded);
            var verifiedBy = fields.optional("verifiedBy", Codecs.TEXT, Correction::verifiedBy);
            var predecessor = fields.optional("predecessor", Codecs.TEXT, Correction::predecessor);
            var into = fields.optional("into", IDS, Correction::into);
            var ends = fields.optional("ends", Codecs.FLAG, Correction::ends);
            var filed = fields.optional("filed", Codecs.FLAG, Correction::filed);
            var newName = fields.optional("newName", Codecs.TEXT, Correction::newName);
            var newDivision = fields.optional("newDivision", Codecs.DIVISION, Correction::newDivision);
            return in -> Correction.builder()
                    .occurredOn(in.get(on))
                    .seq(in.get(seq))
                    .action(in.get(action))
                    .subject(in.get(subject))
                    .type(in.get(type))
                    .tier(in.get(tier))
                    .actor(in.get(actor))
                    .by(in.get(by))
                    .documentNumber(in.get(documentNumber))
                    .round(in.get(round))
                    .deadline(in.get(deadline))
                    .period(in.get(period))
                    .openEnded(in.get(openEnded))
                    .verifiedBy(in.get(verifiedBy))
                    .predecessor(in.get(predecessor))
                    .into(in.get(into))
                    .ends(in.get(ends))
                    .filed(in.get(filed))
                    .newName(in.get(newName))
                    .newDivision(in.get(newDivision))
                    .build();
        });
    }

    private static Optional<LocalDate> laterRecord(HonorEvent event) {
        return Optional.of(event.recordedOn()).filter(day -> !day.equals(event.occurredOn()));
    }

    private static Optional<Title> title(Optional<CreationType> type, Optional<Tier> tier) {
        if (type.isPresent() != tier.isPresent()) {
            throw Refusal.of("title: type and tier do not stand together; give both or none");
        }
        return type.flatMap(of -> tier.map(at -> Title.of(of, at)));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.of("period: '%s' is no length of time; give one such as P6M", text)
                    .causedBy(e);
        }
    }
}
