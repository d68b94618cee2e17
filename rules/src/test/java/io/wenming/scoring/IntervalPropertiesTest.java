package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any standard over any facts with holes. */
class IntervalPropertiesTest {
    private static final int FILLINGS = 8;

    static LongStream seeds() {
        return Seeds.of(20260417, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreOfEveryCompletionLiesInTheInterval(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Completions completions = new Completions(standard, seed);
        Facts holes = completions.holes(drawn.facts(), 2);
        Interval interval = standard.interval(holes);

        assertHolds(interval, standard.score(completions.filled(drawn.facts())));
        for (int i = 0; i < FILLINGS; i++) {
            Score score = standard.score(completions.filled(holes));
            assertHolds(interval, score);
        }
        assertThat(interval.isProved() || comparesCounts(standard)).isTrue();
    }

    @Test
    void mostIntervalsAreProved() {
        long proved = LongStream.rangeClosed(1, 500)
                .filter(seed -> {
                    RandomStandard drawn = new RandomStandard(seed);
                    Facts holes = new Completions(drawn.standard(), seed).holes(drawn.facts(), 2);
                    return drawn.standard().interval(holes).isProved();
                })
                .count();

        assertThat(proved).isGreaterThan(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutAHoleTheIntervalIsTheScore(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Standard standard = drawn.standard();
        Facts full = new Completions(standard, seed).filled(drawn.facts());
        Facts known = new Completions(standard, seed).filled(full); // what stays missing is an answer
        Score score = standard.score(known);
        Interval interval = standard.interval(full);

        if (interval.missing().isEmpty() && isPrintable(score)) {
            assertThat(interval.points()).isEqualTo(score.points().map(points -> Span.of(points.toFraction())));
            assertThat(interval.exact()).isEqualTo(score.exact().map(Span::of));
            assertThat(interval.statuses()).containsExactly(score.status());
            assertThat(interval.influences()).isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervalComesBackEqualWhenStored(long seed) {
        RandomStandard drawn = new RandomStandard(seed);
        Interval interval = drawn.standard().interval(new Completions(drawn.standard(), seed).holes(drawn.facts(), 3));

        Interval back = Serialized.copy(interval);

        assertThat(back).isEqualTo(interval).hasSameHashCodeAs(interval).hasToString(interval.toString());
        assertThat(back.finding()).isEqualTo(interval.finding());
    }

    /** Whether a rule reads a share, a change or a quotient of counts, of which it is not always known what lies between the ends. */
    private static boolean comparesCounts(Standard standard) {
        return standard.total()
                .all()
                .flatMap(node -> node.rule().stream())
                .filter(rule -> rule instanceof Bands || rule instanceof LessPerStep || rule instanceof Ratio)
                .flatMap(rule -> rule.inputs().stream())
                .map(input -> input.key().name())
                .anyMatch(name -> name.endsWith(".done") || name.contains(".one"));
    }

    static void assertHolds(Interval interval, Score score) {
        if (isPrintable(score)) {
            assertThat(interval.statuses()).contains(score.status());
            assertThat(interval.mayBeUnscored() || score.points().isPresent()).isTrue();
        }
        score.points()
                .map(Points::toFraction)
                .ifPresent(points -> assertThat(interval.points().orElseThrow())
                        .matches(span -> holds(interval, span, points), "holds " + points));
        score.exact()
                .ifPresent(exact -> assertThat(interval.exact().orElseThrow())
                        .matches(span -> holds(interval, span, exact), "holds " + exact));
        interval.standard()
                .total()
                .all()
                .forEach(node -> score.item(node.id())
                        .ifPresentOrElse(
                                value -> assertThat(
                                                interval.item(node.id()).span().orElseThrow())
                                        .as(node.id())
                                        .matches(span -> holds(interval, span, value), "holds " + value),
                                () -> assertThat(interval.item(node.id()).mayNotApply())
                                        .as(node.id())
                                        .isTrue()));
    }

    /** Whether there is no total of so many digits that no score can say it; intervals leave such a score out. */
    private static boolean isPrintable(Score score) {
        Fraction limit = Fraction.of(1_000_000_000_000_000_000L);
        return score.exact()
                .filter(exact -> exact.max(exact.negated()).compareTo(limit) >= 0)
                .isEmpty();
    }

    /** An end that is not proved is not claimed to be attained, and may be. */
    private static boolean holds(Interval interval, Span span, Fraction value) {
        return span.contains(value)
                || (!interval.isProved()
                        && (span.least().equals(Optional.of(value))
                                || span.most().equals(Optional.of(value))));
    }
}
