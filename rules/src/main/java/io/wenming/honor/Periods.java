package io.wenming.honor;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.CalendarPeriod;
import java.time.Period;

/** The bounds of years and of lengths of time, the same wherever a rule or an event gives one. */
final class Periods {
    static final int MAX_YEARS = 200;
    private static final long MAX_MONTHS = 12L * MAX_YEARS;
    private static final int MAX_DAYS = 366 * MAX_YEARS;

    private Periods() {}

    @SuppressWarnings("JavaPeriodGetDays") // the parts are bounded one by one; years and months are read together
    static void check(Label where, Period period) {
        Refusal.unless(
                !period.isNegative()
                        && !period.isZero()
                        && period.toTotalMonths() <= MAX_MONTHS
                        && period.getDays() <= MAX_DAYS,
                "%s: %s is out of range; give a length above 0 and of at most %s years",
                where,
                period,
                MAX_YEARS);
    }

    /** Whether a year is one of those that dates and results may be of, 1 to 9999. */
    static boolean isYear(int year) {
        return year >= 1 && year <= CalendarPeriod.MAX_YEAR;
    }

    static void checkYears(Label where, int years) {
        Refusal.unless(
                years >= 1 && years <= MAX_YEARS,
                "%s: %s is out of range; give 1 to %s years",
                where,
                years,
                MAX_YEARS);
    }
}
