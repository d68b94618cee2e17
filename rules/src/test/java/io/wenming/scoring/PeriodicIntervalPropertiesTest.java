package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.testing.Seeds;
import io.wenming.testing.Serialized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any standard by periods over any facts with holes, and small ones whose completions can all be scored. */
class PeriodicIntervalPropertiesTest {
    private static final int FILLINGS = 6;
    private static final int MOST = 2000;
    private static final FactKey<Decimal> UNUSED = FactKey.decimal("unused");

    static LongStream seeds() {
        return Seeds.of(20260611, 4000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreOfEveryCompletionLiesInTheInterval(long seed) {
        RandomPeriods drawn = new RandomPeriods(seed);
        PeriodicStandard standard = drawn.standard();
        Completions inPeriods = new Completions(standard.perPeriod(), seed);
        Completions overall = new Completions(standard.standard(), seed);
        PeriodicFacts holes =
                changed(drawn.facts(), facts -> inPeriods.holes(facts, 2), facts -> overall.holes(facts, 2));
        PeriodicInterval interval = standard.interval(holes);

        assertHolds(interval, standard.score(filled(standard, drawn.facts(), inPeriods, overall)));
        for (int i = 0; i < FILLINGS; i++) {
            assertHolds(interval, standard.score(filled(standard, holes, inPeriods, overall)));
        }
        PeriodicInterval back = Serialized.copy(interval);
        assertThat(back).isEqualTo(interval).hasSameHashCodeAs(interval).hasToString(interval.toString());
        assertThat(back.finding()).isEqualTo(interval.finding());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutAHoleTheIntervalIsTheScore(long seed) {
        RandomPeriods drawn = new RandomPeriods(seed);
        PeriodicStandard standard = drawn.standard();
        PeriodicFacts full = filled(
                standard,
                drawn.facts(),
                new Completions(standard.perPeriod(), seed),
                new Completions(standard.standard(), seed));
        PeriodicScore score = standard.score(full);
        PeriodicInterval interval = standard.interval(full);

        assertThat(interval.points()).isEqualTo(score.points().map(points -> Span.of(points.toFraction())));
        assertThat(interval.exact()).isEqualTo(score.exact().map(Span::of));
        assertThat(interval.statuses()).containsExactly(score.status());
        assertThat(interval.mayBeUnscored()).isEqualTo(score.points().isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAreThoseOfAllCompletions(long seed) {
        SmallStandard small = new SmallStandard(seed, true);
        PeriodicStandard standard = periods(small.standard(), new SplittableRandom(seed));
        PeriodicFacts facts = facts(standard, new SplittableRandom(seed));
        Completion completion = seed % 3 == 0 ? Completion.OBSERVED : Completion.ANY_STATE;
        List<PeriodicScore> scores =
                all(standard, facts, completion).stream().map(standard::score).toList();
        Assumptions.assumeFalse(scores.isEmpty(), "too many completions");

        PeriodicInterval interval = standard.interval(facts, completion);

        scores.forEach(score -> assertHolds(interval, score));
        if (interval.isProved()) {
            assertThat(interval.points())
                    .isEqualTo(hull(scores, score -> score.points().map(Points::toFraction)));
            assertThat(interval.exact()).isEqualTo(hull(scores, PeriodicScore::exact));
            assertThat(interval.mayBeUnscored())
                    .isEqualTo(scores.stream().anyMatch(score -> score.points().isEmpty()));
            assertThat(interval.statuses())
                    .isEqualTo(scores.stream().map(PeriodicScore::status).collect(ImmutableSet.toImmutableSet()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void influenceIsWhatAskingAgainWithEachValueGives(long seed) {
        SmallStandard small = new SmallStandard(seed, true);
        PeriodicStandard standard = periods(small.standard(), new SplittableRandom(seed));
        PeriodicFacts facts = facts(standard, new SplittableRandom(seed));
        PeriodicInterval now = standard.interval(facts);

        ImmutableList<PeriodInfluence> influences = now.influences();

        assertThat(influences)
                .hasSize(now.missingEverywhere())
                .isSortedAccordingTo(Comparator.comparing(PeriodInfluence::influence, Influence.MOST_FIRST));
        influences.stream()
                .filter(one -> one.influence().key().type() == FactType.FLAG)
                .forEach(one -> {
                    List<PeriodicInterval> then = Stream.of(false, true)
                            .map(value -> standard.interval(knowing(facts, one, value)))
                            .toList();
                    assertThat(one.influence().width())
                            .as(one.toString())
                            .isEqualTo(then.stream()
                                    .map(PeriodicIntervalPropertiesTest::width)
                                    .reduce((a, b) -> a.flatMap(w -> b.map(w::max)))
                                    .orElseThrow());
                    assertThat(one.influence().mayDecide())
                            .isEqualTo(now.statuses().size() > 1
                                    && then.stream()
                                            .anyMatch(interval ->
                                                    interval.statuses().size() == 1));
                });
    }

    private static Optional<Fraction> width(PeriodicInterval interval) {
        return interval.points().isEmpty()
                ? Optional.of(Fraction.ZERO)
                : interval.points()
                        .get()
                        .most()
                        .flatMap(most -> interval.points().get().least().map(most::minus));
    }

    private static PeriodicFacts knowing(PeriodicFacts facts, PeriodInfluence one, boolean value) {
        FactKey<?> key = one.influence().key();
        if (one.period().isEmpty()) {
            return PeriodicFacts.of(facts.periods(), Overlay.with(facts.overall(), key, value));
        }
        Map<String, Facts> periods = new HashMap<>(facts.periods());
        periods.merge(
                one.period().get().id(),
                Overlay.with(Facts.none(), key, value),
                (known, more) -> Overlay.with(known, key, value));
        return PeriodicFacts.of(periods, facts.overall());
    }

    private static PeriodicStandard periods(Standard standard, SplittableRandom random) {
        int low = random.nextInt(2);
        int high = random.nextInt(2);
        PeriodicStandard.Builder periods = PeriodicStandard.builder()
                .standard(standard)
                .dropLowest(low)
                .dropHighest(high)
                .roundPeriods(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            periods.missingCountsAs(Points.of(List.of("0", "2.05", "-3").get(random.nextInt(3))));
        }
        int count = random.nextInt(1 + Math.min(low + high, 1), 4);
        for (int i = 0; i < count; i++) {
            String weight = low + high > 0 ? "1" : List.of("1", "0.25", "3").get(random.nextInt(3));
            periods.addPeriods(ScoringPeriod.of("p" + i, Label.of("期")).weighted(weight));
        }
        return periods.build();
    }

    /** Facts of most of the periods, many inputs missing. */
    private static PeriodicFacts facts(PeriodicStandard standard, SplittableRandom random) {
        Completions inPeriods = new Completions(standard.perPeriod(), random.nextLong());
        Completions overall = new Completions(onTheMean(standard), random.nextLong());
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        for (ScoringPeriod period : standard.periods()) {
            if (random.nextInt(5) > 0) {
                periods.put(period.id(), inPeriods.holes(inPeriods.filled(Facts.none()), random.nextInt(1, 4)));
            }
        }
        return PeriodicFacts.of(periods.buildOrThrow(), overall.holes(overall.filled(Facts.none()), 2));
    }

    /** A standard with nothing but what acts on the mean. */
    private static Standard onTheMean(PeriodicStandard standard) {
        return Standard.builder()
                .from(standard.standard())
                .total(Indicator.of("unused", Label.of("无"), Points.of(1), ScoringRule.assessor(UNUSED)))
                .negativeList(Optional.empty())
                .declared(standard.standard().declared().stream()
                        .filter(spec -> standard.overallInputs().contains(spec.key()))
                        .toList())
                .addDeclared(InputSpec.of(UNUSED, Label.of("无")).within(Range.singleton(Decimal.ZERO)))
                .build();
    }

    /** Every completion of every period with every one of the whole time; none where there are too many. */
    private static List<PeriodicFacts> all(PeriodicStandard standard, PeriodicFacts facts, Completion completion) {
        List<List<Facts>> ways = new ArrayList<>();
        for (ScoringPeriod period : standard.periods()) {
            Facts own = Optional.ofNullable(facts.periods().get(period.id())).orElse(Facts.none());
            ways.add(Completions.all(standard.perPeriod(), own, completion, MOST));
        }
        ways.add(Completions.all(onTheMean(standard), facts.overall(), completion, MOST));
        if (ways.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE)) > MOST) {
            return List.of();
        }
        return Lists.cartesianProduct(ways).stream()
                .map(way -> {
                    ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
                    for (int i = 0; i < standard.periods().size(); i++) {
                        periods.put(standard.periods().get(i).id(), way.get(i));
                    }
                    return PeriodicFacts.of(periods.buildOrThrow(), way.get(way.size() - 1));
                })
                .toList();
    }

    private static PeriodicFacts changed(
            PeriodicFacts facts, UnaryOperator<Facts> inPeriods, UnaryOperator<Facts> overall) {
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        facts.periods().forEach((id, own) -> periods.put(id, inPeriods.apply(own)));
        return PeriodicFacts.of(periods.buildOrThrow(), overall.apply(facts.overall()));
    }

    /** Every hole filled, every period given. */
    private static PeriodicFacts filled(
            PeriodicStandard standard, PeriodicFacts facts, Completions inPeriods, Completions overall) {
        ImmutableMap.Builder<String, Facts> periods = ImmutableMap.builder();
        standard.periods()
                .forEach(period -> periods.put(
                        period.id(),
                        Optional.ofNullable(facts.periods().get(period.id())).orElse(Facts.none())));
        return changed(PeriodicFacts.of(periods.buildOrThrow(), facts.overall()), inPeriods::filled, overall::filled);
    }

    private static void assertHolds(PeriodicInterval interval, PeriodicScore score) {
        assertThat(interval.statuses()).contains(score.status());
        if (score.points().isEmpty()) {
            assertThat(interval.mayBeUnscored()).isTrue();
        }
        score.points().map(Points::toFraction).ifPresent(points -> assertHolds(interval, interval.points(), points));
        score.exact().ifPresent(exact -> assertHolds(interval, interval.exact(), exact));
        score.periods()
                .forEach(period -> IntervalPropertiesTest.assertHolds(
                        interval.period(period.period().id()), period.score().orElseThrow()));
    }

    /** An end that is not proved is not claimed to be attained, and may be. */
    private static void assertHolds(PeriodicInterval interval, Optional<Span> span, Fraction value) {
        assertThat(span.orElseThrow())
                .matches(
                        held -> held.contains(value)
                                || (!interval.isProved()
                                        && (held.least().equals(Optional.of(value))
                                                || held.most().equals(Optional.of(value)))),
                        "holds " + value);
    }

    private static Optional<Span> hull(List<PeriodicScore> scores, Function<PeriodicScore, Optional<Fraction>> value) {
        return scores.stream()
                .flatMap(score -> value.apply(score).stream())
                .map(Span::of)
                .reduce(Span::hull);
    }
}
