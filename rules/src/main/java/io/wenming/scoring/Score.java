package io.wenming.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A score (测评得分): what one evaluation left, a value for every indicator and a line for everything that moved the total.
 * Number and reason come from the same values.
 */
public final class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Standard standard;
    private final NodeValue total;
    private final Closing closing;

    private Score(Standard standard, NodeValue total, Closing closing) {
        this.standard = standard;
        this.total = total;
        this.closing = closing;
    }

    static Score of(Standard standard, Facts facts) {
        NodeValue total = new Evaluation(requireNonNull(facts, "facts")).of(standard.total());
        return new Score(standard, total, Closing.of(standard, total.value(), facts));
    }

    /** The standard that was used. */
    public Standard standard() {
        return standard;
    }

    /** The score, rounded as the standard says; none where nothing could be scored. */
    public Optional<Points> points() {
        return closing.rounded();
    }

    /** The score as the standard prints it, with all its places: 91.00. */
    public Optional<String> printed() {
        return points().map(points -> standard.rounding().print(points.value()));
    }

    /** The total before rounding and vetoes. */
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

    /**
     * The value of an indicator before the weight around it; none where it does not apply.
     *
     * @throws IllegalArgumentException if the standard has no such indicator
     */
    public Optional<Fraction> item(String id) {
        return total.all()
                .filter(node -> node.indicator().id().equals(requireNonNull(id, "id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "indicator: standard '%s' has no '%s'; give an id of its tree".formatted(standard.id(), id)))
                .value();
    }

    /**
     * Every line between full marks and the score, in the order of the tree; they sum to full marks minus score. None
     * where there is no score.
     */
    public ImmutableList<ScoreLine> lines() {
        return points().isEmpty()
                ? ImmutableList.of()
                : Stream.concat(total.lines(Fraction.ONE), closing.lines().stream())
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * The largest losses, largest first; equal ones in the order of the tree. What rounding took is a line of
     * {@link #lines} and no loss.
     *
     * @param most how many, 0 or more
     * @throws IllegalArgumentException if it is below 0
     */
    public ImmutableList<ScoreLine> losses(int most) {
        checkArgument(most >= 0, "most: %s is below 0; give 0 or more", most);
        return lines().stream()
                .filter(line -> line.amount().signum() > 0 && !line.isRounding())
                .sorted(Comparator.comparing(ScoreLine::amount).reversed())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines by the unit that is responsible for their indicators. */
    public UnitLosses lossesByUnit() {
        return UnitLosses.of(standard.total(), lines());
    }

    /** The whole tree of findings: a view over the values that were left. */
    public Finding finding() {
        return Finding.builder()
                .node(standard.id())
                .label(standard.label())
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(points().map(points -> Detail.of(points.toFraction())))
                .reasons(closing.reasons())
                .addParts(total.finding())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && standard.equals(that.standard)
                && total.equals(that.total)
                && closing.equals(that.closing);
    }

    @Override
    public int hashCode() {
        return 31 * standard.hashCode() + total.hashCode();
    }

    /** Standard, score and status: {@code city-2017 96.75 scored}. */
    @Override
    public String toString() {
        return standard.id() + " " + printed().orElse("-") + " " + status().code();
    }
}
