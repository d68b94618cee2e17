package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

record NthWorkdayDue(int n) implements DueForm {
    private static final long serialVersionUID = 1L;

    NthWorkdayDue {
        Refusal.unless(n >= 1, "n: %s is no working day of a period; give 1 for the first or more", n);
    }

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
        return calendar.nthWorkday(days, n);
    }

    @Override
    public Label describe() {
        return Label.of("第%s个工作日".formatted(n), "on working day %s".formatted(n));
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.nthWorkday(n);
    }
}
