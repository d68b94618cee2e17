package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads a book in the order in which problems were opened, and finds those that were there before. */
final class BookReading {
    private static final Comparator<BookEntry> BY_DAY_AND_ID = Comparator.comparing(
                    (BookEntry entry) -> entry.problem().openedOn())
            .thenComparing(entry -> entry.problem().id());

    private final ProblemBook book;
    private final LocalDate asOf;
    private final Map<Finding, Latest> latest = new HashMap<>();

    private BookReading(ProblemBook book, LocalDate asOf) {
        this.book = book;
        this.asOf = asOf;
    }

    static BookStanding of(ProblemBook book, LocalDate asOf) {
        BookReading reading = new BookReading(book, asOf);
        List<BookEntry> opened = book.entries().stream()
                .filter(entry -> !entry.problem().openedOn().isAfter(asOf))
                .sorted(BY_DAY_AND_ID)
                .toList();
        return ImmutableBookStanding.of(
                asOf, opened.stream().map(reading::read).collect(ImmutableList.toImmutableList()));
    }

    private ProblemStanding read(BookEntry entry) {
        Problem problem = entry.problem();
        Finding finding = new Finding(problem.unit(), problem.matter());
        int lowest = entry.ladder().position(entry.ladder().start(problem));
        @Nullable Latest before = book.repeatWithinDays().isPresent() ? latest.get(finding) : null;
        if (before == null) {
            return keep(finding, entry, lowest, Optional.empty());
        }
        Problem earlier = before.entry().problem();
        Optional<LocalDate> reportedOn = before.reportedOn(problem.openedOn());
        if (reportedOn.isEmpty()) {
            return ImmutableProblemStanding.of(
                    problem, Optional.empty(), Optional.of(earlier.id()), Optional.empty(), OptionalInt.empty());
        }
        LocalDate watchedUntil =
                reportedOn.get().plusDays(book.repeatWithinDays().orElseThrow());
        if (watchedUntil.isBefore(problem.openedOn())) {
            return keep(finding, entry, lowest, Optional.empty());
        }
        try {
            int above = before.reached(book.calendar(), problem.openedOn()) + 1;
            int top = entry.ladder().steps().size() - 1;
            return keep(finding, entry, Math.max(lowest, Math.min(above, top)), Optional.of(earlier.id()));
        } catch (UnknownCalendarYearException e) {
            latest.put(finding, new Latest(entry, lowest));
            return unknown(problem, Optional.of(earlier.id()), e.year());
        }
    }

    private ProblemStanding keep(Finding finding, BookEntry entry, int start, Optional<String> repeatOf) {
        Latest found = new Latest(entry, start);
        latest.put(finding, found);
        try {
            SlipStanding standing = found.standing(book.calendar(), asOf);
            return ImmutableProblemStanding.of(
                    entry.problem(), repeatOf, Optional.empty(), Optional.of(standing), OptionalInt.empty());
        } catch (UnknownCalendarYearException e) {
            return unknown(entry.problem(), repeatOf, e.year());
        }
    }

    private static ProblemStanding unknown(Problem problem, Optional<String> repeatOf, int year) {
        return ImmutableProblemStanding.of(problem, repeatOf, Optional.empty(), Optional.empty(), OptionalInt.of(year));
    }

    /** What makes two problems the same. */
    private record Finding(String unit, String matter) {}

    /** The last problem of a finding that is no duplicate, and where it started. */
    private record Latest(BookEntry entry, int start) {
        SlipStanding standing(WorkingCalendar calendar, LocalDate day) {
            return Climb.of(entry.ladder(), entry.problem(), start, calendar, day);
        }

        Optional<LocalDate> reportedOn(LocalDate day) {
            return Reports.of(entry.problem(), entry.ladder().siteCheck(), day).reportedOn();
        }

        int reached(WorkingCalendar calendar, LocalDate day) {
            return entry.ladder().position(standing(calendar, day).level());
        }
    }
}
