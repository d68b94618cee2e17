package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.fact.Readings;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.io.Serializable;

/**
 * A rule of scoring (计分方式): how the points of one indicator are earned from facts. A value; made by the factories
 * below, or by an embedder as {@link CustomRule}.
 *
 * <pre>{@code
 * ScoringRule rule = ScoringRule.deduct(FactKey.incidents("complaints")).each("complaint", Points.of(3));
 * }</pre>
 */
public sealed interface ScoringRule extends Serializable
        permits AllOrNothing,
                Sample,
                Lines,
                Assessor,
                Grades,
                Bands,
                Ratio,
                LessPerStep,
                Deduction,
                SeverityDeduction,
                MeanDeduction,
                Bonus,
                Ledger,
                SignedLevel,
                CustomRule {
    /**
     * What the facts earn. Only asked where every required input is present.
     *
     * @param points what the indicator offers (分值)
     * @param facts the facts of one subject
     */
    Award award(Points points, Facts facts);

    /** What is read, required inputs first. */
    ImmutableList<Input> inputs();

    /**
     * Everything that facts can earn, where the rule applies and they can be read.
     *
     * @param points what the indicator offers
     */
    Span range(Points points);

    /**
     * What can come out while inputs are open: exactly what {@link #award} gives over all values that they may take, each
     * with every other, or a prospect that is not proved and holds all of it. Only asked where every required input is
     * present or open. By default the whole {@link #range}, perhaps not applicable, perhaps unreadable, not proved.
     *
     * @param points what the indicator offers
     * @param facts the facts of one subject
     * @param domains the inputs that are open, with their values
     */
    default Prospect prospect(Points points, Facts facts, Domains domains) {
        return inputs().stream().map(Input::key).noneMatch(domains::isOpen)
                ? Prospect.of(award(points, facts))
                : Prospect.of(range(points)).orNotApplicable().orUnreadable().notProved();
    }

    /** The values of one of its inputs that it can read, where the standard declares none. */
    default Domain domain(Input input) {
        return Domain.of(input.key().type()).knowing(input.words());
    }

    /**
     * The numbers of an input at which the rule begins to act in another way: ends of bands, lines, targets, and where it
     * holds values within bounds. Between two of them it is monotone. None by default.
     *
     * @param key one of its inputs, of a type of numbers
     * @param points what the indicator offers
     * @param facts what is known of the other inputs
     */
    default ImmutableSortedSet<Fraction> edges(FactKey<?> key, Points points, Facts facts) {
        return ImmutableSortedSet.of();
    }

    /** The rule as a clause, such as {@code 每次扣 3 分, 3 points off each}. */
    Label describe();

    /** 符合得分: all points if the flag is set, none if not. Source: scoring rules, 4.1. */
    static ScoringRule allOrNothing(FactKey<Boolean> key) {
        return new AllOrNothing(key);
    }

    /**
     * 抽查: all points if enough of a sample pass, none if not. {@code sample(key, 5, 3)} is 5人中3人. Source: scoring
     * rules, 4.2.
     *
     * @param size how many are looked at
     * @param need how many have to pass, 1 to {@code size}
     * @throws IllegalArgumentException if {@code need} is out of range
     */
    static ScoringRule sample(FactKey<Checklist> key, int size, int need) {
        return new Sample(key, size, need);
    }

    /**
     * 按条均分: the share of lines that pass, lines that do not apply left out; not applicable if none applies. Source:
     * scoring rules, 4.3.
     *
     * @param lines how many lines there are, 1 or more
     */
    static ScoringRule eachLine(FactKey<Checklist> key, int lines) {
        return new Lines(key, lines, Lines.Mode.PROPORTIONAL);
    }

    /**
     * 全部符合: all points if no line that applies fails, none if one does. Source: scoring rules, 4.3.
     *
     * @param lines how many lines there are, 1 or more
     */
    static ScoringRule everyLine(FactKey<Checklist> key, int lines) {
        return new Lines(key, lines, Lines.Mode.ALL);
    }

    /** 评分人评定: the assessor's score, held within 0 and the points. Source: scoring rules, 4.4. */
    static ScoringRule assessor(FactKey<Decimal> key) {
        return new Assessor(key);
    }

    /**
     * 评定等次: the points of a grade.
     *
     * @param points the points of each grade, not empty, 0 or more. Source: scoring rules, 4.5
     */
    static ScoringRule grades(FactKey<String> key, ImmutableMap<String, Points> points) {
        return new Grades(
                key,
                ImmutableSortedMap.copyOf(Maps.transformValues(
                        requireNonNull(points, "points"),
                        each -> Worth.points(Checks.notNegative(Label.of("等次", "grade"), each)))));
    }

    /**
     * 评定等次: the share (系数) of the points that a grade gives, 1 for all of them.
     *
     * @param shares the share of each grade, not empty, 0 or more
     */
    static ScoringRule gradeShares(FactKey<String> key, ImmutableMap<String, Decimal> shares) {
        return new Grades(
                key, ImmutableSortedMap.copyOf(Maps.transformValues(requireNonNull(shares, "shares"), Worth::share)));
    }

    /**
     * 分档: what the first band that holds a number is worth, otherwise other points. Source: scoring rules, 4.6.
     *
     * @param otherwise the points where no band holds, 0 or more
     */
    static ScoringRule bands(FactKey<Decimal> key, Points otherwise, Band first, Band... more) {
        return bands(Measure.decimal(key), otherwise, first, more);
    }

    /**
     * 分档: what the first band that holds a measure is worth, otherwise other points. Source: scoring rules, 4.6.
     *
     * @param otherwise the points where no band holds, 0 or more
     */
    static ScoringRule bands(Measure measure, Points otherwise, Band first, Band... more) {
        return bands(measure, Worth.points(Checks.notNegative(Label.of("否则", "otherwise"), otherwise)), first, more);
    }

    /**
     * 分档，不留空档: what the one band that holds a number is worth. The bands cover a range, each value of it once; there are
     * no points outside of it.
     *
     * @throws IllegalArgumentException if a value of the range is in no band or in two, or a band asks for flags
     */
    static ScoringRule bandsCovering(Range<Decimal> range, FactKey<Decimal> key, Band first, Band... more) {
        return bandsCovering(range, Measure.decimal(key), first, more);
    }

    /**
     * 分档，不留空档: what the one band that holds a measure is worth. The bands cover a range, each value of it once; there
     * are no points outside of it.
     *
     * @throws IllegalArgumentException if a value of the range is in no band or in two, or a band asks for flags
     */
    static ScoringRule bandsCovering(Range<Decimal> range, Measure measure, Band first, Band... more) {
        ImmutableList<Band> bands = ImmutableList.<Band>builder()
                .add(requireNonNull(first, "first"))
                .add(requireNonNull(more, "more"))
                .build();
        Cover.of(measure).checkWhole(requireNonNull(range, "range"), bands);
        return bands(measure, Points.ZERO, first, more);
    }

    /** 分档: what the first band that holds a measure is worth, otherwise something else. Source: scoring rules, 4.6. */
    static ScoringRule bands(Measure measure, Worth otherwise, Band first, Band... more) {
        return new Bands(
                measure,
                ImmutableList.<Band>builder()
                        .add(requireNonNull(first, "first"))
                        .add(requireNonNull(more, "more"))
                        .build(),
                otherwise);
    }

    /** 按比例得分: the points times a measure in percent, held within 0 and 100 percent. Source: scoring rules, 4.8. */
    static ScoringRule ratio(Measure measure) {
        return new Ratio(measure);
    }

    /**
     * 每低若干扣若干: the points less what each measure costs that falls short of its target, not below 0. Where one has nothing
     * due, full points says that it costs nothing, no points or not applicable that the whole rule gives that; no points
     * goes before not applicable. Source: scoring rules, 4.9.
     */
    static ScoringRule lessPerStep(Shortfall first, Shortfall... more) {
        return new LessPerStep(ImmutableList.<Shortfall>builder()
                .add(requireNonNull(first, "first"))
                .add(requireNonNull(more, "more"))
                .build());
    }

    /**
     * 名次得分: the points of a rank, first, second and so on; none after the last that has points.
     *
     * @param first the points of the first, 0 or more
     * @param next the points of the second and so on, each 0 or more
     */
    static ScoringRule byRank(FactKey<Long> rank, Points first, Points... next) {
        return bands(Measure.rank(rank), Points.ZERO, Band.at(1, first), Band.ladder(2, next));
    }

    /**
     * 星级: points for each star; a star is a flag.
     *
     * @param each the points of a star, 0 or more
     * @throws IllegalArgumentException if a flag is given twice or the points are below 0
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    static ScoringRule stars(Points each, FactKey<Boolean> first, FactKey<Boolean>... more) {
        Points[] sums = new Points[more.length];
        Points sum = each;
        for (int i = 0; i < more.length; i++) {
            sum = sum.plus(each);
            sums[i] = sum;
        }
        Measure stars = new MetMeasure(ImmutableList.copyOf(Lists.asList(first, more)));
        return bands(stars, Points.ZERO, Band.at(1, each), Band.ladder(2, sums));
    }

    /** 按次扣分: the points less what incidents cost, not below 0 unless said. Source: scoring rules, 4.10. */
    static Deduction deduct(FactKey<Incidents> key) {
        return Deduction.from(key);
    }

    /**
     * 黄牌、红牌: each {@value Deduction#YELLOW_CARD} costs points, a {@value Deduction#RED_CARD} takes all of them.
     *
     * @throws IllegalArgumentException if the points are below 0
     */
    static Deduction cards(FactKey<Incidents> key, Points yellow) {
        return deduct(key).each(Deduction.YELLOW_CARD, yellow).zeroIf(Deduction.RED_CARD);
    }

    /**
     * 分级递进扣分: the points less what each incident costs by its level and state, not below 0 unless said. Source: scoring
     * rules, 4.11.
     */
    static SeverityDeduction bySeverity(FactKey<Incidents> key) {
        return SeverityDeduction.from(key);
    }

    /**
     * 平均扣分: the points less the mean of what readings lose, not below 0. Source: scoring rules, 4.12.
     *
     * @param when readings that lose points; add more ranges with {@link MeanDeduction#and}
     * @param loss what such a reading loses, 0 or more
     * @throws IllegalArgumentException if no value lies in the range, or the points are below 0
     */
    static MeanDeduction meanDeduction(FactKey<Readings> key, Range<Decimal> when, Points loss) {
        return new MeanDeduction(key, ImmutableList.of(new Loss(when, loss)), Points.ZERO);
    }

    /** 基础分加减: the points as a base, and what entries add to it or take off. Source: scoring rules, 4.14. */
    static Ledger ledger(FactKey<Incidents> key) {
        return Ledger.from(key);
    }

    /** 加分: points for awards, each counted unless said. Source: scoring rules, 4.13. */
    static Bonus bonus(FactKey<Incidents> key) {
        return Bonus.from(key);
    }

    /**
     * 奖惩双向: the points times a score in percent; below a line, or among the last, points are lost instead. Source:
     * scoring rules, 4.15.
     *
     * @param score the score given elsewhere, in percent
     * @param rankFromBottom 1 for the last; may be missing, which says not named
     * @param below the line; a score below it loses all points
     * @param bottom how many places from the bottom lose points, 1 or more
     */
    static ScoringRule signedLevel(FactKey<Decimal> score, FactKey<Long> rankFromBottom, Decimal below, int bottom) {
        return new SignedLevel(score, rankFromBottom, below, bottom);
    }
}
