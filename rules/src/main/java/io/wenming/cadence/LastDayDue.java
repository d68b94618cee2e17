package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.Convention;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

record LastDayDue(int plusDays, Convention convention) implements DueForm {
    /** Ten years, as for public notices. */
    private static final int MOST = 3_660;

    private static final long serialVersionUID = 1L;

    LastDayDue {
        requireNonNull(convention, "convention");
        Refusal.unless(
                plusDays >= 0 && plusDays <= MOST,
                "plusDays: %s is out of range; give natural days after the last day, 0 to %s",
                plusDays,
                MOST);
    }

    @Override
    public DateRange reach(DateRange range, int longestRest) {
        DateRange nominal = DueForm.movable(range, convention, longestRest);
        return DateRange.of(nominal.from().minusDays(plusDays), nominal.until().minusDays(plusDays));
    }

    @Override
    public boolean concerns(DateRange days, DateRange range, int longestRest) {
        return DueForm.movable(range, convention, longestRest).contains(nominal(days));
    }

    @Override
    public Optional<LocalDate> dueOn(DateRange days, WorkingCalendar calendar) {
        return Optional.of(calendar.adjust(nominal(days), convention));
    }

    private LocalDate nominal(DateRange days) {
        return days.last().plusDays(plusDays);
    }

    @Override
    public Label describe() {
        String zh = plusDays == 0 ? "最后一日" : "结束后第%s日".formatted(plusDays);
        String en = plusDays == 0 ? "on the last day" : "%s days after the last day".formatted(plusDays);
        return convention == Convention.NONE
                ? Label.of(zh, en)
                : Label.of(
                        zh + "，" + convention.label().zh(),
                        en + ", " + convention.label().en());
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.lastDay(plusDays, convention);
    }
}
