package io.wenming.period;

import io.wenming.label.Label;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** What people call a {@link CalendarPeriod}; a day stands as days do everywhere else. */
final class PeriodLabel {
    private PeriodLabel() {}

    static Label of(PeriodUnit unit, LocalDate start) {
        int year = start.getYear();
        int month = start.getMonthValue();
        String monthEn = start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (unit) {
            case DAY -> Label.of(start.toString());
            case WEEK -> numbered("周", "week", start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), start.plusDays(3));
            case MONTH -> Label.of("%s年%s月".formatted(year, month), "%s %s".formatted(monthEn, year));
            case QUARTER -> numbered("季度", "quarter", start.get(IsoFields.QUARTER_OF_YEAR), start);
            case YEAR -> Label.of("%s年".formatted(year), Integer.toString(year));
        };
    }

    private static Label numbered(String zh, String en, int number, LocalDate inYear) {
        return Label.of(
                "%s年第%s%s".formatted(inYear.getYear(), number, zh),
                "%s %s of %s".formatted(en, number, inYear.getYear()));
    }
}
