package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Optional;
import java.util.stream.Stream;

/** 奖惩双向. */
record SignedLevel(FactKey<Decimal> score, FactKey<Long> rankFromBottom, Decimal below, int bottom)
        implements ScoringRule {
    private static final long serialVersionUID = 1L;

    SignedLevel {
        requireNonNull(score, "score");
        requireNonNull(rankFromBottom, "rankFromBottom");
        requireNonNull(below, "below");
        if (bottom < 1) {
            throw Refusal.of("bottom: %s is out of range; give 1 or more", bottom);
        }
    }

    @Override
    public Award award(Points points, Facts facts) {
        Fraction offered = points.toFraction();
        Decimal given = facts.value(score).orElseThrow();
        if (given.compareTo(below) < 0) {
            return Award.of(
                    offered.negated(),
                    Reason.of(
                            ScoringReason.BELOW_LINE,
                            Detail.of(given.toFraction()),
                            Detail.of(below.toFraction()),
                            Detail.of(offered)));
        }
        Optional<Long> rank = facts.value(rankFromBottom).filter(n -> n >= 1 && n <= bottom);
        if (rank.isPresent()) {
            Fraction lost = offered.min(Fraction.of(bottom - rank.get() + 1));
            return Award.of(
                    lost.negated(), Reason.of(ScoringReason.NAMED_LAST, Detail.of(rank.get()), Detail.of(lost)));
        }
        return Award.of(
                offered.times(given.toFraction()).dividedBy(Fraction.of(100)),
                Reason.of(ScoringReason.SCORE_SHARE, Detail.of(given.toFraction())));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(score), Input.optional(rankFromBottom));
    }

    /** All points are lost below the line; a line below 0 leaves scores below 0 above it. */
    private Fraction least(Fraction offered) {
        Fraction lowest = offered.times(below.toFraction()).dividedBy(Fraction.of(100));
        return lowest.min(offered.negated());
    }

    @Override
    public Span range(Points points) {
        return points.signum() == 0 ? Span.of(Fraction.ZERO) : Span.atLeast(least(points.toFraction()));
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        Domain given =
                Domain.of(FactType.DECIMAL).within(domains.numbers(score, facts).orElseThrow());
        Fraction offered = points.toFraction();
        Stream<Prospect> lost = given.cut(Range.lessThan(below)).stream().map(low -> Prospect.of(offered.negated()));
        Stream<Prospect> reached = given.cut(Range.atLeast(below)).stream()
                .flatMap(high -> Stream.concat(named(offered, facts, domains), unnamed(offered, high, facts, domains)));
        return Stream.concat(lost, reached).reduce(Prospect::or).orElseThrow();
    }

    /** What the ranks that can be named take off. */
    private Stream<Prospect> named(Fraction offered, Facts facts, Domains domains) {
        return ranks(facts, domains)
                .flatMap(ranks -> ranks.cut(Range.closed(Decimal.of(1), Decimal.of(bottom))))
                .map(Domain::range)
                .stream()
                .map(ranks -> Prospect.of(lost(offered, ranks.lowerEndpoint()))
                        .or(Prospect.of(lost(offered, ranks.upperEndpoint()))));
    }

    private Stream<Prospect> unnamed(Fraction offered, Domain scores, Facts facts, Domains domains) {
        boolean may = domains.mayLack(rankFromBottom, facts)
                || ranks(facts, domains)
                        .filter(ranks ->
                                ranks.cut(Range.lessThan(Decimal.of(1))).isPresent()
                                        || ranks.cut(Range.greaterThan(Decimal.of(bottom)))
                                                .isPresent())
                        .isPresent();
        Span share = Span.over(scores.range()).times(offered.dividedBy(Fraction.of(100)));
        return Stream.of(Prospect.of(share)).filter(prospect -> may);
    }

    private Optional<Domain> ranks(Facts facts, Domains domains) {
        return domains.numbers(rankFromBottom, facts)
                .map(range -> Domain.of(FactType.COUNT).within(range));
    }

    private Fraction lost(Fraction offered, Decimal rank) {
        return offered.min(Fraction.of(bottom + 1L).minus(rank.toFraction())).negated();
    }

    @Override
    public ImmutableSortedSet<Fraction> edges(FactKey<?> input, Points points, Facts facts) {
        return input.equals(score)
                ? ImmutableSortedSet.of(below.toFraction())
                : ImmutableSortedSet.of(Fraction.ONE, Fraction.of(bottom));
    }

    @Override
    public Label describe() {
        return Label.of(
                "按得分计，低于 %s 或列倒数 %s 名内倒扣".formatted(below, bottom),
                "points times the score; below %s or among the last %s, points are lost".formatted(below, bottom));
    }
}
