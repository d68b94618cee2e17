package io.wenming.cadence;

import io.wenming.calendar.Convention;
import io.wenming.label.Label;
import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * When the duty of a period is due (到期规则): on a working day counted from an end of the period, or on a nominal day that
 * a convention moves. A period whose due day cannot be found, or would lie before its window, has no duty.
 */
public sealed interface DueRule extends Serializable permits DueForm {
    /** The last working day of the period (最后一个工作日): 每周一通报 of 2026-W07 is due on Saturday 02-14, a make-up day. */
    static DueRule lastWorkday() {
        return new LastWorkdayDue();
    }

    /**
     * The n-th working day of the period (第 n 个工作日).
     *
     * @param n 1 for the first, or more
     * @throws IllegalArgumentException if n is less than 1
     */
    static DueRule nthWorkday(int n) {
        return new NthWorkdayDue(n);
    }

    /** A day of the week (星期几), for weekly rules only: 调度会 on Monday, moved on to the next working day. */
    static DueRule weekday(DayOfWeek weekday, Convention convention) {
        return new WeekdayDue(weekday, convention);
    }

    /**
     * A natural day counted from the last day of the period (期末后第几日): three days after the quarter, moved on.
     *
     * @param plusDays natural days after the last day, 0 for that day itself, at most 3660
     * @throws IllegalArgumentException if plusDays is out of range
     */
    static DueRule lastDay(int plusDays, Convention convention) {
        return new LastDayDue(plusDays, convention);
    }

    /** The last day of the period, whether it is worked or not; no calendar is looked at. */
    static DueRule lastDay() {
        return lastDay(0, Convention.NONE);
    }

    /** What the rule says, as a clause. */
    Label describe();

    /** Gives the parts of the rule to the one case that fits. */
    <T> T fold(Cases<T> cases);

    /**
     * What to do with each form of rule; the parameters are those of the factories.
     *
     * @param <T> what comes out
     */
    interface Cases<T> {
        /** For {@link DueRule#lastWorkday()}. */
        T lastWorkday();

        /** For {@link DueRule#nthWorkday}. */
        T nthWorkday(int n);

        /** For {@link DueRule#weekday}. */
        T weekday(DayOfWeek weekday, Convention convention);

        /** For {@link DueRule#lastDay(int, Convention)}. */
        T lastDay(int plusDays, Convention convention);
    }
}
