package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The score of a subject over the years of a round (届期总成绩), with the line of every year behind it.
 *
 * <p>Source: honor rules, section 5 (score) and section 7 (score).
 */
@DomainStyle
@Value.Immutable
public abstract class RoundScore implements Serializable {
    private static final long serialVersionUID = 1L;

    RoundScore() {}

    /** The rule. */
    public abstract RoundScoring rule();

    /** The years, in the order asked about. */
    public abstract ImmutableList<YearMark> years();

    /** The weighted mean before rounding; none if a year has no test. */
    public Optional<Fraction> exact() {
        if (years().isEmpty()
                || years().stream().anyMatch(year -> year.counted().isEmpty())) {
            return Optional.empty();
        }
        Fraction weights = sum(year -> year.weight().toFraction());
        return Optional.of(
                sum(year -> year.weight().toFraction().times(year.counted().orElseThrow()))
                        .dividedBy(weights));
    }

    /** The total, rounded if the rule says so; none if a year has no test. */
    public Optional<Fraction> total() {
        return exact().map(mean -> rule().rounding()
                .map(rounding -> rounding.apply(mean).toFraction())
                .orElse(mean));
    }

    private Fraction sum(Function<YearMark, Fraction> figure) {
        return years().stream().map(figure).reduce(Fraction.ZERO, Fraction::plus);
    }
}
