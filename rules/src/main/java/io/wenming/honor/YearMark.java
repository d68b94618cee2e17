package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.number.Weight;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a year counts for in the score of a round (年度得分): the mark, what is taken off it, and what is left, never below 0.
 *
 * <p>Source: honor rules, section 5 (score).
 */
@DomainStyle
@Value.Immutable
public abstract class YearMark implements Serializable {
    private static final long serialVersionUID = 1L;

    YearMark() {}

    /** The year. */
    public abstract int year();

    /** Its weight. */
    public abstract Weight weight();

    /** The test; none if the year has none. */
    public abstract Optional<YearTest> test();

    /** The mark before anything is taken off. */
    public abstract Optional<Fraction> mark();

    /** What the negative list takes off, rule by rule. */
    public abstract ImmutableList<Violation> violations();

    /** What counts; none without a test. */
    public Optional<Fraction> counted() {
        return mark().map(mark -> violations().stream()
                .map(Violation::deducted)
                .reduce(mark.minus(test().orElseThrow().penalty().toFraction()), Fraction::minus)
                .max(Fraction.ZERO));
    }
}
