package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A window for self-reports (自查报告时段): a usable title whose naming lies before the opening day ends without a report.
 * Opened on 1 September with the deadline 31 October, a report of 31 October is in time; the title ends on 1 November.
 *
 * <p>Source: honor rules, section 3 (self-report).
 *
 * @param opensOn first day on which a report counts, inclusive
 * @param deadline last day in time, inclusive
 */
public record SelfReportWindow(LocalDate opensOn, LocalDate deadline) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the deadline is before the opening day
     */
    public SelfReportWindow {
        requireNonNull(opensOn, "opensOn");
        requireNonNull(deadline, "deadline");
        Refusal.unless(
                !deadline.isBefore(opensOn),
                "self-report: deadline %s is before opensOn %s; give the same day or a later one",
                deadline,
                opensOn);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(deadline);
    }
}
