package io.wenming.slip;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * The time that a slip gives (办理期限); the day of issue is not counted, the last day is in time.
 *
 * @param unit in which days it is counted
 * @param n how many, at least 1
 */
public record Term(TermUnit unit, int n) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Term {
        requireNonNull(unit, "unit");
        checkArgument(n >= 1, "term: %s days are no time; give 1 or more", n);
    }

    /**
     * So many working days after the day of issue.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Term workdays(int n) {
        return new Term(TermUnit.WORKDAYS, n);
    }

    /**
     * So many natural days after the day of issue, then on to a working day.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Term naturalDays(int n) {
        return new Term(TermUnit.NATURAL_DAYS, n);
    }
}
