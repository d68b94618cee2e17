package io.wenming.calendar;

/**
 * An answer needs a day of a year whose working days or occasions are not published (未公布年份). The notice of a year appears in autumn
 * of the year before; until then nobody knows, and {@link WorkingCalendar} and {@link OccasionCalendar} do not guess.
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

    private UnknownCalendarYearException(int year, String message) {
        super(message);
        this.year = year;
    }

    /** For a calendar of occasions. */
    static UnknownCalendarYearException ofOccasions(String calendar, Iterable<Integer> published, int year) {
        return new UnknownCalendarYearException(
                year,
                "occasions '%s': those of %s are not published; known are %s, add them to the calendar"
                        .formatted(calendar, year, published));
    }

    /** The year that was needed. */
    public int year() {
        return year;
    }
}
