package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.number.Points;
import java.util.Optional;
import java.util.stream.Stream;

/** What can come out of one period by itself; one without facts has every input open. Not for use by two threads. */
final class PeriodProspect {
    private final PeriodicStandard standard;
    private final ScoringPeriod period;
    private final Facts own;
    private final Completion completion;
    private final IntervalQuestion question;
    private final TotalProspect total;

    /**
     * What can come out.
     *
     * @param cases the most cases that inputs which are read in several places are told apart in
     */
    PeriodProspect(PeriodicStandard standard, ScoringPeriod period, Facts own, Completion completion, int cases) {
        this.standard = standard;
        this.period = period;
        this.own = own;
        this.completion = completion;
        this.question = new IntervalQuestion(standard.perPeriod(), own, completion, cases);
        this.total = question.answer();
    }

    static PeriodProspect of(
            PeriodicStandard standard, ScoringPeriod period, PeriodicFacts facts, Completion completion, int cases) {
        Facts own = Optional.ofNullable(facts.periods().get(period.id())).orElse(Facts.none());
        return new PeriodProspect(standard, period, own, completion, cases);
    }

    Interval interval() {
        return new Interval(standard.perPeriod(), own, completion, question, total);
    }

    ScoringPeriod period() {
        return period;
    }

    /** The missing inputs of the period. */
    ImmutableSet<FactKey<?>> missing() {
        return question.missing();
    }

    /** The same with each value that a missing input is tried with. */
    Stream<PeriodProspect> knowing(FactKey<?> key) {
        return question.unknowns()
                .trials(key)
                .map(value -> new PeriodProspect(
                        standard, period, Overlay.with(own, key, value), completion, IntervalQuestion.CASES_AGAIN));
    }

    /** What it counts as in the mean; none where it never counts. */
    Optional<MeanProspect.Part> part() {
        boolean mayMiss = total.mayBeUnscored();
        Optional<Bounds> own = standard.roundPeriods() ? total.points() : total.exact();
        // unproved inputs may stand behind both a score and none, and only one of them come out
        boolean proved = own.isEmpty() || !mayMiss || question.isRootProved();
        Optional<Bounds> instead = standard.missingCountsAs()
                .filter(points -> mayMiss)
                .map(Points::toFraction)
                .map(counted -> Bounds.of(Span.of(counted), true));
        boolean maySkip = mayMiss && instead.isEmpty();
        return Bounds.either(own, instead)
                .map(bounds -> new MeanProspect.Part(period.weight().toFraction(), bounds.provedIf(proved), maySkip));
    }
}
