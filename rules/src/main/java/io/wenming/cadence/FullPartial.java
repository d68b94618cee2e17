package io.wenming.cadence;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.period.DateRange;

record FullPartial() implements PartialForm {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean suffices(DateRange days, WorkingCalendar calendar) {
        return true;
    }

    @Override
    public Label describe() {
        return Label.of("不足一期照计", "a period that is cut counts as a whole one");
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.full();
    }
}
