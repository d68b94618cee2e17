package io.wenming.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.wenming.number.Rate;
import io.wenming.record.RecordBook;
import io.wenming.record.RecordEntry;
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

    /** The word of an order that was rated with a number. */
    public static final String RATED = "rated";

    /** The word of an order that was rated well. */
    public static final String SATISFIED = "satisfied";

    /** The word of a lecture of which all six steps were done. */
    public static final String HELD = "held";

    /** The word for it. */
    public static final String YES = "yes";

    private PracticeBook() {}

    /**
     * All venues, teams, projects, orders, activities, matters, pairs, lectures, boards, institutions and participations; a
     * rating of 80 percent, four stars, is a good one.
     */
    public static RecordBook of(PracticeRecords records) {
        return of(records, Rate.percent(80));
    }

    /**
     * The same by another measure of a good rating.
     *
     * @param satisfiedFrom the rating from which people count as content, inclusive
     */
    public static RecordBook of(PracticeRecords records, Rate satisfiedFrom) {
        PracticeEntries entries = new PracticeEntries(satisfiedFrom);
        return RecordBook.of(Stream.of(
                        records.venues().stream().map(PracticeEntries::venue),
                        records.teams().stream().map(PracticeEntries::team),
                        records.projects().stream().map(PracticeEntries::project),
                        records.orders().stream().map(entries::order),
                        records.activities().stream().map(PracticeEntries::activity),
                        records.matters().stream().map(PracticeEntries::matter),
                        records.pairings().stream().map(PracticeEntries::pairing),
                        records.lectures().stream().map(PracticeEntries::lecture),
                        records.boardEntries().stream().map(PracticeEntries::boardEntry),
                        records.institutions().stream().map(PracticeEntries::institution),
                        records.participations().stream().map(PracticeEntries::participation))
                .flatMap(kind -> kind)
                .<RecordEntry>map(RecordEntry.Builder::build)
                .collect(toImmutableList()));
    }
}
