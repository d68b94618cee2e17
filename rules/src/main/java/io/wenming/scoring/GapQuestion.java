package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.Facts;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The question which indicators to improve to reach a target (差距测算).
 *
 * <pre>{@code
 * Gap gap = standard.gap(facts, Points.of(90)) // without points: what is wanting to pass
 *         .keeping("history")                // cannot be changed, nor can anything below it
 *         .reaching("awards", Points.of(5))  // what a leaf can get to, wanted where its rule has no most
 *         .costing(Map.of("plan", Decimal.of(2), "canteen", Decimal.of(30)))
 *         .find();
 * }</pre>
 *
 * <p>To improve an indicator is to raise a leaf to the most that its rule can give; one that was not reported is then
 * reported at its best. Leaves that do not apply or are exempt stay as they are, and so do the negative list, the vetoes
 * and the gates. Leaves are taken as independent of each other, also where two read one input.
 */
@DomainStyle
@Value.Immutable
public abstract class GapQuestion implements Serializable {
    /** How many steps a search takes at most unless said otherwise; a step looks at one leaf. */
    public static final long STEPS = 1_000_000;

    /** How many sets are listed at most unless said otherwise. */
    public static final int SETS = 20;

    private static final long serialVersionUID = 1L;

    GapQuestion() {}

    /** The standard. */
    public abstract Standard standard();

    /** The facts as they are. */
    public abstract Facts facts();

    /** The score to reach after rounding; the pass mark if absent, with the status that goes with it. */
    public abstract Optional<Points> target();

    /** Ids of indicators that cannot be changed, nor anything below them. */
    public abstract ImmutableSet<String> kept();

    /** What a leaf can get to instead of the most of its rule, by id. */
    @Value.Default
    public ImmutableSortedMap<String, Points> reachable() {
        return ImmutableSortedMap.of();
    }

    /** What it costs to improve a leaf, by id, 0 or more; one without a cost is in no cheapest set. */
    @Value.Default
    public ImmutableSortedMap<String, Decimal> costs() {
        return ImmutableSortedMap.of();
    }

    /** How many steps each of the two searches takes at most, 1 or more; beyond them the best set found is given. */
    @Value.Default
    public long steps() {
        return STEPS;
    }

    /** How many sets are listed at most, 1 or more. */
    @Value.Default
    public int sets() {
        return SETS;
    }

    @Value.Check
    void check() {
        Refusal.unless(
                target().isPresent() || standard().passMark().isPresent(),
                "target: standard '%s' has no pass mark; give the points to reach",
                standard().id());
        kept().forEach(this::indicator);
        costs().forEach((id, cost) -> Refusal.unless(
                leaf(id) && cost.signum() >= 0, "cost of '%s': %s is below 0; give 0 or more", id, cost));
        reachable().forEach((id, points) -> {
            leaf(id);
            Span range = indicator(id)
                    .rule()
                    .orElseThrow()
                    .range(indicator(id).points().orElseThrow());
            Refusal.unless(
                    range.contains(points.toFraction()),
                    "reachable '%s': %s points are outside of %s, which its rule gives; give points within",
                    id,
                    points,
                    range);
        });
        Refusal.unless(steps() >= 1, "steps: %s is below 1; give 1 or more", steps());
        Refusal.unless(sets() >= 1, "sets: %s is below 1; give 1 or more", sets());
    }

    /** The same with indicators that cannot be changed, nor anything below them. */
    public GapQuestion keeping(String... ids) {
        return builder().from(this).addAllKept(ImmutableList.copyOf(ids)).build();
    }

    /** The same with what a leaf can get to. */
    public GapQuestion reaching(String id, Points points) {
        Map<String, Points> all = new HashMap<>(reachable());
        all.put(requireNonNull(id, "id"), requireNonNull(points, "points"));
        return builder().from(this).reachable(ImmutableSortedMap.copyOf(all)).build();
    }

    /** The same with these costs, so that the cheapest sets are looked for too. */
    public GapQuestion costing(Map<String, Decimal> costs) {
        return builder().from(this).costs(ImmutableSortedMap.copyOf(costs)).build();
    }

    /** The same with another bound for the steps of each search. */
    public GapQuestion within(long steps) {
        return builder().from(this).steps(steps).build();
    }

    /** The same with another bound for the sets that are listed. */
    public GapQuestion listing(int sets) {
        return builder().from(this).sets(sets).build();
    }

    /** Answers it. */
    public Gap find() {
        return new GapFinder(this).find();
    }

    private Indicator indicator(String id) {
        return standard()
                .total()
                .all()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "indicator: standard '%s' has no '%s'; give an id of its tree",
                        standard().id(), id));
    }

    private boolean leaf(String id) {
        Refusal.unless(!indicator(id).isGroup(), "indicator: '%s' is a group; give a leaf", id);
        return true;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableGapQuestion.Builder {
        Builder() {}
    }
}
