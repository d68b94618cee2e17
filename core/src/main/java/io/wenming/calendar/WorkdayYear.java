package io.wenming.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

/** One year as a table: for each day how many working days lie before it, and the days themselves in order. */
final class WorkdayYear {
    /** Stands for a year that is not published; never asked. */
    static final WorkdayYear UNPUBLISHED = new WorkdayYear(0, new short[1], new short[0]);

    private final long firstEpochDay;
    private final short[] before;
    private final short[] workdays;

    private WorkdayYear(long firstEpochDay, short[] before, short[] workdays) {
        this.firstEpochDay = firstEpochDay;
        this.before = before;
        this.workdays = workdays;
    }

    static WorkdayYear of(int year, Map<LocalDate, String> off, Map<LocalDate, String> makeUp) {
        int length = Year.of(year).length();
        short[] before = new short[length + 1];
        short[] found = new short[length];
        short count = 0;
        for (int index = 0; index < length; index++) {
            LocalDate day = LocalDate.ofYearDay(year, index + 1);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            before[index] = count;
            if (weekend ? makeUp.containsKey(day) : !off.containsKey(day)) {
                found[count++] = (short) index;
            }
        }
        before[length] = count;
        return new WorkdayYear(LocalDate.ofYearDay(year, 1).toEpochDay(), before, found);
    }

    /** Number of days of the year. */
    int length() {
        return before.length - 1;
    }

    /** Number of working days of the year. */
    int count() {
        return before[before.length - 1];
    }

    /** How many working days lie before the day with this index, 0 = 1 January; the length of the year is allowed. */
    int before(int index) {
        return before[index];
    }

    boolean isWorkday(int index) {
        return before[index + 1] > before[index];
    }

    /** The working day with this ordinal, 0 = the first of the year. */
    LocalDate workday(int ordinal) {
        return LocalDate.ofEpochDay(firstEpochDay + workdays[ordinal]);
    }
}
