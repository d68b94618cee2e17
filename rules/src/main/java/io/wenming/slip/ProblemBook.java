package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A book of problems (问题台账). A problem that is found again while its first finding is still open is a duplicate; found
 * again soon after it was rectified, it is a repeat (反复) and starts one rung above the one reached before.
 *
 * <pre>{@code
 * BookStanding standing = ProblemBook.builder()
 *         .calendar(calendar).repeatWithinDays(30).addEntry(ladder, first).addEntry(ladder, second)
 *         .build().standing(asOf);
 * standing.rectification(CalendarPeriod.parse("2026-03").range()).timelyRate();
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class ProblemBook implements Serializable {
    private static final long serialVersionUID = 1L;

    ProblemBook() {}

    /** The working days by which deadlines are counted. */
    public abstract WorkingCalendar calendar();

    /** The problems; ids are unique and all ladders have the same rungs. */
    public abstract ImmutableList<BookEntry> entries();

    /**
     * Within how many natural days after the report a problem of the same unit and matter is a repeat, 0 or more; if
     * absent, neither repeats nor duplicates are looked for.
     */
    public abstract OptionalInt repeatWithinDays();

    @Value.Check
    void check() {
        repeatWithinDays()
                .ifPresent(days -> Refusal.unless(
                        days >= 0, "repeatWithinDays: %s is negative; give 0 or more, or leave it out", days));
        Set<String> ids = new HashSet<>();
        for (BookEntry entry : entries()) {
            Refusal.unless(
                    ids.add(entry.problem().id()),
                    "book: two problems have the id '%s'; give each its own",
                    entry.problem().id());
            Refusal.unless(
                    entry.ladder().rungs().equals(entries().get(0).ladder().rungs()),
                    "book: problem '%s' climbs the rungs %s and problem '%s' %s; keep them in two books",
                    entry.problem().id(),
                    entry.ladder().rungs(),
                    entries().get(0).problem().id(),
                    entries().get(0).ladder().rungs());
        }
    }

    /**
     * How every problem stands at the end of a day; those opened later are left out. Where a deadline needs a year whose
     * working days are not published, that row says so ({@link ProblemStanding#unknownYear}) and the others stand.
     */
    public BookStanding standing(LocalDate asOf) {
        return BookReading.of(this, asOf);
    }

    /** Starts a book. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a book; missing parts are refused by name. */
    public static final class Builder extends ImmutableProblemBook.Builder {
        Builder() {}

        /** Adds a problem with the ladder that it climbs. */
        public Builder addEntry(Ladder ladder, Problem problem) {
            return addEntry(new BookEntry(ladder, problem));
        }
    }
}
