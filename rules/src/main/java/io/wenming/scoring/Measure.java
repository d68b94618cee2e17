package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.util.Optional;

/**
 * A measure (指标值): one exact number from facts, a share in percent and anything else in its own unit. Rules set it against
 * bands, targets or steps; measures compare measures.
 *
 * <pre>{@code
 * Measure closed = Measure.counts(count("closed"), count("assigned"), count("deferred"), NothingDue.FULL);
 * Measure better = Measure.change(Measure.rate(rate("satisfied")), Measure.rate(rate("satisfied-last-year")));
 * }</pre>
 *
 * <p>Source: scoring rules, 4.7.
 */
public sealed interface Measure extends Serializable
        permits RateMeasure,
                CountsMeasure,
                AmountMeasure,
                NumberMeasure,
                CountMeasure,
                RankMeasure,
                PassedMeasure,
                MetMeasure,
                MeanMeasure,
                ChangeMeasure,
                GrowthMeasure,
                BestMeasure {
    /**
     * The number; none where nothing is due. Only asked where every required input is present and the facts can be read.
     */
    Optional<Fraction> value(Facts facts);

    /** Why the facts do not fit the measure and count as not reported; none where they fit. */
    default Optional<Reason> unreadable(Facts facts) {
        return Optional.empty();
    }

    /** What it means that nothing is due; none where there is always a number. */
    Optional<NothingDue> nothingDue();

    /** What is read. */
    ImmutableList<Input> inputs();

    /** A span that holds every number it can give. */
    Span range();

    /** The measure as a noun, such as {@code 办结比例, the share of what was due}. */
    Label describe();

    /** 百分率: a rate as it is, in percent. */
    static Measure rate(FactKey<Rate> key) {
        return new RateMeasure(key);
    }

    /**
     * 办结比例: done of due, in percent; done may be more than due.
     *
     * @param nothingDue what it means that nothing is due
     * @throws IllegalArgumentException if both are one input
     */
    static Measure counts(FactKey<Long> done, FactKey<Long> due, NothingDue nothingDue) {
        return new CountsMeasure(done, due, null, nothingDue);
    }

    /**
     * 办结比例: done of due less deferred (缓办不计入应办), in percent; a missing number of deferred ones is 0.
     *
     * @param nothingDue what it means that nothing is due
     * @throws IllegalArgumentException if two of them are one input
     */
    static Measure counts(FactKey<Long> done, FactKey<Long> due, FactKey<Long> deferred, NothingDue nothingDue) {
        return new CountsMeasure(done, due, requireNonNull(deferred, "deferred"), nothingDue);
    }

    /**
     * 目标完成比例: an amount of a target, in percent.
     *
     * @param target above 0
     * @throws IllegalArgumentException if the target is 0 or less
     */
    static Measure amount(FactKey<Decimal> key, Decimal target) {
        return new AmountMeasure(key, target);
    }

    /** 数值: a number as it is. */
    static Measure decimal(FactKey<Decimal> key) {
        return new NumberMeasure(key);
    }

    /** 次数: a count as it is. */
    static Measure count(FactKey<Long> key) {
        return new CountMeasure(key);
    }

    /** 名次: a rank as it is, 1 for the first. */
    static Measure rank(FactKey<Long> key) {
        return new RankMeasure(key);
    }

    /**
     * 符合条数: how many lines of a checklist pass; not applicable if none applies.
     *
     * @param lines how many lines there are, 1 or more
     * @throws IllegalArgumentException if there are fewer
     */
    static Measure passed(FactKey<Checklist> key, int lines) {
        return new PassedMeasure(key, lines);
    }

    /**
     * 达标项数: how many flags are set.
     *
     * @throws IllegalArgumentException if a flag is given twice
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    static Measure met(FactKey<Boolean> first, FactKey<Boolean>... more) {
        return new MetMeasure(ImmutableList.copyOf(Lists.asList(first, more)));
    }

    /** 平均值: the mean of readings; not applicable if there is none. */
    static Measure mean(FactKey<Readings> key) {
        return new MeanMeasure(key);
    }

    /**
     * 较往期变化: how much more than in the past, in the unit of both: 92 percent against 90 is 2. Not applicable where one
     * of them has nothing due.
     *
     * @throws IllegalArgumentException if both read the same input, or one is in percent and the other counts things
     */
    static Measure change(Measure now, Measure past) {
        return new ChangeMeasure(now, past);
    }

    /**
     * 较往期增幅: how much more than in the past, in percent of the past: 6 against 4 is 50.
     *
     * @param nothingDue what it means that the past is 0 or less, or that one of them has nothing due
     * @throws IllegalArgumentException if both read the same input, or one is in percent and the other counts things
     */
    static Measure growth(Measure now, Measure past, NothingDue nothingDue) {
        return new GrowthMeasure(now, past, nothingDue);
    }

    /**
     * 与最优值之比: the own number in percent of the best one: 45 with a best of 60 is 75.
     *
     * @param nothingDue what it means that the best is 0 or less, or that one of them has nothing due
     * @throws IllegalArgumentException if both read the same input, or one is in percent and the other counts things
     */
    static Measure relativeToBest(Measure own, Measure best, NothingDue nothingDue) {
        return new BestMeasure(own, best, nothingDue);
    }
}
