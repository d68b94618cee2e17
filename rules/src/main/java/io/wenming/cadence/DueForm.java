package io.wenming.cadence;

import io.wenming.calendar.Convention;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What every due rule must answer. {@code days} are the days of one period that are in force, {@code range} the days
 * that were asked for, {@code longestRest} how far a convention may move a day.
 */
sealed interface DueForm extends DueRule permits LastWorkdayDue, NthWorkdayDue, WeekdayDue, LastDayDue {
    /** Whether the rule makes sense for periods of a unit, or for occasions where there is none. */
    default boolean fits(Optional<PeriodUnit> unit) {
        return !unit.equals(Optional.of(PeriodUnit.DAY));
    }

    /** Days such that every period that may have a duty in the range holds one of them. */
    DateRange reach(DateRange range, int longestRest);

    /** Whether a period is looked at for the range; no calendar is needed to know. */
    boolean concerns(DateRange days, DateRange range, int longestRest);

    /** The due day, if there is one; it may lie outside both. */
    Optional<LocalDate> dueOn(DateRange days, WorkingCalendar calendar);

    /** The range in which a nominal day must lie so that the convention could move it into the range. */
    static DateRange movable(DateRange range, Convention convention, int longestRest) {
        boolean onwards = convention == Convention.FOLLOWING || convention == Convention.MODIFIED_FOLLOWING;
        boolean backwards = convention == Convention.PRECEDING || convention == Convention.MODIFIED_FOLLOWING;
        return DateRange.of(
                onwards ? range.from().minusDays(longestRest) : range.from(),
                backwards ? range.until().plusDays(longestRest) : range.until());
    }
}
