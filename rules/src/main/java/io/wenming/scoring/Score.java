package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score (测评得分): what one evaluation left, a value for every indicator and a line for everything that moved the total.
 * Number and reason come from the same values.
 */
public final class Score implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PreparedStandard prepared;
    private final Facts facts;
    private final long @Nullable [] amounts; // of every node, as the plan left them; null where the tree was evaluated
    private final long scaled;
    private final ScoreStatus status;
    private volatile @Nullable Evaluated evaluated;

    private Score(
            PreparedStandard prepared,
            Facts facts,
            long @Nullable [] amounts,
            long scaled,
            ScoreStatus status,
            @Nullable Evaluated evaluated) {
        this.prepared = prepared;
        this.facts = facts;
        this.amounts = amounts;
        this.scaled = scaled;
        this.status = status;
        this.evaluated = evaluated;
    }

    /** A score whose amounts the plan has left. */
    static Score kept(PreparedStandard prepared, Facts facts, long[] amounts, long scaled, ScoreStatus status) {
        return new Score(prepared, facts, amounts, scaled, status, null);
    }

    /** A score whose tree is evaluated at once. */
    static Score evaluated(PreparedStandard prepared, Facts facts) {
        Evaluated evaluated = Evaluated.of(prepared.standard(), requireNonNull(facts, "facts"));
        return new Score(prepared, facts, null, 0, evaluated.closing().status(), evaluated);
    }

    /** The standard that was used. */
    public Standard standard() {
        return prepared.standard();
    }

    /** The facts that were scored. */
    public Facts facts() {
        return facts;
    }

    /** The score, rounded as the standard says; none where nothing could be scored. */
    public Optional<Points> points() {
        return amounts == null
                ? evaluated().closing().rounded()
                : Optional.of(new Points(Decimal.of(
                        BigDecimal.valueOf(scaled, standard().rounding().places()))));
    }

    /** The score as the standard prints it, with all its places: 91.00. */
    public Optional<String> printed() {
        return points().map(points -> standard().rounding().print(points.value()));
    }

    /** The total before rounding and vetoes. */
    public Optional<Fraction> exact() {
        return evaluated().closing().exact();
    }

    /** What the standard says of it. */
    public ScoreStatus status() {
        return status;
    }

    /** The vetoes that were hit, in the order of the standard. */
    public ImmutableList<Veto> vetoes() {
        return evaluated().closing().vetoes();
    }

    /**
     * The value of an indicator before the weight around it; none where it does not apply.
     *
     * @throws IllegalArgumentException if the standard has no such indicator
     */
    public Optional<Fraction> item(String id) {
        return evaluated()
                .total()
                .all()
                .filter(node -> node.indicator().id().equals(requireNonNull(id, "id")))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "indicator: standard '%s' has no '%s'; give an id of its tree",
                        standard().id(), id))
                .value();
    }

    /**
     * Every line between full marks and the score, in the order of the tree; they sum to full marks minus score. None
     * where there is no score.
     */
    public ImmutableList<ScoreLine> lines() {
        return points().isEmpty()
                ? ImmutableList.of()
                : Stream.concat(evaluated().total().lines(Fraction.ONE), evaluated().closing().lines().stream())
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
        Refusal.unless(most >= 0, "most: %s is below 0; give 0 or more", most);
        return lines().stream()
                .filter(line -> line.amount().signum() > 0 && !line.isRounding())
                .sorted(Comparator.comparing(ScoreLine::amount).reversed())
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines by the unit that is responsible for their indicators. */
    public UnitLosses lossesByUnit() {
        return UnitLosses.of(standard().total(), lines());
    }

    /** What one step of each input would give, in the order of the inputs. */
    public ImmutableList<Sensitivity> sensitivity() {
        return Sensitivities.of(this);
    }

    /** The score of the same facts under another standard (假如). */
    public Score under(Standard other) {
        return requireNonNull(other, "other").score(facts);
    }

    /** The score under the same standard with some facts replaced (假如). */
    public Score with(Facts others) {
        return prepared.score(facts.with(others));
    }

    /** What changes from this score to another one, line by line. */
    public ScoreDifference differenceTo(Score after) {
        return ScoreDifference.of(this, requireNonNull(after, "after"));
    }

    /** The whole tree of findings: a view over the values that were left. */
    public Finding finding() {
        return Finding.builder()
                .node(standard().id())
                .label(standard().label())
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(points().map(points -> Detail.of(points.toFraction())))
                .reasons(evaluated().closing().reasons())
                .addParts(evaluated().total().finding())
                .build();
    }

    /**
     * The tree and the closing: what was evaluated, or a view over the amounts that the plan left. The plan and the tree
     * count alike; a difference would be a defect of the library and is not shown as a reason.
     */
    private Evaluated evaluated() {
        Evaluated view = evaluated;
        if (view == null) {
            view = Evaluated.of(standard(), facts);
            verify(view);
            evaluated = view;
        }
        return view;
    }

    private void verify(Evaluated view) {
        long[] kept = requireNonNull(amounts, "amounts");
        int node = 0;
        for (NodeValue value : (Iterable<NodeValue>) view.total().all()::iterator) {
            if (!value.value().equals(Optional.of(prepared.value(node, kept)))) {
                throw new IllegalStateException("score of '%s': node '%s' has %s by its plan and %s by its reasons"
                        .formatted(standard().id(), value.indicator().id(), prepared.value(node, kept), value.value()));
            }
            node++;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && standard().equals(that.standard())
                && evaluated().equals(that.evaluated());
    }

    @Override
    public int hashCode() {
        return 31 * standard().hashCode() + evaluated().hashCode();
    }

    /** Standard, score and status: {@code city-2017 96.75 scored}. */
    @Override
    public String toString() {
        return standard().id() + " " + printed().orElse("-") + " " + status().code();
    }

    private Object writeReplace() {
        return new Stored(prepared, facts);
    }

    /** The tree of values and what acted on its total. */
    record Evaluated(NodeValue total, Closing closing) {
        static Evaluated of(Standard standard, Facts facts) {
            NodeValue total = Evaluation.of(standard, facts).of(standard.total());
            return new Evaluated(total, Closing.of(standard, total.value(), facts));
        }
    }

    /** The value as it is serialized: standard and facts, which say all. */
    private record Stored(PreparedStandard prepared, Facts facts) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return prepared.score(facts);
        }
    }
}
