package io.wenming.period;

import io.wenming.label.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@link CalendarPeriod}: written by hand, since a pattern of the JDK follows a locale. */
final class PeriodKey {
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})(?:-W(?<week>[0-9]{2})|-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?");

    private PeriodKey() {}

    static String of(PeriodUnit unit, LocalDate start) {
        return switch (unit) {
            case DAY -> start.toString();
            case WEEK ->
                padded(4, start.plusDays(3).getYear()) + "-W" + padded(2, start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> padded(4, start.getYear()) + "-" + padded(2, start.getMonthValue());
            case QUARTER -> padded(4, start.getYear()) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> padded(4, start.getYear());
        };
    }

    static CalendarPeriod parse(String key) {
        Matcher form = FORM.matcher(key);
        if (!form.matches()) {
            throw refused(key);
        }
        try {
            CalendarPeriod period = read(form, Integer.parseInt(form.group(1)));
            if (period.key().equals(key)) {
                return period;
            }
        } catch (DateTimeException noSuchDay) {
            throw refused(key);
        }
        throw refused(key);
    }

    private static CalendarPeriod read(Matcher form, int year) {
        if (form.group("week") != null) {
            // 4 January always lies in week 1; a week 53 that the year lacks comes out with another key
            LocalDate inWeekOne = LocalDate.of(year, 1, 4);
            return CalendarPeriod.of(PeriodUnit.WEEK, inWeekOne.plusWeeks(Integer.parseInt(form.group("week")) - 1L));
        }
        if (form.group("quarter") != null) {
            int month = 3 * Integer.parseInt(form.group("quarter")) - 2;
            return new CalendarPeriod(PeriodUnit.QUARTER, LocalDate.of(year, month, 1));
        }
        if (form.group("month") == null) {
            return new CalendarPeriod(PeriodUnit.YEAR, LocalDate.of(year, 1, 1));
        }
        int month = Integer.parseInt(form.group("month"));
        return form.group("day") == null
                ? new CalendarPeriod(PeriodUnit.MONTH, LocalDate.of(year, month, 1))
                : new CalendarPeriod(PeriodUnit.DAY, LocalDate.of(year, month, Integer.parseInt(form.group("day"))));
    }

    private static String padded(int width, int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static IllegalArgumentException refused(String key) {
        return Refusal.of(
                "period: '%s' is no period; give a key such as 2026-03-09, 2026-W11, 2026-03, 2026-Q1 or 2026",
                key.length() > 32 ? key.substring(0, 32) + "…" : key);
    }
}
