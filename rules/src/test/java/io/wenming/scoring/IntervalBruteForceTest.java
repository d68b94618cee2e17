package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small standards whose completions can all be scored, one by one. */
class IntervalBruteForceTest {
    private static final int MOST = 500;
    private static final ImmutableSet<FactType> TOLD_APART =
            ImmutableSet.of(FactType.FLAG, FactType.GRADE, FactType.DECIMAL);

    static LongStream seeds() {
        // the first: a rule that may not apply, and one total if it does
        return LongStream.concat(LongStream.of(-3950096766429064279L), Seeds.of(20260502, 4000));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAreThoseOfAllCompletions(long seed) {
        compare(new SmallStandard(seed, false), Completion.OBSERVED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAreThoseOfAllCompletionsWhereInputsAreReadInSeveralPlaces(long seed) {
        compare(new SmallStandard(seed, true), Completion.OBSERVED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAreThoseOfAllCompletionsInAnyState(long seed) {
        compare(new SmallStandard(seed, true), Completion.ANY_STATE);
    }

    private static void compare(SmallStandard small, Completion completion) {
        Standard standard = small.standard();
        Facts facts = small.facts(standard);
        Interval interval = standard.interval(facts, completion);
        List<Score> scores = Completions.all(standard, facts, completion, MOST).stream()
                .map(standard::score)
                .toList();
        Assumptions.assumeFalse(scores.isEmpty(), "too many completions");

        scores.forEach(score -> IntervalPropertiesTest.assertHolds(interval, score));
        if (toldApart(interval)) {
            assertThat(interval.isProved()).isTrue();
        }
        if (!interval.isProved()) {
            return;
        }
        assertThat(interval.points())
                .isEqualTo(hull(scores, score -> score.points().map(Points::toFraction)));
        assertThat(interval.exact()).isEqualTo(hull(scores, Score::exact));
        assertThat(interval.mayBeUnscored())
                .isEqualTo(scores.stream().anyMatch(score -> score.points().isEmpty()));
        assertThat(interval.statuses())
                .isEqualTo(scores.stream().map(Score::status).collect(ImmutableSet.toImmutableSet()));
        standard.total()
                .all()
                .map(Indicator::id)
                .filter(id -> interval.item(id).isProved())
                .forEach(id -> {
                    assertThat(interval.item(id).span()).as(id).isEqualTo(hull(scores, score -> score.item(id)));
                    assertThat(interval.item(id).mayNotApply())
                            .as(id)
                            .isEqualTo(scores.stream()
                                    .anyMatch(score -> score.item(id).isEmpty()));
                });
    }

    /** Whether every input that is read in several places is one whose values are told apart, and none is read twice by a rule. */
    private static boolean toldApart(Interval interval) {
        ImmutableSet<FactKey<?>> shared = Unknowns.of(interval.standard(), interval.facts(), interval.completion())
                .shared();
        return shared.stream().map(FactKey::type).allMatch(TOLD_APART::contains)
                && interval.standard()
                        .total()
                        .all()
                        .flatMap(node -> node.rule().stream())
                        .noneMatch(IntervalBruteForceTest::mayReadTwice);
    }

    private static boolean mayReadTwice(ScoringRule rule) {
        boolean twice = rule.inputs().stream().map(Input::key).distinct().count()
                < rule.inputs().size();
        return twice
                || rule instanceof LessPerStep
                || (rule instanceof Bands bands && bands.measure() instanceof MetMeasure);
    }

    private static Optional<Span> hull(List<Score> scores, Function<Score, Optional<Fraction>> value) {
        return scores.stream()
                .flatMap(score -> value.apply(score).stream())
                .map(Span::of)
                .reduce(Span::hull);
    }
}
