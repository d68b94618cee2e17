package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries each missing input of each period and of the whole time, and asks again what can come out over all periods. */
final class PeriodInfluences {
    private final PeriodicStandard standard;
    private final Facts overall;
    private final Unknowns open;
    private final ImmutableList<PeriodProspect> periods;
    private final TotalProspect now;

    PeriodInfluences(PeriodicStandard standard, PeriodicFacts facts, Completion completion) {
        this.standard = standard;
        this.overall = facts.overall();
        this.open = Unknowns.ofMean(standard.standard(), overall, completion);
        this.periods = standard.periods().stream()
                .map(period -> PeriodProspect.of(standard, period, facts, completion, IntervalQuestion.CASES_AGAIN))
                .collect(ImmutableList.toImmutableList());
        this.now = total(periods, overall, open);
    }

    ImmutableList<PeriodInfluence> all() {
        Stream<PeriodInfluence> ofPeriods = periods.stream().flatMap(this::ofPeriod);
        Stream<PeriodInfluence> ofAll = open.domains().keys().stream()
                .map(key -> new PeriodInfluence(Optional.empty(), Influence.of(key, now, knowing(key))));
        return Stream.concat(ofPeriods, ofAll)
                .sorted(Comparator.comparing(PeriodInfluence::influence, Influence.MOST_FIRST))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<PeriodInfluence> ofPeriod(PeriodProspect period) {
        return period.missing().stream()
                .map(key -> new PeriodInfluence(
                        Optional.of(period.period()), Influence.of(key, now, knowing(period, key))));
    }

    private ImmutableList<TotalProspect> knowing(PeriodProspect period, FactKey<?> key) {
        return period.knowing(key)
                .map(known -> total(
                        periods.stream()
                                .map(each -> each.equals(period) ? known : each)
                                .toList(),
                        overall,
                        open))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<TotalProspect> knowing(FactKey<?> key) {
        return open.trials(key)
                .map(value -> {
                    Facts known = Overlay.with(overall, key, value);
                    return total(periods, known, open.knowing(key, known));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private TotalProspect total(List<PeriodProspect> of, Facts known, Unknowns unknown) {
        MeanProspect mean = MeanProspect.of(
                standard, of.stream().flatMap(period -> period.part().stream()).toList());
        return IntervalQuestion.ofMean(standard.standard(), mean, known, unknown);
    }
}
