package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;

record SkipPartial() implements PartialForm {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean suffices(DateRange days, WorkingCalendar calendar) {
        return false;
    }

    @Override
    public Label describe() {
        return Label.of("不足一期不计", "a period that is cut has none");
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.skip();
    }
}
