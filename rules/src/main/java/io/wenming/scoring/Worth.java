package io.wenming.scoring;

import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * What a band or a grade is worth (档次分值): points, or a share (系数) of what the indicator offers. {@code
 * Worth.share(Decimal.parse("0.6"))} of 10 points is 6.
 */
public sealed interface Worth extends Serializable permits WorthPoints, WorthShare {
    /**
     * Points.
     *
     * @throws IllegalArgumentException if they are below 0
     */
    static Worth points(Points points) {
        return new WorthPoints(points);
    }

    /**
     * A share of what the indicator offers, 1 for all of it; it may be above 1.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    static Worth share(Decimal share) {
        return new WorthShare(share);
    }

    /** The points that it gives out of what the indicator offers. */
    Fraction outOf(Points offered);

    /** The worth in words: {@code 4}, or {@code 系数 0.6, 0.6 of the points}. */
    Label describe();
}
