package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.util.Optional;

/**
 * A measure (指标值): facts as a share, 1 for 100 percent. Source: scoring rules, 4.7.
 */
public sealed interface Measure extends Serializable permits Measures.OfRate, Measures.OfCounts, Measures.OfAmount {
    /** A rate as it is. */
    static Measure rate(FactKey<Rate> key) {
        return new Measures.OfRate(key);
    }

    /**
     * Done of due; done may be more than due.
     *
     * @param nothingDue what it means that nothing is due
     */
    static Measure counts(FactKey<Long> done, FactKey<Long> due, NothingDue nothingDue) {
        return new Measures.OfCounts(done, due, null, nothingDue);
    }

    /**
     * Done of due less deferred (缓办不计入应办); a missing number of deferred ones is 0.
     *
     * @param nothingDue what it means that nothing is due
     */
    static Measure counts(FactKey<Long> done, FactKey<Long> due, FactKey<Long> deferred, NothingDue nothingDue) {
        return new Measures.OfCounts(done, due, requireNonNull(deferred, "deferred"), nothingDue);
    }

    /**
     * An amount of a target.
     *
     * @param target above 0
     * @throws IllegalArgumentException if the target is 0 or less
     */
    static Measure amount(FactKey<Decimal> key, Decimal target) {
        return new Measures.OfAmount(key, target);
    }

    /** The share; none where nothing is due. Only asked where every required input is present. */
    Optional<Fraction> share(Facts facts);

    /** The shares that can come out while inputs are open; not applicable stands for nothing due. */
    Prospect prospect(Facts facts, Domains domains);

    /** The numbers of an input at which the share reaches 0 or 100 percent, or nothing is due. */
    ImmutableSortedSet<Decimal> edges(FactKey<?> key, Facts facts);

    /** What it means that nothing is due. */
    NothingDue nothingDue();

    /** What is read. */
    ImmutableList<Input> inputs();

    /** The measure as a clause. */
    Label describe();
}
