package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.Convention;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

record WeekdayDue(DayOfWeek weekday, Convention convention) implements DueForm {
    private static final long serialVersionUID = 1L;

    WeekdayDue {
        requireNonNull(weekday, "weekday");
        requireNonNull(convention, "convention");
    }

    @Override
    public boolean fits(Optional<PeriodUnit> unit) {
        return unit.equals(Optional.of(PeriodUnit.WEEK));
    }

    @Override
    public DateRange reach(DateRange range, int longestRest) {
        return DueForm.movable(range, convention, longestRest);
    }

    @Override
    public boolean concerns(DateRange days, DateRange range, int longestRest) {
        LocalDate nominal = nominal(days);
        return days.contains(nominal)
                && DueForm.movable(range, convention, longestRest).contains(nominal);
    }

    @Override
    public Optional<LocalDate> dueOn(DateRange days, WorkingCalendar calendar) {
        return Optional.of(calendar.adjust(nominal(days), convention));
    }

    private LocalDate nominal(DateRange days) {
        return days.from()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(weekday.getValue() - 1L);
    }

    @Override
    public Label describe() {
        return Label.of(
                weekday.getDisplayName(TextStyle.FULL, Locale.CHINESE)
                        + (convention == Convention.NONE
                                ? ""
                                : "，" + convention.label().zh()),
                "on " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        + (convention == Convention.NONE
                                ? ""
                                : ", " + convention.label().en()));
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.weekday(weekday, convention);
    }
}
