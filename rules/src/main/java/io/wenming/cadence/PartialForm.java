package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.period.DateRange;

/** What every choice must answer. */
sealed interface PartialForm extends PartialPeriod permits SkipPartial, FullPartial, MinWorkdaysPartial {
    /** Whether the days in force of a cut period are enough for a duty. */
    boolean suffices(DateRange days, WorkingCalendar calendar);
}
