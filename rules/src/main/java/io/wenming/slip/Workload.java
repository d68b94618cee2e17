package io.wenming.slip;

import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Refusal;
import io.wenming.period.DateRange;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a unit has to put right (工作量): {@code new Workload(5, 2, 1)} is five problems, two of them past their deadline, one due
 * soon.
 *
 * <p>Source: framework, part 4 (what an inspection finds is assigned, rectified, checked and closed).
 *
 * @param open problems of which no report stands
 * @param overdue those past their last deadline
 * @param dueSoon those that are due within the working days asked for
 */
public record Workload(int open, int overdue, int dueSoon) implements Serializable {
    /** Nothing to do. */
    public static final Workload NONE = new Workload(0, 0, 0);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative, or a part is larger than its whole
     */
    public Workload {
        Refusal.unless(overdue >= 0 && dueSoon >= 0, "workload: a count is negative; give 0 or more of each");
        Refusal.unless(
                open - overdue >= dueSoon,
                "workload: a part is larger than its whole; give counts of the same problems");
    }

    static Workload of(SlipStanding standing, WorkingCalendar calendar, int workdays) {
        if (standing.state() != ProblemState.OPEN) {
            return NONE;
        }
        if (standing.isOverdue()) {
            return new Workload(1, 1, 0);
        }
        LocalDate dueOn = standing.current().dueOn();
        // no day after the deadline is looked at, and a deadline lies in a year that is published
        boolean isSoon = !dueOn.isAfter(standing.asOf())
                || calendar.count(DateRange.closed(standing.asOf().plusDays(1), dueOn)) <= workdays;
        return new Workload(1, 0, isSoon ? 1 : 0);
    }

    /** Both together. */
    public Workload plus(Workload other) {
        return new Workload(open + other.open, overdue + other.overdue, dueSoon + other.dueSoon);
    }
}
