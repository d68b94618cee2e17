package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How the tests of the years of a round make one score (届期成绩核算): the mark of each year, less penalties and what the negative
 * list deducts, not below 0; then the weighted mean. A deduction touches one year only, before its weight. Weighted 15, 25
 * and 60, the marks 93, 89.65 and 95 make 93.3625.
 *
 * <p>A standard that scores indicators by itself is a {@link io.wenming.scoring.PeriodicStandard}; this rule takes marks that
 * are given, and reads the negative list of the title.
 *
 * <p>Source: honor rules, section 5 (score).
 */
@DomainStyle
@Value.Immutable
public abstract class RoundScoring implements Serializable {
    private static final long serialVersionUID = 1L;

    RoundScoring() {}

    /** The weights of the years, in the order in which a question names them; not empty. */
    public abstract ImmutableList<Weight> weights();

    /** The parts of a mark; none: tests give whole marks. */
    public abstract ImmutableList<ScorePart> parts();

    /** How the total is rounded; none: not at all. */
    public abstract Optional<Rounding> rounding();

    @Value.Check
    void check() {
        Refusal.unless(!weights().isEmpty(), "score: there is no weight; give one for each year");
    }

    /** Weights of the years, such as {@code "15", "25", "60"}. */
    public static RoundScoring of(String first, String... more) {
        return builder()
                .weights(Stream.concat(Stream.of(first), Arrays.stream(more))
                        .map(Weight::of)
                        .toList())
                .build();
    }

    /**
     * The score of a subject.
     *
     * @param history says since when the title is held, which the negative list may look back to
     * @param candidacy the subject and title; its day says which rules hold, its phase and facts what the negative list reads
     * @param tests the tests of the subject; of several for one year the one taken last counts
     * @param years the years of the round, in the order of the weights, as many as weights or fewer
     * @throws IllegalArgumentException if there are more years than weights
     */
    public RoundScore score(HonorHistory history, Candidacy candidacy, Iterable<YearTest> tests, List<Integer> years) {
        Refusal.unless(
                years.size() <= weights().size(),
                "years: %s are more than the %s weights; give a year for each weight or fewer",
                years,
                weights().size());
        return ImmutableRoundScore.builder()
                .rule(this)
                .addAllYears(IntStream.range(0, years.size())
                        .mapToObj(position -> year(
                                history,
                                candidacy,
                                weights().get(position),
                                years.get(position),
                                latest(tests, years.get(position))))
                        .toList())
                .build();
    }

    private YearMark year(HonorHistory history, Candidacy candidacy, Weight weight, int year, Optional<YearTest> test) {
        return ImmutableYearMark.builder()
                .year(year)
                .weight(weight)
                .test(test)
                .mark(test.map(this::mark))
                .violations(
                        test.map(taken -> deductions(history, candidacy, taken)).orElse(ImmutableList.of()))
                .build();
    }

    private Fraction mark(YearTest test) {
        return test.mark()
                .map(Decimal::toFraction)
                .orElseGet(() -> parts().stream()
                        .map(part -> part.counted(test.parts().getOrDefault(part.name(), Decimal.ZERO)))
                        .reduce(Fraction.ZERO, Fraction::plus));
    }

    /** The rules are those of the day asked about; they are read on the day of the test. */
    private static ImmutableList<Violation> deductions(HonorHistory history, Candidacy candidacy, YearTest test) {
        return history.scheme().rule(candidacy.title(), candidacy.on()).stream()
                .flatMap(rule -> rule.violations(history, candidacy.asOf(test.takenOn())).stream())
                .filter(violation -> violation.sanction().kind() == SanctionKind.DEDUCT)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<YearTest> latest(Iterable<YearTest> tests, int year) {
        return ImmutableList.copyOf(tests).stream()
                .filter(test -> test.year() == year)
                .max(Comparator.comparing(YearTest::takenOn));
    }

    /** Starts a rule with all its parts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rule; no weight is refused. */
    public static final class Builder extends ImmutableRoundScoring.Builder {
        Builder() {}
    }
}
