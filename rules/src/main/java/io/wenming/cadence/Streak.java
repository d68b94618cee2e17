package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Refusal;
import java.io.Serializable;

/**
 * How many duties of a rule a unit did in time one after another (连续按期); only matured duties count.
 *
 * @param unit id of the unit
 * @param ruleId id of the rule
 * @param current the run at the end
 * @param longest the longest run
 */
public record Streak(String unit, String ruleId, int current, int longest) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the runs.
     *
     * @throws IllegalArgumentException if one is negative or the current one is longer than the longest
     */
    public Streak {
        requireNonNull(unit, "unit");
        requireNonNull(ruleId, "ruleId");
        Refusal.unless(
                current >= 0 && longest >= current,
                "streak: current %s, longest %s; give 0 or more, and the longest not below the current one",
                current,
                longest);
    }

    static Streak of(String unit, String ruleId, Iterable<DutyStanding> matured) {
        int current = 0;
        int longest = 0;
        for (DutyStanding standing : matured) {
            current = standing.status() == DutyStatus.ON_TIME ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return new Streak(unit, ruleId, current, longest);
    }
}
