package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.io.Serializable;

/**
 * What the indicators of one unit lost (责任单位失分), with the lines behind it.
 *
 * @param unit id of the unit
 * @param lines the lines of its indicators, in the order of the tree; gains stand among them with amounts below 0
 */
public record UnitLoss(String unit, ImmutableList<ScoreLine> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public UnitLoss {
        requireNonNull(unit, "unit");
        requireNonNull(lines, "lines");
    }

    /** What its lines sum to, exactly, in points of the total; below 0 where gains are more. */
    public Fraction amount() {
        return sum(lines);
    }

    static Fraction sum(Iterable<ScoreLine> lines) {
        Fraction sum = Fraction.ZERO;
        for (ScoreLine line : lines) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }
}
