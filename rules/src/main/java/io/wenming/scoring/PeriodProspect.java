package io.wenming.scoring;

import io.wenming.fact.Facts;
import io.wenming.number.Points;
import java.util.Optional;

/** What can come out of one period by itself; one without facts has every input open. */
final class PeriodProspect {
    private final PeriodicStandard standard;
    private final ScoringPeriod period;
    private final TotalProspect total;
    private final Interval interval;
    private final boolean rootProved;

    PeriodProspect(PeriodicStandard standard, ScoringPeriod period, PeriodicFacts facts, Completion completion) {
        this.standard = standard;
        this.period = period;
        Facts own = Optional.ofNullable(facts.periods().get(period.id())).orElse(Facts.none());
        IntervalQuestion question = new IntervalQuestion(standard.perPeriod(), own, completion);
        this.total = question.answer();
        this.interval = new Interval(standard.perPeriod(), own, completion, question, total);
        this.rootProved = question.isRootProved();
    }

    Interval interval() {
        return interval;
    }

    /** What it counts as in the mean; none where it never counts. */
    Optional<MeanProspect.Part> part() {
        boolean mayMiss = total.mayBeUnscored();
        Optional<Bounds> own = standard.roundPeriods() ? total.points() : total.exact();
        // unproved inputs may stand behind both a score and none, and only one of them come out
        boolean proved = own.isEmpty() || !mayMiss || rootProved;
        Optional<Bounds> instead = standard.missingCountsAs()
                .filter(points -> mayMiss)
                .map(Points::toFraction)
                .map(counted -> Bounds.of(Span.of(counted), true));
        boolean maySkip = mayMiss && instead.isEmpty();
        return Bounds.either(own, instead)
                .map(bounds -> new MeanProspect.Part(period.weight().toFraction(), bounds.provedIf(proved), maySkip));
    }
}
