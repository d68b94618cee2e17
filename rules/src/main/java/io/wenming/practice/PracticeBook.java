package io.wenming.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.wenming.label.Label;
import io.wenming.procedure.ProcedureRun;
import io.wenming.procedure.StepRecord;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
import io.wenming.subject.Names;
import java.util.stream.Stream;

/**
 * The records of practice as a book (台账汇总) that coverage rules and the figures of a report read: what each is, where, since
 * when, and the words by which rules tell them apart. Persons are masked.
 *
 * <pre>{@code
 * RecordBook book = PracticeBook.of(records);
 * book.in(EntryKind.VENUE, Division.of("330106001"));
 * }</pre>
 */
public final class PracticeBook {
    /** The word of what is open free of charge; of venues and institutions. */
    public static final String FREE = "free";

    /** The word for it. */
    public static final String YES = "yes";

    private static final String NO = "no";

    private PracticeBook() {}

    /** All venues, teams, projects, orders, activities, matters, pairs, lectures, boards, institutions and participations. */
    public static RecordBook of(PracticeRecords records) {
        return RecordBook.of(Stream.of(
                        records.venues().stream().map(PracticeBook::venue),
                        records.teams().stream().map(PracticeBook::team),
                        records.projects().stream().map(PracticeBook::project),
                        records.orders().stream().map(PracticeBook::order),
                        records.activities().stream().map(PracticeBook::activity),
                        records.matters().stream().map(PracticeBook::matter),
                        records.pairings().stream().map(PracticeBook::pairing),
                        records.lectures().stream().map(PracticeBook::lecture),
                        records.boardEntries().stream().map(PracticeBook::boardEntry),
                        records.institutions().stream().map(PracticeBook::institution),
                        records.participations().stream().map(PracticeBook::participation))
                .flatMap(entries -> entries)
                .<RecordEntry>map(RecordEntry.Builder::build)
                .collect(toImmutableList()));
    }

    private static RecordEntry.Builder entry(EntryKind kind, PracticeRecord record) {
        RecordEntry.Builder entry = RecordEntry.builder();
        entry.kind(kind)
                .id(record.id())
                .place(record.division())
                .on(record.on())
                .until(record.endedOn())
                .recordedOn(record.recordedOn());
        return entry;
    }

    private static RecordEntry.Builder venue(Venue venue) {
        RecordEntry.Builder entry = entry(EntryKind.VENUE, venue);
        entry.name(Label.of(venue.name()))
                .putWord("level", venue.level().code())
                .putWord(FREE, yes(venue.freeOfCharge()));
        return entry;
    }

    private static RecordEntry.Builder team(VolunteerTeam team) {
        RecordEntry.Builder entry = entry(EntryKind.TEAM, team);
        entry.name(Label.of(team.name()))
                .putWord("field", team.field().code())
                .putWord("level", team.level().code())
                .putAmount("members", (long) team.members());
        return entry;
    }

    private static RecordEntry.Builder project(Project project) {
        RecordEntry.Builder entry = entry(EntryKind.PROJECT, project);
        entry.name(Label.of(project.name()));
        project.field().ifPresent(field -> entry.putWord("field", field.code()));
        took(entry, project.run());
        return entry;
    }

    private static RecordEntry.Builder order(ServiceOrder order) {
        RecordEntry.Builder entry = entry(EntryKind.ORDER, order);
        entry.name(Label.of(order.service()));
        order.field().ifPresent(field -> entry.putWord("field", field.code()));
        took(entry, order.run());
        return entry;
    }

    private static RecordEntry.Builder activity(Activity activity) {
        RecordEntry.Builder entry = entry(EntryKind.ACTIVITY, activity);
        entry.name(Label.of(activity.name()))
                .putWord("kind", activity.kind().code())
                .putAmount("people", (long) activity.people());
        activity.field().ifPresent(field -> entry.putWord("field", field.code()));
        activity.theme().ifPresent(theme -> entry.putWord("theme", theme));
        return entry;
    }

    private static RecordEntry.Builder matter(Matter matter) {
        RecordEntry.Builder entry = entry(EntryKind.MATTER, matter);
        entry.name(Label.of(matter.name())).putWord("list", matter.list().code());
        return entry;
    }

    private static RecordEntry.Builder pairing(Pairing pairing) {
        RecordEntry.Builder entry = entry(EntryKind.PAIRING, pairing);
        entry.putWord("kind", pairing.kind().code()).addParties(pairing.leader(), pairing.partner());
        return entry;
    }

    private static RecordEntry.Builder lecture(Lecture lecture) {
        RecordEntry.Builder entry = entry(EntryKind.LECTURE, lecture);
        entry.name(Label.of(lecture.theme()));
        lecture.unit().ifPresent(entry::addParty);
        lecture.hall().ifPresent(entry::addParty);
        return entry;
    }

    private static RecordEntry.Builder boardEntry(BoardEntry board) {
        RecordEntry.Builder entry = entry(EntryKind.BOARD_ENTRY, board);
        entry.name(Label.of(board.displayName(Names.MASKED)))
                .putWord("side", board.side().code());
        return entry;
    }

    private static RecordEntry.Builder institution(LocalInstitution institution) {
        RecordEntry.Builder entry = entry(EntryKind.INSTITUTION, institution);
        entry.name(Label.of(institution.name()))
                .putWord("kind", institution.kind().code())
                .putWord(FREE, yes(institution.freeOfCharge()));
        institution.unit().ifPresent(entry::addParty);
        return entry;
    }

    private static RecordEntry.Builder participation(Participation participation) {
        RecordEntry.Builder entry = entry(EntryKind.PARTICIPATION, participation);
        entry.putWord("group", participation.group())
                .addParty(participation.unit())
                .putAmount("people", (long) participation.people())
                .putAmount("all", (long) participation.all());
        return entry;
    }

    /** Each step that a run came to is a word, so that orders that were accepted or rated can be counted. */
    private static void took(RecordEntry.Builder entry, ProcedureRun run) {
        run.records().stream().map(StepRecord::step).distinct().forEach(step -> entry.putWord(step, YES));
    }

    private static String yes(boolean holds) {
        return holds ? YES : NO;
    }
}
