package io.wenming.honor;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import java.time.LocalDate;

/**
 * In which days a public notice is counted (公示期单位).
 *
 * <p>Source: honor rules, section 5 (notice).
 */
public enum NoticeUnit {
    /** 工作日 working days. */
    WORKING("working", Label.of("工作日", "working days")),
    /** 自然日 every day. */
    CALENDAR("calendar", Label.of("自然日", "calendar days")),
    /** 不含法定节假日的自然日 every day that is no day off of a holiday; other weekends count. */
    CALENDAR_EXCEPT_HOLIDAYS("calendar_except_holidays", Label.of("自然日（不含法定节假日）", "calendar days except holidays"));

    private final String code;
    private final Label label;

    NoticeUnit(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code working}. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /** The n-th day of this unit from a day on, inclusive, n at least 1. */
    LocalDate nth(LocalDate from, int n, WorkingCalendar calendar) {
        return switch (this) {
            case WORKING -> calendar.plusWorkdays(from.minusDays(1), n);
            case CALENDAR -> from.plusDays(n - 1L);
            case CALENDAR_EXCEPT_HOLIDAYS ->
                from.datesUntil(LocalDate.MAX)
                        .filter(day -> !isHoliday(day, calendar))
                        .skip(n - 1L)
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** Whether a day is a day off; a year that is not published is refused, as for working days. */
    private static boolean isHoliday(LocalDate day, WorkingCalendar calendar) {
        return !calendar.isWorkday(day) && calendar.offDays().containsKey(day);
    }
}
