package io.wenming.examples.benchmarks.peer;

import io.wenming.examples.benchmarks.workload.Grade;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What rules read and write (案卷): the facts of a subject in a map, and the sum so far, in units of 10<sup>-7</sup> points.
 * Public, as rule engines want it.
 */
public final class Case {
    private static final long FULL_RATE = 10_000;
    private static final long HUNDREDTH = 100_000;

    private final Map<String, Object> facts;
    private final long extraCap;
    private long sum;
    private long extra;
    private boolean vetoed;

    /** Nothing is summed yet. */
    public Case(Map<String, Object> facts, long extraCap) {
        this.facts = facts;
        this.extraCap = extraCap;
    }

    /** Whether a fact is there. */
    public boolean has(String id) {
        return facts.containsKey(id);
    }

    /** Whether a flag is there and set. */
    public boolean isSet(String id) {
        return facts.get(id) instanceof Boolean set && set;
    }

    /** How often something happened. */
    public long times(String id) {
        return facts.get(id) instanceof Integer times ? times : 0;
    }

    /** A value, in hundredths. */
    public long hundredths(String id) {
        return facts.get(id) instanceof BigDecimal value
                ? value.movePointRight(2).longValueExact()
                : 0;
    }

    /** A rate held within 0 and 100 percent, in hundredths of a percent. */
    public long rate(String id) {
        return Math.max(0, Math.min(hundredths(id), FULL_RATE));
    }

    /** The coefficient of a grade, in tenths. */
    public long coefficient(String id) {
        Object word = facts.get(id);
        for (Grade grade : Grade.values()) {
            if (grade.word().equals(word)) {
                return grade.tenths();
            }
        }
        return 0;
    }

    /** Adds the points of an indicator, weighted. */
    public void add(long amount) {
        sum += amount;
    }

    /** Adds the points of a bonus. */
    public void addExtra(long amount) {
        extra += amount;
    }

    /** Notes a veto. */
    public void veto() {
        vetoed = true;
    }

    /** The total, in hundredths of a point. */
    public long total() {
        return vetoed ? 0 : (sum + Math.min(extra, extraCap) + HUNDREDTH / 2) / HUNDREDTH;
    }
}
