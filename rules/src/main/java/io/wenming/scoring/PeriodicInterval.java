package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wenming.fact.FactKey;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * An interval by periods (分期得分区间): the least and the most that can be scored once the missing inputs of every period and
 * of the whole time are known, and what can become of the status. As in an {@link Interval}, what is present stays as it is.
 * A period without facts is given too once they are known; what the standard says of a missing period (缺期) acts only where
 * a period turns out to have no score.
 *
 * <pre>{@code
 * PeriodicInterval interval = cycle.interval(facts);
 * interval.points();               // Optional[[78.5, 92]]
 * interval.period("y2").points();  // Optional[[60, 90]]: of the period by itself
 * interval.influences().get(0);    // the input, with its period, that is best asked for next
 * }</pre>
 *
 * <p>The inputs of each period and those of the whole time vary apart. That a score can have too many digits to be printed
 * is left out of account.
 */
public final class PeriodicInterval implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PeriodicStandard standard;
    private final PeriodicFacts facts;
    private final Completion completion;
    private final ImmutableMap<String, Interval> periods;
    private final ImmutableSet<FactKey<?>> missing;
    private final Outlook outlook;

    private PeriodicInterval(
            PeriodicStandard standard,
            PeriodicFacts facts,
            Completion completion,
            ImmutableMap<String, Interval> periods,
            ImmutableSet<FactKey<?>> missing,
            Outlook outlook) {
        this.standard = standard;
        this.facts = facts;
        this.completion = completion;
        this.periods = periods;
        this.missing = missing;
        this.outlook = outlook;
    }

    static PeriodicInterval of(PeriodicStandard standard, PeriodicFacts facts, Completion completion) {
        requireNonNull(completion, "completion");
        requireNonNull(facts, "facts").periods().keySet().forEach(standard::checkKnown);
        ImmutableMap<String, PeriodProspect> periods = standard.periods().stream()
                .collect(ImmutableMap.toImmutableMap(
                        ScoringPeriod::id,
                        period -> PeriodProspect.of(standard, period, facts, completion, IntervalQuestion.CASES)));
        MeanProspect mean = MeanProspect.of(
                standard,
                periods.values().stream()
                        .flatMap(period -> period.part().stream())
                        .toList());
        Unknowns open = Unknowns.ofMean(standard.standard(), facts.overall(), completion);
        return new PeriodicInterval(
                standard,
                facts,
                completion,
                ImmutableMap.copyOf(Maps.transformValues(periods, PeriodProspect::interval)),
                open.domains().keys(),
                Outlook.of(IntervalQuestion.ofMean(standard.standard(), mean, facts.overall(), open)));
    }

    /** The standard that was used. */
    public PeriodicStandard standard() {
        return standard;
    }

    /** What is known. */
    public PeriodicFacts facts() {
        return facts;
    }

    /** What a missing input may turn out to be. */
    public Completion completion() {
        return completion;
    }

    /** The inputs of the whole time that are missing; those of a period stand in {@link #period}. */
    public ImmutableSet<FactKey<?>> missing() {
        return missing;
    }

    /** The least and most mean, blended, before rounding and vetoes; none where there never is one. */
    public Optional<Span> exact() {
        return Optional.ofNullable(outlook.exact());
    }

    /** The least and most score, rounded as the standard says; none where there never is one. */
    public Optional<Span> points() {
        return Optional.ofNullable(outlook.points());
    }

    /** Whether the ends are proved, as {@link Interval#isProved} says. */
    public boolean isProved() {
        return outlook.proved();
    }

    /** Whether there may be no score. */
    public boolean mayBeUnscored() {
        return outlook.mayBeUnscored();
    }

    /** What the standard may still say; one only where that is decided. */
    public ImmutableSet<ScoreStatus> statuses() {
        return outlook.statuses();
    }

    /** Whether it passes, if that is decided: surely, or in no case. None where it is open or there is no pass mark. */
    public Optional<Boolean> passes() {
        return outlook.passes(standard.standard());
    }

    /**
     * What can come out of a period by itself: its score after the negative list and the limits, without vetoes, gates, blend
     * and pass mark. Where it may have no score, it may be a missing period.
     *
     * @throws IllegalArgumentException if the standard has no such period
     */
    public Interval period(String id) {
        standard.checkKnown(requireNonNull(id, "id"));
        return requireNonNull(periods.get(id));
    }

    /**
     * How much each missing input of each period and of the whole time matters, the one that matters most first; of equal
     * ones in the order of the periods, the whole time last. Computed when it is asked for.
     */
    public ImmutableList<PeriodInfluence> influences() {
        return new PeriodInfluences(standard, facts, completion).all();
    }

    /** What is known and what is open, from the total down, period by period. */
    public Finding finding() {
        return Finding.builder()
                .node(standard.id())
                .label(standard.label())
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(Optional.ofNullable(outlook.points()).map(IntervalTexts::ends))
                .reasons(IntervalTexts.total(this))
                .parts(standard.periods().stream().map(this::finding).toList())
                .build();
    }

    private Finding finding(ScoringPeriod period) {
        Interval own = period(period.id());
        Optional<Span> used = standard.roundPeriods() ? own.points() : own.exact();
        return Finding.builder()
                .node(period.id())
                .label(period.label())
                .outcome(used.isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(used.map(IntervalTexts::ends))
                .reasons(IntervalTexts.period(facts.periods().containsKey(period.id()), used, own))
                .parts(ImmutableList.of(own.tree()))
                .build();
    }

    Outlook outlook() {
        return outlook;
    }

    /** How many inputs are missing, those of each period and of the whole time. */
    int missingEverywhere() {
        return missing.size()
                + periods.values().stream()
                        .mapToInt(period -> period.missing().size())
                        .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodicInterval that
                && standard.equals(that.standard)
                && facts.equals(that.facts)
                && completion == that.completion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, facts, completion.code());
    }

    /** Standard, score and statuses: {@code cycle-2011 85.00–92.50 pass fail}. */
    @Override
    public String toString() {
        return standard.id() + " " + outlook.text(standard.standard());
    }
}
