package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.fact.Readings;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deduction by the mean (平均扣分): every reading loses the points of the first range that holds it, otherwise others; the
 * points less the mean of these losses, not below 0. Not applicable if there is no reading.
 *
 * <pre>{@code
 * ScoringRule.meanDeduction(FactKey.readings("days"), Range.atMost(Decimal.of(7)), Points.ZERO)
 *         .and(Range.atMost(Decimal.of(15)), Points.of(1))
 *         .otherwise(Points.of(3))
 * }</pre>
 *
 * <p>Source: scoring rules, 4.12.
 */
public final class MeanDeduction implements ScoringRule {
    private static final long serialVersionUID = 1L;

    private final FactKey<Readings> key;
    private final ImmutableList<Loss> losses;
    private final Points otherwise;

    MeanDeduction(FactKey<Readings> key, ImmutableList<Loss> losses, Points otherwise) {
        this.key = Objects.requireNonNull(key, "key");
        this.losses = losses;
        this.otherwise =
                Checks.notNegative(Label.of("否则", "otherwise"), Objects.requireNonNull(otherwise, "otherwise"));
        if (losses.isEmpty()) {
            throw Refusal.of("losses: there is none; give at least one");
        }
    }

    /**
     * The same, and what a reading in another range loses that the ranges before do not hold.
     *
     * @throws IllegalArgumentException if no value lies in the range, or the points are below 0
     */
    public MeanDeduction and(Range<Decimal> when, Points loss) {
        return new MeanDeduction(
                key,
                ImmutableList.<Loss>builder()
                        .addAll(losses)
                        .add(new Loss(when, loss))
                        .build(),
                otherwise);
    }

    /**
     * The same with what a reading loses that no range holds; 0 unless said.
     *
     * @throws IllegalArgumentException if the points are below 0
     */
    public MeanDeduction otherwise(Points loss) {
        return new MeanDeduction(key, losses, loss);
    }

    /** The readings. */
    public FactKey<Readings> key() {
        return key;
    }

    /** What a reading loses that no range holds. */
    public Points otherwise() {
        return otherwise;
    }

    ImmutableList<Loss> losses() {
        return losses;
    }

    @Override
    public Award award(Points points, Facts facts) {
        ImmutableList<Decimal> values = facts.value(key).orElseThrow().values();
        if (values.isEmpty()) {
            return Award.notApplicable(Reason.of(ScoringReason.NO_READINGS));
        }
        Fraction sum = values.stream().map(this::loss).reduce(Fraction.ZERO, Fraction::plus);
        Fraction mean = sum.dividedBy(Fraction.of(values.size()));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(ScoringReason.MEAN_LOSS, Detail.of(values.size()), Detail.of(sum), Detail.of(mean)));
        return Floors.held(points.toFraction().minus(mean), Points.ZERO, reasons);
    }

    /** What one reading loses. */
    private Fraction loss(Decimal value) {
        return losses.stream()
                .filter(loss -> loss.when().contains(value))
                .findFirst()
                .map(Loss::points)
                .orElse(otherwise)
                .toFraction();
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key));
    }

    @Override
    public Span range(Points points) {
        Fraction full = points.toFraction();
        return Stream.concat(losses.stream().map(Loss::points), Stream.of(otherwise))
                .map(loss -> Span.of(full.minus(loss.toFraction())))
                .reduce(Span::hull)
                .orElseThrow()
                .raisedTo(Fraction.ZERO);
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        if (!domains.isOpen(key)) {
            return Prospect.of(award(points, facts));
        }
        // the mean lies between the least and the most that a reading can lose; no reading at all is possible too
        return Pieces.of(
                        Domain.of(FactType.DECIMAL), Pieces.ends(losses.stream().map(Loss::when)))
                .stream()
                .map(piece -> losses.stream()
                        .filter(loss -> loss.when().encloses(piece.range()))
                        .findFirst()
                        .map(Loss::points)
                        .orElse(otherwise))
                .map(loss ->
                        Prospect.of(points.toFraction().minus(loss.toFraction()).max(Fraction.ZERO)))
                .reduce(Prospect.notApplicable(), Prospect::or);
    }

    @Override
    public Label describe() {
        return Label.of(
                "按平均扣分：%s，其余扣 %s 分".formatted(list(Label::zh, "%s 扣 %s 分", "，"), otherwise),
                "less the mean of points off: %s, otherwise %s".formatted(list(Label::en, "%s: %s", ", "), otherwise));
    }

    private String list(Function<Label, String> language, String form, String between) {
        return losses.stream()
                .map(loss -> form.formatted(language.apply(Ends.describe(loss.when())), loss.points()))
                .collect(Collectors.joining(between));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeanDeduction that
                && key.equals(that.key)
                && losses.equals(that.losses)
                && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, losses, otherwise);
    }

    @Override
    public String toString() {
        return describe().en();
    }
}
