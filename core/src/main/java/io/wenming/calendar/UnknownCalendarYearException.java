package io.wenming.calendar;

/**
 * An answer needs a day of a year whose working days are not published (未公布年份). The notice of a year appears in autumn
 * of the year before; until then nobody knows, and {@link WorkingCalendar} does not guess.
 */
public final class UnknownCalendarYearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The year. */
    private final int year;

    UnknownCalendarYearException(String calendar, String published, int year) {
        super("calendar '%s': the working days of %s are not published; known are %s, add a year with withYear"
                .formatted(calendar, year, published));
        this.year = year;
    }

    /** The year that was needed. */
    public int year() {
        return year;
    }
}
