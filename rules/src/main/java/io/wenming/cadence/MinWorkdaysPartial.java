package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;

record MinWorkdaysPartial(int n) implements PartialForm {
    private static final long serialVersionUID = 1L;

    MinWorkdaysPartial {
        Refusal.unless(n >= 1, "n: %s working days are no bound; give 1 or more, or full()", n);
    }

    @Override
    public boolean suffices(DateRange days, WorkingCalendar calendar) {
        return calendar.count(days) >= n;
    }

    @Override
    public Label describe() {
        return Label.of(
                "不足一期的，满%s个工作日照计".formatted(n), "a period that is cut counts from %s working days on".formatted(n));
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.minWorkdays(n);
    }
}
