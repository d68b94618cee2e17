package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What it costs to fall short of a target (每低若干扣若干): every step below it costs points. {@code
 * Shortfall.below(Measure.rate(satisfied), Decimal.of(80), Decimal.of(1), Points.of(1))} is 低于 80%，每低 1 个百分点扣 1 分: 76.4 costs
 * 3.6. A measure at or above its target costs nothing.
 *
 * @param measure what is measured
 * @param target what it has to reach, in the unit of the measure
 * @param step how much below the target is one step, above 0, in the unit of the measure
 * @param per points off for each step, 0 or more
 * @param partialStep how a step counts that is not whole
 */
public record Shortfall(Measure measure, Decimal target, Decimal step, Points per, PartialStep partialStep)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_EDGES = 200;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the step is 0 or less, or the points are below 0
     */
    public Shortfall {
        requireNonNull(measure, "measure");
        requireNonNull(target, "target");
        if (requireNonNull(step, "step").signum() <= 0) {
            throw Refusal.of("step: %s is not above 0; give an amount above 0", step);
        }
        Checks.notNegative(Label.of("每一步所扣（per）", "per"), requireNonNull(per, "per"));
        requireNonNull(partialStep, "partialStep");
    }

    /**
     * Points off for each step below a target, part of a step in proportion.
     *
     * @throws IllegalArgumentException if the step is 0 or less, or the points are below 0
     */
    public static Shortfall below(Measure measure, Decimal target, Decimal step, Points per) {
        return new Shortfall(measure, target, step, per, PartialStep.PRORATA);
    }

    /** The same with another way to count part of a step. */
    public Shortfall counting(PartialStep other) {
        return new Shortfall(measure, target, step, per, other);
    }

    /** What a value costs. */
    Fraction loss(Fraction value) {
        Fraction gap = target.toFraction().minus(value);
        return gap.signum() <= 0
                ? Fraction.ZERO
                : partialStep.count(gap.dividedBy(step.toFraction())).times(per.toFraction());
    }

    /** The values at which it begins to cost, where another whole step begins, and where all points are lost. */
    Stream<Fraction> edges(Points points) {
        Fraction aim = target.toFraction();
        if (per.signum() == 0) {
            return Stream.of();
        }
        Fraction steps = points.toFraction().dividedBy(per.toFraction());
        Stream<Fraction> whole = partialStep == PartialStep.PRORATA
                ? Stream.of(Fraction.ZERO, steps)
                : LongStream.rangeClosed(
                                0,
                                steps.min(Fraction.of(MOST_EDGES))
                                        .rounded(0, RoundingMode.UP)
                                        .longValueExact())
                        .mapToObj(Fraction::of);
        return whole.map(count -> aim.minus(count.times(step.toFraction())));
    }

    Label describe() {
        return Label.of(
                "%s低于 %s，每低 %s 扣 %s 分（%s）"
                        .formatted(
                                measure.describe().zh(),
                                target,
                                step,
                                per,
                                partialStep.label().zh()),
                "%s points off for each %s that %s is below %s (%s)"
                        .formatted(
                                per,
                                step,
                                measure.describe().en(),
                                target,
                                partialStep.label().en()));
    }
}
