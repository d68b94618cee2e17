package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The weighted mean of the periods that are left. Source: scoring rules, 5, step 4. */
final class PeriodMean {
    private final PeriodicStandard standard;
    private final ImmutableList<Optional<Score>> scores;
    private final ImmutableList<Optional<Fraction>> values;
    private final ImmutableSet<Integer> lowest;
    private final ImmutableSet<Integer> highest;
    private final Fraction weightLeft;

    PeriodMean(PeriodicStandard standard, PeriodicFacts facts) {
        this.standard = standard;
        this.scores = standard.periods().stream()
                .map(period ->
                        Optional.ofNullable(facts.periods().get(period.id())).map(standard.perPeriod()::score))
                .collect(ImmutableList.toImmutableList());
        this.values = scores.stream().map(this::value).collect(ImmutableList.toImmutableList());
        // stable: of equal values the earlier stands before the later
        List<Integer> upwards = IntStream.range(0, values.size())
                .boxed()
                .filter(i -> values.get(i).isPresent())
                .sorted(Comparator.comparing(i -> values.get(i).orElseThrow()))
                .toList();
        int low = Math.min(standard.dropLowest(), upwards.size());
        int high = Math.min(standard.dropHighest(), upwards.size() - low);
        this.lowest = ImmutableSet.copyOf(upwards.subList(0, low));
        this.highest = ImmutableSet.copyOf(upwards.subList(upwards.size() - high, upwards.size()));
        this.weightLeft = IntStream.range(0, values.size())
                .filter(i -> use(i) == PeriodUse.COUNTED)
                .mapToObj(this::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    ImmutableList<PeriodScore> periods() {
        return IntStream.range(0, values.size())
                .mapToObj(
                        i -> new PeriodScore(standard.periods().get(i), scores.get(i), use(i), values.get(i), share(i)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The mean; none where no period is left. */
    static Optional<Fraction> of(List<PeriodScore> periods) {
        return periods.stream()
                .filter(period -> period.use() == PeriodUse.COUNTED)
                .map(period -> period.value().orElseThrow().times(period.share()))
                .reduce(Fraction::plus);
    }

    private Optional<Fraction> value(Optional<Score> score) {
        Optional<Points> own = score.flatMap(Score::points);
        if (own.isEmpty()) {
            return standard.missingCountsAs().map(Points::toFraction);
        }
        return standard.roundPeriods() ? own.map(Points::toFraction) : score.flatMap(Score::exact);
    }

    private PeriodUse use(int i) {
        if (lowest.contains(i)) {
            return PeriodUse.DROPPED_LOWEST;
        }
        if (highest.contains(i)) {
            return PeriodUse.DROPPED_HIGHEST;
        }
        return values.get(i).isPresent() ? PeriodUse.COUNTED : PeriodUse.EXCLUDED;
    }

    private Fraction share(int i) {
        return use(i) == PeriodUse.COUNTED ? weight(i).dividedBy(weightLeft) : Fraction.ZERO;
    }

    private Fraction weight(int i) {
        return standard.periods().get(i).weight().toFraction();
    }
}
