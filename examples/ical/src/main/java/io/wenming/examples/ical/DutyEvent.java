package io.wenming.examples.ical;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * One duty as an entry of whole days (日程).
 *
 * @param uid the same for one duty for ever: cadence, rule and period
 * @param from the first day on which it can be done
 * @param until the day after the last day in time
 * @param summary the name of the rule
 * @param sequence how often the entry was changed
 * @param stampedAt when it was published in this form
 * @param isCancelled whether there is no such duty any more
 */
record DutyEvent(
        String uid,
        LocalDate from,
        LocalDate until,
        String summary,
        int sequence,
        Instant stampedAt,
        boolean isCancelled) {
    static DutyEvent of(Cadence cadence, Duty duty, Instant stampedAt) {
        String summary = cadence.rule(duty.ruleId())
                .map(CadenceRule::label)
                .orElse(cadence.label())
                .zh();
        return new DutyEvent(
                "%s.%s.%s@wenming.example".formatted(cadence.id(), duty.ruleId(), duty.key()),
                duty.windowStart(),
                duty.dueOn().plusDays(1),
                summary,
                0,
                stampedAt,
                false);
    }

    LocalDate dueOn() {
        return until.minusDays(1);
    }

    /** What takes the place of an entry published before: the same entry if nothing changed, else one in sequence. */
    DutyEvent after(DutyEvent before) {
        boolean isSame = !before.isCancelled
                && from.equals(before.from)
                && until.equals(before.until)
                && summary.equals(before.summary);
        return isSame ? before : new DutyEvent(uid, from, until, summary, before.sequence + 1, stampedAt, false);
    }

    DutyEvent cancelled(Instant at) {
        return isCancelled ? this : new DutyEvent(uid, from, until, summary, sequence + 1, at, true);
    }

    VEvent toEvent() {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stampedAt));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(from));
        event.add(new DtEnd<>(until));
        event.add(new Summary(summary));
        event.add(isCancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    static DutyEvent of(VEvent event) {
        return new DutyEvent(
                wanted("UID", event.getUid()).getValue(),
                wanted("DTSTART", Optional.ofNullable(event.<LocalDate>getDateTimeStart()))
                        .getDate(),
                wanted("DTEND", Optional.ofNullable(event.<LocalDate>getDateTimeEnd()))
                        .getDate(),
                wanted("SUMMARY", Optional.ofNullable(event.getSummary())).getValue(),
                wanted("SEQUENCE", Optional.ofNullable(event.getSequence())).getSequenceNo(),
                wanted("DTSTAMP", Optional.ofNullable(event.getDateTimeStamp())).getDate(),
                wanted("STATUS", Optional.ofNullable(event.getStatus())).equals(ImmutableStatus.VEVENT_CANCELLED));
    }

    private static <P extends Property> P wanted(String name, Optional<P> property) {
        return property.orElseThrow(() -> new IllegalArgumentException(
                "event: it has no %s; give a calendar that was exported here".formatted(name)));
    }
}
