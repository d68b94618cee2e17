package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/** A score by periods (分期测评得分): what every period gave, and what acted on their mean. */
public final class PeriodicScore implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PeriodicStandard standard;
    private final ImmutableList<PeriodScore> periods;
    private final Closing closing;

    private PeriodicScore(PeriodicStandard standard, ImmutableList<PeriodScore> periods, Closing closing) {
        this.standard = standard;
        this.periods = periods;
        this.closing = closing;
    }

    static PeriodicScore of(PeriodicStandard standard, PeriodicFacts facts) {
        requireNonNull(facts, "facts").periods().keySet().forEach(standard::checkKnown);
        ImmutableList<PeriodScore> periods = new PeriodMean(standard, facts).periods();
        return new PeriodicScore(
                standard, periods, Closing.ofMean(standard.standard(), PeriodMean.of(periods), facts.overall()));
    }

    /** The standard that was used. */
    public PeriodicStandard standard() {
        return standard;
    }

    /** The score, rounded as the standard says; none where no period is left. */
    public Optional<Points> points() {
        return closing.rounded();
    }

    /** The score as the standard prints it, with all its places: 91.00. */
    public Optional<String> printed() {
        return points().map(points -> standard.standard().rounding().print(points.value()));
    }

    /** The mean of the periods, blended, before rounding and vetoes. */
    public Optional<Fraction> exact() {
        return closing.exact();
    }

    /** What the standard says of it. */
    public ScoreStatus status() {
        return closing.status();
    }

    /** The vetoes that were hit, in the order of the standard. */
    public ImmutableList<Veto> vetoes() {
        return closing.vetoes();
    }

    /** What every period of the standard gave, in its order. */
    public ImmutableList<PeriodScore> periods() {
        return periods;
    }

    /**
     * What a period gave.
     *
     * @throws IllegalArgumentException if the standard has no such period
     */
    public PeriodScore period(String id) {
        standard.checkKnown(requireNonNull(id, "id"));
        return periods.stream()
                .filter(period -> period.period().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Every line between full marks and the score, period by period; they sum to full marks minus score. The lines of a
     * period are those of its own score, times its share among all periods that count before any is dropped; a missing
     * period that counts is one line. Each dropped period then is a line for what leaving it out changed. What acted on the
     * mean comes last. None where there is no score.
     */
    public ImmutableList<PeriodLine> lines() {
        return points().isEmpty() ? ImmutableList.of() : new PeriodLines(standard, periods, closing).all();
    }

    /**
     * The largest losses, largest first; equal ones in their order. What rounding took is a line of {@link #lines} and no
     * loss.
     *
     * @param most how many, 0 or more
     * @throws IllegalArgumentException if it is below 0
     */
    public ImmutableList<PeriodLine> losses(int most) {
        Refusal.unless(most >= 0, "most: %s is below 0; give 0 or more", most);
        return lines().stream()
                .filter(line -> line.amount().signum() > 0 && !line.line().isRounding())
                .sorted(Comparator.comparing(PeriodLine::amount).reversed())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** The findings of all periods, with what acted on their mean. */
    public Finding finding() {
        return Finding.builder()
                .node(standard.id())
                .label(standard.label())
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(points().map(points -> Detail.of(points.toFraction())))
                .reasons(closing.reasons())
                .parts(periods.stream().map(PeriodScore::finding).toList())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeriodicScore that
                && standard.equals(that.standard)
                && periods.equals(that.periods)
                && closing.equals(that.closing);
    }

    @Override
    public int hashCode() {
        return 31 * standard.hashCode() + periods.hashCode();
    }

    /** Standard, score and status: {@code cycle-2011 90.16 scored}. */
    @Override
    public String toString() {
        return standard.id() + " " + printed().orElse("-") + " " + status().code();
    }
}
