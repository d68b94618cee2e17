package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.number.Rate;
import io.wenming.record.RecordEntry;
import io.wenming.subject.Names;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of practice as entries of a book. */
final class PracticeEntries {
    private static final String NO = "no";

    private final Rate satisfiedFrom;

    PracticeEntries(Rate satisfiedFrom) {
        this.satisfiedFrom = requireNonNull(satisfiedFrom, "satisfiedFrom");
    }

    private static RecordEntry.Builder entry(PracticeRecord record) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(record.recordKind().entry())
                .id(record.id())
                .place(record.division())
                .on(record.on())
                .recordedOn(record.recordedOn());
        return entry;
    }

    private static RecordEntry.Builder lasting(LastingRecord record) {
        RecordEntry.Builder entry = entry(record);
        record.ended().ifPresent(end -> entry.until(end.on()).endRecordedOn(end.recordedOn()));
        return entry;
    }

    static RecordEntry.Builder venue(Venue venue) {
        RecordEntry.Builder entry = lasting(venue);
        entry.name(Label.of(venue.name()))
                .putWord("level", venue.level().code())
                .putWord(PracticeBook.FREE, yes(venue.freeOfCharge()));
        return entry;
    }

    static RecordEntry.Builder team(VolunteerTeam team) {
        RecordEntry.Builder entry = lasting(team);
        entry.name(Label.of(team.name()))
                .putWord("field", team.field().code())
                .putWord("level", team.level().code())
                .putAmount("members", (long) team.members());
        return entry;
    }

    static RecordEntry.Builder project(Project project) {
        RecordEntry.Builder entry = entry(project);
        entry.name(Label.of(project.name()));
        project.field().ifPresent(field -> entry.putWord("field", field.code()));
        project.team().ifPresent(entry::addParty);
        project.firstDone().forEach((step, day) -> came(entry, step, day));
        return entry;
    }

    RecordEntry.Builder order(ServiceOrder order) {
        RecordEntry.Builder entry = entry(order);
        entry.name(Label.of(order.service()));
        order.field().ifPresent(field -> entry.putWord("field", field.code()));
        order.stepDays().forEach((step, day) -> came(entry, step, day));
        order.ratedOn()
                .ifPresent(day -> order.rating().ifPresent(rating -> {
                    came(entry, PracticeBook.RATED, day);
                    if (rating.compareTo(satisfiedFrom) >= 0) {
                        came(entry, PracticeBook.SATISFIED, day);
                    }
                }));
        return entry;
    }

    static RecordEntry.Builder activity(Activity activity) {
        RecordEntry.Builder entry = entry(activity);
        entry.name(Label.of(activity.name()))
                .putWord("kind", activity.kind().code())
                .putAmount("people", (long) activity.people());
        activity.field().ifPresent(field -> entry.putWord("field", field.code()));
        activity.theme().ifPresent(theme -> entry.putWord("theme", theme));
        Stream.of(activity.venue(), activity.team(), activity.project())
                .flatMap(Optional::stream)
                .forEach(entry::addParty);
        return entry;
    }

    static RecordEntry.Builder matter(Matter matter) {
        RecordEntry.Builder entry = lasting(matter);
        entry.name(Label.of(matter.name())).putWord("list", matter.list().code());
        matter.unit().ifPresent(entry::addParty);
        return entry;
    }

    static RecordEntry.Builder pairing(Pairing pairing) {
        RecordEntry.Builder entry = lasting(pairing);
        entry.putWord("kind", pairing.kind().code()).addParties(pairing.leader(), pairing.partner());
        return entry;
    }

    static RecordEntry.Builder lecture(Lecture lecture) {
        RecordEntry.Builder entry = entry(lecture);
        entry.name(Label.of(lecture.theme()));
        lecture.unit().ifPresent(entry::addParty);
        lecture.hall().ifPresent(entry::addParty);
        lecture.heldOn().ifPresent(day -> came(entry, PracticeBook.HELD, day));
        return entry;
    }

    static RecordEntry.Builder boardEntry(BoardEntry board) {
        RecordEntry.Builder entry = lasting(board);
        entry.name(Label.of(board.displayName(Names.MASKED)))
                .putWord("side", board.side().code());
        return entry;
    }

    static RecordEntry.Builder institution(LocalInstitution institution) {
        RecordEntry.Builder entry = lasting(institution);
        entry.name(Label.of(institution.name()))
                .putWord("kind", institution.kind().code())
                .putWord(PracticeBook.FREE, yes(institution.freeOfCharge()));
        institution.unit().ifPresent(entry::addParty);
        return entry;
    }

    static RecordEntry.Builder participation(Participation participation) {
        RecordEntry.Builder entry = entry(participation);
        entry.putWord("group", participation.group())
                .addParty(participation.unit())
                .putAmount("people", (long) participation.people())
                .putAmount("all", (long) participation.all());
        return entry;
    }

    /** What a record came to later is a word since that day, so that orders that were accepted or rated can be counted. */
    private static void came(RecordEntry.Builder entry, String word, LocalDate day) {
        entry.putWord(word, PracticeBook.YES).putWordsSince(word, day);
    }

    private static String yes(boolean holds) {
        return holds ? PracticeBook.YES : NO;
    }
}
