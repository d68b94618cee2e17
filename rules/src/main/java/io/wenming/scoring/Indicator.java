package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.wenming.citation.Citation;
import io.wenming.fact.FactKey;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An indicator (测评指标), the one thing that standards are composed of: a leaf with points and a rule, or a group with parts.
 *
 * <pre>{@code
 * Indicator total = Indicator.sumOf("total", Label.of("总分", "total"),
 *         Indicator.of("field", Label.of("实地考察", "field"), Points.of(100), assessor(decimal("field"))).weighted("0.85"),
 *         Indicator.of("survey", Label.of("问卷调查", "survey"), Points.of(100), assessor(decimal("survey"))).weighted("0.15"))
 *     .atMost(Points.of(110));
 * }</pre>
 *
 * <p>Source: scoring rules, 3.
 */
@DomainStyle
@Value.Immutable
public abstract class Indicator implements Serializable {
    private static final long serialVersionUID = 1L;

    Indicator() {}

    /** The id, unique in the standard; not blank. */
    public abstract String id();

    /** What it is called. */
    public abstract Label label();

    /** The weight (权重) in the group around it; 1 by default. */
    @Value.Default
    public Weight weight() {
        return Weight.ONE;
    }

    /** What a leaf offers (分值), 0 or more; absent for a group, which offers the weighted sum of its parts. */
    public abstract Optional<Points> points();

    /** How a leaf is scored; absent for a group. */
    public abstract Optional<ScoringRule> rule();

    /** What a leaf gives that was not reported; no points by default. */
    @Value.Default
    public Missing missing() {
        return Missing.ZERO;
    }

    /** The parts of a group, in order; empty for a leaf. */
    public abstract ImmutableList<Indicator> parts();

    /** What a group does with parts that do not apply; it leaves them out by default. */
    @Value.Default
    public Inapplicable inapplicable() {
        return Inapplicable.LEAVE_OUT;
    }

    /** The most that a group gives (封顶), after rescaling. */
    public abstract Optional<Points> atMost();

    /** The least that a group gives (保底), after the cap. */
    public abstract Optional<Points> atLeast();

    /** Whom it is for; for everybody by default. */
    public abstract Optional<Role> onlyFor();

    /** The clause that it rests on. */
    public abstract Optional<Citation> citation();

    /** Id of the unit that leads (牵头单位). */
    public abstract Optional<String> lead();

    /** Ids of the units that assist (配合单位). */
    public abstract ImmutableList<String> assisting();

    /** The evidence that is wanted (佐证材料). */
    public abstract Optional<String> evidence();

    /** How to do it (操作手册). */
    public abstract Optional<String> manual();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("lead", lead());
        Texts.check("assisting", assisting());
        Texts.check("evidence", evidence());
        Texts.check("manual", manual());
        boolean leaf = points().isPresent() && rule().isPresent() && parts().isEmpty();
        boolean group = points().isEmpty() && rule().isEmpty() && !parts().isEmpty();
        Refusal.unless(
                leaf || group,
                "indicator '%s': it is neither a leaf nor a group; give points and a rule, or parts",
                id());
        points().ifPresent(points -> Refusal.unless(
                points.signum() >= 0, "indicator '%s': %s points are below 0; give 0 or more", id(), points));
        rule().filter(CustomRule.class::isInstance)
                .flatMap(rule -> ((CustomRule) rule).offers())
                .ifPresent(offered -> Refusal.unless(
                        points().equals(Optional.of(offered)),
                        "indicator '%s': it has %s points and its rule offers %s; give it those",
                        id(),
                        points().map(Points::toString).orElse(""),
                        offered));
        Refusal.unless(
                group || (atMost().isEmpty() && atLeast().isEmpty()),
                "indicator '%s': a leaf has atMost or atLeast; give them to the group or the rule",
                id());
        Refusal.unless(
                atMost().isEmpty() || atLeast().isEmpty() || atLeast().get().compareTo(atMost().get()) <= 0,
                "indicator '%s': atLeast %s is above atMost %s; give a lower floor",
                id(),
                atLeast().map(Points::toString).orElse(""),
                atMost().map(Points::toString).orElse(""));
    }

    /** A leaf: points that a rule earns. */
    public static Indicator of(String id, Label label, Points points, ScoringRule rule) {
        return builder().id(id).label(label).points(points).rule(rule).build();
    }

    /** A group: the weighted sum of its parts. */
    public static Indicator sumOf(String id, Label label, Indicator first, Indicator... more) {
        return builder().id(id).label(label).addParts(first).addParts(more).build();
    }

    /**
     * A group of methods (测评方法): the weighted mean of its parts, whose weights sum to 1.
     *
     * @throws IllegalArgumentException if they do not
     */
    public static Indicator weightedMeanOf(String id, Label label, Indicator first, Indicator... more) {
        Indicator group = sumOf(id, label, first, more);
        Fraction sum =
                group.parts().stream().map(part -> part.weight().toFraction()).reduce(Fraction.ZERO, Fraction::plus);
        Refusal.unless(
                sum.equals(Fraction.ONE),
                "indicator '%s': the weights %s do not sum to 1; give weights that do",
                id,
                group.parts().stream().map(Indicator::weight).toList());
        return group;
    }

    /** The same with a weight in the group around it. */
    public Indicator weighted(String weight) {
        return builder().from(this).weight(Weight.of(weight)).build();
    }

    /** The same group, at most so many points (封顶). */
    public Indicator atMost(Points points) {
        return builder().from(this).atMost(points).build();
    }

    /** The same group, at least so many points (保底). */
    public Indicator atLeast(Points points) {
        return builder().from(this).atLeast(points).build();
    }

    /** The same leaf with what it gives that was not reported. */
    public Indicator whenMissing(Missing policy) {
        return builder().from(this).missing(policy).build();
    }

    /** The same group with what it does with parts that do not apply. */
    public Indicator whenInapplicable(Inapplicable policy) {
        return builder().from(this).inapplicable(policy).build();
    }

    /**
     * The same, only for subjects of some roles (分岗位、分类型); for others it is not applicable.
     *
     * @param role the input that says the role
     */
    public Indicator onlyFor(FactKey<String> role, String first, String... more) {
        return builder()
                .from(this)
                .onlyFor(new Role(
                        role,
                        ImmutableSortedSet.<String>naturalOrder()
                                .add(requireNonNull(first, "first"))
                                .add(requireNonNull(more, "more"))
                                .build()))
                .build();
    }

    /** The same, resting on a clause. */
    public Indicator because(Citation citation) {
        return builder().from(this).citation(citation).build();
    }

    /** The same with a unit that leads and others that assist. */
    public Indicator ledBy(String lead, String... assisting) {
        return builder().from(this).lead(lead).addAssisting(assisting).build();
    }

    /** What it reads itself: its role, and the inputs of its rule. */
    ImmutableList<Input> inputs() {
        return Stream.concat(
                        onlyFor().stream().map(Role::input), rule().stream().flatMap(rule -> rule.inputs().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it has parts. */
    public boolean isGroup() {
        return !parts().isEmpty();
    }

    /** What it offers: the points of a leaf, the weighted sum of the parts of a group. */
    public Fraction offers() {
        return points().map(Points::toFraction)
                .orElseGet(() -> parts().stream()
                        .map(part -> part.offers().times(part.weight().toFraction()))
                        .reduce(Fraction.ZERO, Fraction::plus));
    }

    /** This indicator and all below it, from the top down. */
    public Stream<Indicator> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Indicator::all));
    }

    /** Starts an indicator. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator; missing parts are refused by name. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
