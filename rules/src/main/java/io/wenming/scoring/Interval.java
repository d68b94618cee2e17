package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * An interval (得分区间): the least and the most that can be scored once the missing inputs are known, and what can become of
 * the status. What is present stays as it is; a missing input takes any value of its domain ({@link InputSpec}), however many
 * places read it; a rate lies within 0 and 100 percent unless more is declared. An input that everything can do without
 * ({@link Input#required}) may also stay missing.
 *
 * <pre>{@code
 * Interval interval = standard.interval(facts);
 * interval.points();       // Optional[[85, 92.5]]
 * interval.passes();       // Optional[true]: whatever is missing
 * interval.influences();   // the missing inputs, the one that matters most first
 * }</pre>
 *
 * <p>An end is attained, or approached and said not to be attained, or has no bound. Decimals and rates are taken to lie
 * arbitrarily close to each other. Where many inputs are read in several places each, or very many parts of a group that
 * rescales may turn out not applicable, the interval may be wider than what can come out, never narrower; it then says that it
 * is not proved.
 */
public final class Interval implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Standard standard;
    private final Facts facts;
    private final Completion completion;
    private final Outlook outlook;
    private final ImmutableMap<String, Prospect> items;
    private final ImmutableSet<FactKey<?>> missing;

    /** After the question was answered. */
    Interval(Standard standard, Facts facts, Completion completion, IntervalQuestion question, TotalProspect total) {
        this.standard = standard;
        this.facts = facts;
        this.completion = completion;
        this.outlook = Outlook.of(total);
        this.items = question.items();
        this.missing = question.missing();
    }

    static Interval of(Standard standard, Facts facts, Completion completion) {
        IntervalQuestion question = new IntervalQuestion(
                standard, requireNonNull(facts, "facts"), requireNonNull(completion, "completion"));
        TotalProspect total = question.answer();
        return new Interval(standard, facts, completion, question, total);
    }

    /** The standard that was used. */
    public Standard standard() {
        return standard;
    }

    /** What is known. */
    public Facts facts() {
        return facts;
    }

    /** What a missing input may turn out to be. */
    public Completion completion() {
        return completion;
    }

    /** The inputs that are missing, in the order of the standard. */
    public ImmutableSet<FactKey<?>> missing() {
        return missing;
    }

    /** The least and most total before rounding and vetoes; none where nothing can be scored. */
    public Optional<Span> exact() {
        return Optional.ofNullable(outlook.exact());
    }

    /** The least and most score, rounded as the standard says; none where nothing can be scored. */
    public Optional<Span> points() {
        return Optional.ofNullable(outlook.points());
    }

    /**
     * Whether the ends are proved: attained, approached as near as one likes, or without a bound. If not, what can come out
     * lies within them and may be narrower.
     */
    public boolean isProved() {
        return outlook.proved();
    }

    /** Whether there may be no score; a total of more than 18 digits, which none can say, is left out of account. */
    public boolean mayBeUnscored() {
        return outlook.mayBeUnscored();
    }

    /** What the standard may still say; one only where that is decided. */
    public ImmutableSet<ScoreStatus> statuses() {
        return outlook.statuses();
    }

    /** Whether it passes, if that is decided: surely, or in no case. None where it is open or there is no pass mark. */
    public Optional<Boolean> passes() {
        return outlook.passes(standard);
    }

    /**
     * What can come out of an indicator, before the weight around it.
     *
     * @throws IllegalArgumentException if the standard has no such indicator
     */
    public Prospect item(String id) {
        Prospect found = items.get(requireNonNull(id, "id"));
        if (found == null) {
            throw Refusal.of("indicator: standard '%s' has no '%s'; give an id of its tree", standard.id(), id);
        }
        return found;
    }

    /** How much each missing input matters, the one that matters most first. Computed when it is asked for. */
    public ImmutableList<Influence> influences() {
        IntervalQuestion question = new IntervalQuestion(standard, facts, completion);
        return question.influences();
    }

    /** What is known and what is open, from the total down, with the missing inputs by how much they matter. */
    public Finding finding() {
        return Finding.builder()
                .node(standard.id())
                .label(standard.label())
                .outcome(points().isPresent() ? Outcome.VALUED : Outcome.NOT_EVALUATED)
                .value(points().map(IntervalTexts::ends))
                .reasons(IntervalTexts.total(this))
                .addParts(tree())
                .build();
    }

    /** What is known and what is open of the tree. */
    Finding tree() {
        return finding(standard.total());
    }

    Outlook outlook() {
        return outlook;
    }

    private Finding finding(Indicator node) {
        Prospect prospect = item(node.id());
        return Finding.builder()
                .node(node.id())
                .label(node.label())
                .outcome(prospect.span().isPresent() ? Outcome.VALUED : Outcome.NOT_APPLICABLE)
                .value(prospect.span().map(IntervalTexts::ends))
                .reasons(IntervalTexts.item(prospect))
                .citation(node.citation())
                .parts(node.parts().stream().map(this::finding).toList())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that
                && standard.equals(that.standard)
                && facts.equals(that.facts)
                && completion == that.completion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(standard, facts, completion.code());
    }

    /** Standard, score and statuses: {@code city-2017 85.00–92.50 pass fail}. */
    @Override
    public String toString() {
        return standard.id() + " " + outlook.text(standard);
    }
}
