package io.wenming.period;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The periods (周期) into which the calendar falls, short to long. */
public enum PeriodUnit {
    /** 日 day. */
    DAY("day", Label.of("日", "day")),
    /** 周 week: the ISO week, Monday to Sunday; it belongs to the year of its Thursday. */
    WEEK("week", Label.of("周", "week")),
    /** 月 month. */
    MONTH("month", Label.of("月", "month")),
    /** 季度 quarter: from January, April, July or October. */
    QUARTER("quarter", Label.of("季度", "quarter")),
    /** 年 year. */
    YEAR("year", Label.of("年", "year"));

    private final String code;
    private final Label label;

    PeriodUnit(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code, as documents say it: {@code week}. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /**
     * The unit with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PeriodUnit of(String code) {
        for (PeriodUnit unit : values()) {
            if (unit.code.equals(requireNonNull(code, "code"))) {
                return unit;
            }
        }
        throw Refusal.of("unit: '%s' is not known; give day, week, month, quarter or year", code);
    }

    /** First day of the period that holds a day. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** First day of the period so many after the one that starts on a day. */
    LocalDate plus(LocalDate start, int periods) {
        return switch (this) {
            case DAY -> start.plusDays(periods);
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(3L * periods);
            case YEAR -> start.plusYears(periods);
        };
    }
}
