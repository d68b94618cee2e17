package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

record LastWorkdayDue() implements DueForm {
    private static final long serialVersionUID = 1L;

    @Override
    public DateRange reach(DateRange range, int longestRest) {
        return range;
    }

    @Override
    public boolean concerns(DateRange days, DateRange range, int longestRest) {
        return days.intersects(range);
    }

    @Override
    public Optional<LocalDate> dueOn(DateRange days, WorkingCalendar calendar) {
        return calendar.lastWorkday(days);
    }

    @Override
    public Label describe() {
        return Label.of("最后一个工作日", "on the last working day");
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.lastWorkday();
    }
}
