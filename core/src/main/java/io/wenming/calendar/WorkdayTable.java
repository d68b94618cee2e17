package io.wenming.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The working days of all published years, by look-up. A year is asked only when one of its days is needed. */
final class WorkdayTable {
    private final String calendar;
    private final ImmutableSortedSet<Integer> published;
    private final int firstYear;
    private final WorkdayYear[] years;

    WorkdayTable(
            String calendar,
            ImmutableSortedSet<Integer> published,
            Map<LocalDate, String> off,
            Map<LocalDate, String> makeUp) {
        this.calendar = calendar;
        this.published = published;
        this.firstYear = published.isEmpty() ? 0 : published.first();
        this.years = new WorkdayYear[published.isEmpty() ? 0 : published.last() - firstYear + 1];
        Arrays.fill(years, WorkdayYear.UNPUBLISHED);
        for (int year : published) {
            years[year - firstYear] = WorkdayYear.of(year, off, makeUp);
        }
    }

    /** The most rest days in a row in published years that follow each other. */
    int longestRest() {
        int longest = 0;
        int run = 0;
        for (WorkdayYear year : years) {
            if (year == WorkdayYear.UNPUBLISHED) {
                run = 0;
            }
            for (int day = 0; day < year.length(); day++) {
                run = year.isWorkday(day) ? 0 : run + 1;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    boolean isWorkday(LocalDate day) {
        return year(day.getYear()).isWorkday(index(day));
    }

    /** The n-th working day from a day on, n at least 1; days are looked at up to it and no further. */
    LocalDate nthFrom(LocalDate from, int n) {
        int year = from.getYear();
        long ordinal = year(year).before(index(from)) + (long) n - 1;
        while (ordinal >= year(year).count()) {
            ordinal -= year(year).count();
            year++;
        }
        return year(year).workday((int) ordinal);
    }

    /** The n-th working day of a range, n at least 1, if it has so many; days are looked at up to it and no further. */
    Optional<LocalDate> nth(DateRange range, int n) {
        LocalDate last = range.last();
        int year = range.from().getYear();
        long ordinal = year(year).before(index(range.from())) + (long) n - 1;
        while (year < last.getYear() && ordinal >= year(year).count()) {
            ordinal -= year(year).count();
            year++;
        }
        int end = year == last.getYear()
                ? year(year).before(index(last) + 1)
                : year(year).count();
        return ordinal < end ? Optional.of(year(year).workday((int) ordinal)) : Optional.empty();
    }

    /** The last working day up to a day, looking backwards from it. */
    LocalDate lastUpTo(LocalDate day) {
        int year = day.getYear();
        int end = year(year).before(index(day) + 1);
        while (end == 0) {
            year--;
            end = year(year).count();
        }
        return year(year).workday(end - 1);
    }

    /** The last working day of a range, if it has one, looking backwards from its end. */
    Optional<LocalDate> last(DateRange range) {
        LocalDate from = range.from();
        int year = range.last().getYear();
        int end = year(year).before(index(range.last()) + 1);
        while (end == 0 && year > from.getYear()) {
            year--;
            end = year(year).count();
        }
        int begin = year == from.getYear() ? year(year).before(index(from)) : 0;
        return end > begin ? Optional.of(year(year).workday(end - 1)) : Optional.empty();
    }

    /** The number of working days of a range; every day of it is looked at. */
    int count(DateRange range) {
        LocalDate last = range.last();
        int count = -year(range.from().getYear()).before(index(range.from()));
        for (int year = range.from().getYear(); year < last.getYear(); year++) {
            count += year(year).count();
        }
        return count + year(last.getYear()).before(index(last) + 1);
    }

    /** The working days of a range, ascending; every day of it is looked at. */
    ImmutableList<LocalDate> workdays(DateRange range) {
        LocalDate last = range.last();
        ImmutableList.Builder<LocalDate> days = ImmutableList.builderWithExpectedSize(count(range));
        for (int year = range.from().getYear(); year <= last.getYear(); year++) {
            int begin = year == range.from().getYear() ? year(year).before(index(range.from())) : 0;
            int end = year == last.getYear()
                    ? year(year).before(index(last) + 1)
                    : year(year).count();
            for (int ordinal = begin; ordinal < end; ordinal++) {
                days.add(year(year).workday(ordinal));
            }
        }
        return days.build();
    }

    private WorkdayYear year(int year) {
        int index = year - firstYear;
        if (index < 0 || index >= years.length || years[index] == WorkdayYear.UNPUBLISHED) {
            throw new UnknownCalendarYearException(calendar, published.isEmpty() ? "none" : published.toString(), year);
        }
        return years[index];
    }

    private static int index(LocalDate day) {
        return day.getDayOfYear() - 1;
    }
}
