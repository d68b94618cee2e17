package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.fact.Facts;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.stream.LongStream;
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
        // how shares of counts and compared measures lie between their ends is not always known
        assertThat(interval.isProved() || hasBandsOfQuotients(standard)).isTrue();
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

        if (interval.missing().isEmpty()) {
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

    private static boolean hasBandsOfQuotients(Standard standard) {
        return standard.total()
                .all()
                .flatMap(node -> node.rule().stream())
                .anyMatch(rule -> rule instanceof Bands
                        && rule.inputs().stream()
                                .map(input -> input.key().name())
                                .anyMatch(name -> name.endsWith(".done") || name.contains(".one")));
    }

    static void assertHolds(Interval interval, Score score) {
        assertThat(interval.statuses()).contains(score.status());
        if (score.points().isEmpty()) {
            assertThat(interval.mayBeUnscored()).isTrue();
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

    /** An end that is not proved is not claimed to be attained, and may be. */
    private static boolean holds(Interval interval, Span span, io.wenming.number.Fraction value) {
        return span.contains(value)
                || (!interval.isProved()
                        && (span.least().equals(java.util.Optional.of(value))
                                || span.most().equals(java.util.Optional.of(value))));
    }
}
