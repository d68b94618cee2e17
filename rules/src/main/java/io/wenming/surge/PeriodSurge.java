package io.wenming.surge;

import static java.util.Objects.requireNonNull;

import io.wenming.finding.Finding;
import io.wenming.period.DateRange;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the evidence of one unit is spread over a period (单位突击判定).
 *
 * @param unit id of the unit
 * @param range the period
 * @param windowStart the first day of the window
 * @param lagOn the working day after which work was furthest behind; the first day of the period if it never was
 * @param surge the numbers and the verdict
 */
public record PeriodSurge(String unit, DateRange range, LocalDate windowStart, LocalDate lagOn, Surge surge)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Checks that all are given. */
    public PeriodSurge {
        requireNonNull(unit, "unit");
        requireNonNull(range, "range");
        requireNonNull(windowStart, "windowStart");
        requireNonNull(lagOn, "lagOn");
        requireNonNull(surge, "surge");
    }

    /** The finding, with the days of the calendar. */
    public Finding finding() {
        return SurgeFinding.of(this);
    }
}
