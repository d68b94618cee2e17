package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Incidents;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
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
        permits AllOrNothing, Sample, Lines, Assessor, Grades, Bands, Ratio, Deduction, Bonus, SignedLevel, CustomRule {
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
    default ImmutableSortedSet<Decimal> edges(FactKey<?> key, Points points, Facts facts) {
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
        return new Grades(key, ImmutableSortedMap.copyOf(points));
    }

    /**
     * 分档: the points of the first band that holds, otherwise others. Source: scoring rules, 4.6.
     *
     * @param otherwise the points where no band holds, 0 or more
     */
    static ScoringRule bands(FactKey<Decimal> key, Points otherwise, Band first, Band... more) {
        return new Bands(key, ImmutableList.<Band>builder().add(first).add(more).build(), otherwise);
    }

    /** 按比例得分: the points times a measure, held within 0 and 100 percent. Source: scoring rules, 4.8. */
    static ScoringRule ratio(Measure measure) {
        return new Ratio(measure);
    }

    /** 按次扣分: the points less what incidents cost, not below 0 unless said. Source: scoring rules, 4.10. */
    static Deduction deduct(FactKey<Incidents> key) {
        return Deduction.from(key);
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
