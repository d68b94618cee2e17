package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import io.wenming.period.KeyedPeriod;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A duty (应办事项): what one rule asks of every unit for one period. The bulletin of 2026-W11 may be issued from Monday
 * 03-09 and is due on Friday 03-13.
 *
 * @param ruleId id of the rule
 * @param period the period or occasion; its key names the duty within the rule
 * @param windowStart first day on which it can be done
 * @param dueOn last day on which it is in time, inclusive; it may lie after the period
 */
public record Duty(String ruleId, KeyedPeriod period, LocalDate windowStart, LocalDate dueOn) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if it is due before its window
     */
    public Duty {
        requireNonNull(ruleId, "ruleId");
        requireNonNull(period, "period");
        requireNonNull(windowStart, "windowStart");
        Refusal.unless(
                !requireNonNull(dueOn, "dueOn").isBefore(windowStart),
                "duty '%s': dueOn %s is before windowStart %s; give the same day or a later one",
                ruleId,
                dueOn,
                windowStart);
    }

    /** The key of the period, such as {@code 2026-W11}. */
    public String key() {
        return period.key();
    }

    /** Rule, period and due day. */
    @Override
    public String toString() {
        return "%s %s due %s".formatted(ruleId, key(), dueOn);
    }
}
